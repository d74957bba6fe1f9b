pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Desk
import Applaus.Theme

// Comments held for the host: three at most in view, the rest is a number. A, F and H act on the one in focus.
ColumnLayout {
    id: root

    required property Desk desk
    // The comment that the keys act on: the one in focus, or the uppermost.
    readonly property string focusedId: (list.itemAtIndex(list.focusedRow) as HeldEntry)?.commentId ?? ""
    readonly property int most: 3
    property bool closable: false

    signal closed

    spacing: 0

    function approve(): void {
        if (root.focusedId !== "")
            root.desk.wall.release(root.focusedId)
    }

    function feature(): void {
        if (root.focusedId !== "")
            root.desk.wall.feature(root.focusedId)
    }

    function hideIt(): void {
        if (root.focusedId !== "")
            root.desk.wall.hide(root.focusedId, "")
    }

    SectionHeading {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space16
        text: qsTr("Held for you")
        aside: list.count === 0 ? "" : qsTr("%n comments", "", list.count)

        IconButton {
            objectName: "closeHeldButton"
            iconName: "close"
            text: qsTr("Back to the queue")
            visible: root.closable
            onClicked: root.closed()
        }
    }
    ListView {
        id: list

        property int focusedRow: 0

        objectName: "heldList"
        Layout.fillWidth: true
        Layout.fillHeight: true
        model: root.desk.held
        interactive: false
        clip: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Held for you")
        onCountChanged: list.focusedRow = Math.max(0, Math.min(list.focusedRow, Math.min(list.count, root.most) - 1))
        displaced: Transition { NumberAnimation { property: "y"; duration: Theme.durationMove; easing.type: Theme.easeMove } }

        delegate: HeldEntry {
            id: entry

            required property int index

            objectName: "held-" + entry.index
            width: ListView.view.width
            visible: entry.index < root.most && (entry.index === 0 || entry.y + entry.height <= list.height + Theme.space20)
            keyed: entry.index === list.focusedRow
            lined: entry.index < Math.min(root.most, list.count) - 1
            pictureUrl: root.desk.mediaUrl(entry.picture, "thumb")
            onEntered: list.focusedRow = entry.index
            onApproved: root.desk.wall.release(entry.commentId)
            onFeatured: root.desk.wall.feature(entry.commentId)
            onHiddenAway: root.desk.wall.hide(entry.commentId, "")
        }
    }
    Words {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space16
        type: Theme.small
        color: Theme.text3
        wrapMode: Text.Wrap
        visible: list.count > root.most
        text: qsTr("and %n more, with the producer", "", list.count - root.most)
    }
    Words {
        Layout.fillWidth: true
        Layout.fillHeight: true
        color: Theme.text3
        wrapMode: Text.Wrap
        visible: list.count === 0
        text: qsTr("Nothing is held. What needs a second look waits here, and nowhere else.")
    }
}
