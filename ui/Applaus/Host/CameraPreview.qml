import QtQuick
import QtMultimedia
import Applaus.Controls
import Applaus.Desk
import Applaus.Theme

// What the console's own camera sees now, before it is encoded.
Item {
    id: root

    required property CameraFace camera
    property color ground: Theme.surface

    implicitHeight: width * 9 / 16
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("What the camera sees")

    Component.onCompleted: root.camera.showIn(output.videoSink)
    Component.onDestruction: root.camera.hideFrom(output.videoSink)

    Rectangle {
        anchors.fill: parent
        color: Theme.sunken
    }
    VideoOutput {
        id: output

        anchors.fill: parent
        visible: root.camera.hasPicture
    }
    Words {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.space24
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        color: Theme.text3
        visible: !root.camera.hasPicture
        text: qsTr("No picture yet")
    }
    RoundedCorners { ground: root.ground }
}
