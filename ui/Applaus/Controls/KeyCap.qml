import QtQuick
import Applaus.Theme

// A key of the keyboard, as printed beside the action it does.
Rectangle {
    id: root

    required property string text
    property color ink: Theme.text

    implicitWidth: Math.max(26, label.implicitWidth + 14)
    implicitHeight: 24
    radius: Theme.radiusFlag - 1
    color: "transparent"
    border.width: Theme.borderControl
    border.color: root.ink
    opacity: 0.8

    Words {
        id: label

        anchors.centerIn: parent
        type: Theme.meta
        font.weight: Theme.semiBold
        color: root.ink
        text: root.text
    }
}
