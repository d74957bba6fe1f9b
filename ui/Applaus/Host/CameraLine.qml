import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Desk
import Applaus.Theme

// How the console's own camera stands, and the way to it.
RowLayout {
    id: root

    required property CameraFace camera

    signal wanted

    spacing: 7
    implicitHeight: Theme.heightField

    Words {
        Layout.preferredWidth: root.width < 360 ? implicitWidth : Math.max(Theme.space96, implicitWidth)
        type: Theme.small
        color: Theme.text3
        text: qsTr("Own camera")
    }
    Words {
        Layout.fillWidth: true
        type: Theme.small
        font.weight: Theme.medium
        elide: Text.ElideRight
        color: root.camera.isLive ? Theme.ok : root.camera.isOn ? Theme.lampText : Theme.text2
        text: root.camera.isOn ? root.camera.stateText : root.width < 360 ? "" : qsTr("Without OBS")
    }
    CameraButton {
        camera: root.camera
        text: qsTr("Camera")
        onClicked: root.wanted()
    }
}
