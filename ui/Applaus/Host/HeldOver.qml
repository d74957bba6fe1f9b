import QtQuick
import Applaus.Controls
import Applaus.Desk
import Applaus.Theme

// The held comments over the queue, in a window too narrow for a column of their own.
Rectangle {
    id: root

    required property Desk desk
    required property real topGap
    readonly property HeldPanel panel: heldPanel

    signal closed

    color: Theme.surface

    TapHandler {}
    Divider {
        upright: true
        height: parent.height
    }
    HeldPanel {
        id: heldPanel

        anchors.fill: parent
        anchors.topMargin: root.topGap
        anchors.leftMargin: Theme.marginHost
        anchors.rightMargin: Theme.marginHost
        desk: root.desk
        closable: true
        onClosed: root.closed()
    }
}
