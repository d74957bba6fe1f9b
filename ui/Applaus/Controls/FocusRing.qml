import QtQuick
import Applaus.Theme

// The ring around what the keyboard is on: 3 px wide, 2 px away from its parent.
Rectangle {
    id: root

    required property Item control
    property bool shown: root.control.activeFocus
    property bool carpeted: false
    // Corner radius of the control itself.
    property real controlRadius: Theme.radiusControl

    anchors.fill: parent
    anchors.margins: -(Theme.focusGap + Theme.focusWidth)
    radius: root.controlRadius + Theme.focusGap + Theme.focusWidth
    color: "transparent"
    border.width: Theme.focusWidth
    border.color: root.carpeted ? Theme.focusOnCarpet : Theme.focus
    visible: root.shown
}
