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
    readonly property int most: 3
    property bool closable: false

    signal closed

    spacing: 0

    // The comment that the keys act on: the one in focus, or the uppermost.
    function focusedId(): string {
        return (list.itemAtIndex(list.focusedRow) as HeldEntry)?.commentId ?? ""
    }

    function approve(): void {
        if (root.focusedId() !== "")
            root.desk.wall.release(root.focusedId())
    }

    function feature(): void {
        if (root.focusedId() !== "")
            root.desk.wall.feature(root.focusedId())
    }

    function hideIt(): void {
        if (root.focusedId() !== "")
            root.desk.wall.hide(root.focusedId(), "")
    }

    SectionHeading {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space16
        text: qsTr("Held for you")
        aside: list.count === 0 ? "" : qsTr("%n comments", "", list.count)

        IconButton {
            objectName: "closeHeldButton"
            anchors.verticalCenter: parent?.verticalCenter
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
        cacheBuffer: 0 // a row that is prepared in advance and removed meanwhile makes Qt complain
        clip: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Held for you")
        onHeightChanged: Qt.callLater(list.measure)
        onContentHeightChanged: Qt.callLater(list.measure)
        onCountChanged: Qt.callLater(list.measure)

        // How many are drawn: three at most, and none that would be cut.
        property int fitting: 1

        function measure(): void {
            let fitting = 0
            for (let at = 0; at < Math.min(root.most, list.count); at++) {
                const entry = list.itemAtIndex(at)
                if (entry && entry.y + entry.height <= list.height + Theme.space20)
                    fitting = at + 1
            }
            list.fitting = Math.max(1, fitting)
            list.focusedRow = Math.min(list.focusedRow, list.fitting - 1)
        }

        displaced: Transition { NumberAnimation { property: "y"; duration: Theme.durationMove; easing.type: Theme.easeMove } }

        delegate: HeldEntry {
            id: entry

            required property int index

            objectName: "held-" + entry.index
            width: ListView.view.width
            visible: entry.index < list.fitting
            keyed: entry.index === list.focusedRow
            lined: entry.index < list.fitting - 1
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
        visible: list.count > list.fitting
        text: qsTr("and %n more, with the producer", "", list.count - list.fitting)
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
