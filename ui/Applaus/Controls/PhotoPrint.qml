import QtQuick
import Applaus.Theme

// A photograph, straight, with an ivory border like a print.
Item {
    id: root

    property url picture: ""
    property string description: ""
    // A thing that is stale or playing elsewhere is dimmed.
    property real brightness: 1
    property int border: Theme.printBorder
    readonly property bool ready: image.status === Image.Ready

    implicitWidth: 196
    implicitHeight: 112
    Accessible.role: Accessible.Graphic
    Accessible.name: root.description

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusFlag
        color: Theme.initial
    }
    Image {
        id: image

        anchors.fill: parent
        anchors.margins: 0.65 * root.border // its square corners lie under the border
        source: root.picture
        sourceSize: Qt.size(width * Screen.devicePixelRatio, 0)
        fillMode: Image.PreserveAspectCrop
        asynchronous: true
        opacity: root.brightness
    }
    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusFlag
        color: "transparent"
        border.width: root.border
        border.color: Theme.textOnCarpet
    }
}
