import QtQuick
import QtQuick.Templates as T
import Applaus.Controls
import Applaus.Theme

// A list whose rows can be put in another order: by their grip, or with Alt and the arrow keys.
// The order itself belongs to the model: it follows when the server has accepted the move.
ListView {
    id: root

    // Rows before this one stay where they are.
    property int firstMovable: 0
    // The row under the pointer's hold (-1: none), how far it is carried, and where it would land.
    property int draggedIndex: -1
    property real dragOffset: 0
    property int dropIndex: -1
    // Rows stand closer together.
    property bool tight: false

    signal reordered(int from, int to)

    boundsBehavior: Flickable.StopAtBounds
    interactive: contentHeight > height && root.draggedIndex < 0
    clip: interactive
    currentIndex: -1
    cacheBuffer: 0 // a row that is prepared in advance and removed meanwhile makes Qt complain
    T.ScrollBar.vertical: ThinScrollBar { visible: root.interactive && size < 1 }
    Accessible.role: Accessible.List

    move: Transition { NumberAnimation { property: "y"; duration: Theme.durationMove; easing.type: Theme.easeMove } }
    displaced: Transition { NumberAnimation { property: "y"; duration: Theme.durationMove; easing.type: Theme.easeMove } }

    function shift(index: int, by: int): void {
        const to = index + by
        if (index >= root.firstMovable && to >= root.firstMovable && to < root.count)
            root.reordered(index, to)
    }

    function drag(index: int, offset: real): void {
        const row = root.itemAtIndex(index)
        if (!row)
            return
        root.draggedIndex = index
        root.dragOffset = offset
        const middle = row.y + row.height / 2 + offset
        const under = root.indexAt(root.width / 2, middle)
        const landing = under >= 0 ? under : middle < row.y ? 0 : root.count - 1
        root.dropIndex = Math.max(root.firstMovable, landing)
    }

    function drop(): void {
        const from = root.draggedIndex
        const to = root.dropIndex
        root.draggedIndex = -1
        root.dropIndex = -1
        root.dragOffset = 0
        if (from >= 0 && to >= 0 && from !== to)
            root.reordered(from, to)
    }

    // Where the carried row would land.
    Rectangle {
        readonly property Item row: root.dropIndex >= 0 ? root.itemAtIndex(root.dropIndex) : null

        parent: root.contentItem
        y: !row ? 0 : (root.dropIndex > root.draggedIndex ? row.y + row.height : row.y) - height / 2
        z: 3
        width: root.width
        height: Theme.lampLine
        radius: height / 2
        color: Theme.lamp
        visible: row !== null && root.dropIndex !== root.draggedIndex
    }
}
