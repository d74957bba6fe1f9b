pragma ComponentBehavior: Bound
import QtQuick
import Applaus.Desk
import Applaus.Theme

// The rundown on a hanging wire, for one glance: what was, what is on now, what comes.
ReorderList {
    id: root

    required property RundownModel rundown
    // Room there is, whatever the list takes of it.
    property real room: Infinity

    objectName: "rundownList"
    implicitHeight: contentHeight
    model: root.rundown
    tight: root.room < 64 * root.count
    Accessible.name: qsTr("Rundown")
    onReordered: (from, to) => root.rundown.move(from, to)
    onHeightChanged: root.showCurrent()
    onContentHeightChanged: root.showCurrent()

    function showCurrent(): void {
        for (let at = 0; at < root.count; at++) {
            const row = root.itemAtIndex(at) as WireRow
            if (row?.current && root.interactive)
                root.positionViewAtIndex(Math.max(0, at - 1), ListView.Beginning)
        }
    }

    // There is more above.
    Rectangle {
        width: root.width - Theme.space12
        height: Theme.space32
        visible: root.interactive && !root.atYBeginning
        gradient: Gradient {
            GradientStop { position: 0; color: Theme.bg }
            GradientStop { position: 1; color: Theme.tint(Theme.bg, 0) }
        }
    }

    delegate: WireRow {
        id: part

        required property int index
        required property string plannedAtText
        required property var model

        objectName: "segment-" + part.index
        width: ListView.view.width
        list: root
        row: part.index
        time: part.plannedAtText
        progress: part.model.state
        last: part.index === root.count - 1
        z: root.draggedIndex === part.index ? 2 : 1
        transform: Translate { y: root.draggedIndex === part.index ? root.dragOffset : 0 }
    }
}
