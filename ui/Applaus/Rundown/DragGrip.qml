import QtQuick
import Applaus.Icons
import Applaus.Theme

// The six dots by which a row is carried to another place.
Item {
    id: root

    required property ReorderList list
    required property int row

    implicitWidth: Theme.iconSmall
    implicitHeight: Theme.target
    Accessible.ignored: true

    Icon {
        anchors.centerIn: parent
        name: "grip"
        size: Theme.iconSmall
        color: handler.active || hover.hovered ? Theme.text : Theme.text3
    }
    HoverHandler {
        id: hover

        margin: Theme.space12
        cursorShape: handler.active ? Qt.ClosedHandCursor : Qt.OpenHandCursor
    }
    DragHandler {
        id: handler

        target: null
        margin: Theme.space12
        xAxis.enabled: false
        dragThreshold: 4
        grabPermissions: PointerHandler.CanTakeOverFromAnything
        onActiveTranslationChanged: if (handler.active) root.list.drag(root.row, handler.activeTranslation.y)
        onActiveChanged: if (!handler.active) root.list.drop()
    }
}
