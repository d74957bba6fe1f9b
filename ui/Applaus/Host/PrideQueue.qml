pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Desk
import Applaus.Rundown
import Applaus.Theme

// The host's column: who stands on the carpet, who comes next, and who after that. Four at most, the rest is a number.
ColumnLayout {
    id: root

    required property Desk desk
    // Held comments as a badge, where they have no column of their own.
    property int heldBadge: 0

    readonly property MomentsFace moments: root.desk.moments
    readonly property bool occupied: root.desk.stage.momentId !== ""
    readonly property int most: 4
    readonly property bool tight: root.height < 700

    signal heldWanted

    spacing: 0

    SectionHeading {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space16
        text: qsTr("Pride queue")
        aside: root.moments.queueCount === 0 ? qsTr("nobody waits") : qsTr("%n waiting", "", root.moments.queueCount)

        ActionButton {
            objectName: "heldBadgeButton"
            size: "small"
            variant: "outline"
            focusPolicy: Qt.TabFocus
            anchors.verticalCenter: parent?.verticalCenter
            text: qsTr("%n held", "", root.heldBadge)
            visible: root.heldBadge > 0
            onClicked: root.heldWanted()
        }
    }
    CarpetCard {
        Layout.fillWidth: true
        desk: root.desk
        unrolled: root.occupied
        lines: root.tight ? 2 : 3
        visible: root.occupied
    }
    ReorderList {
        id: queue

        objectName: "queueList"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.topMargin: root.occupied ? Theme.space16 : 0
        model: root.moments.queue
        interactive: false
        clip: true
        Accessible.name: qsTr("Pride queue")
        onReordered: (from, to) => root.moments.move(from, to)
        onHeightChanged: Qt.callLater(queue.measure)
        onContentHeightChanged: Qt.callLater(queue.measure)
        onCountChanged: Qt.callLater(queue.measure)

        // How many rows are drawn: four at most, and none that would be cut.
        property int fitting: 1

        function measure(): void {
            let fitting = 0
            for (let at = 0; at < Math.min(root.most, queue.count); at++) {
                const row = queue.itemAtIndex(at)
                if (row && row.y + row.height <= queue.height + 1)
                    fitting = at + 1
            }
            queue.fitting = Math.max(1, fitting)
        }

        delegate: Item {
            id: entry

            required property int index
            required property string names
            required property string firstNames
            required property list<string> nameList
            required property string region
            required property string body
            required property string portrait
            required property int cheers
            required property string momentId
            readonly property bool first: entry.index === 0
            // Several are called by their first names.
            readonly property string called: entry.nameList.length > 1 ? entry.firstNames : entry.names

            width: ListView.view.width
            height: entry.first ? lead.implicitHeight : row.implicitHeight
            z: queue.draggedIndex === entry.index ? 2 : 1
            transform: Translate { y: queue.draggedIndex === entry.index ? queue.dragOffset : 0 }

            LeadMoment {
                id: lead

                width: parent.width
                visible: entry.first
                names: entry.called
                region: entry.region
                words: entry.body
                cheers: entry.cheers
                portrait: root.desk.mediaUrl(entry.portrait, "thumb")
                lined: queue.count > 1
                onStageWanted: root.moments.stageNext()
            }
            QueueRow {
                id: row

                objectName: "queueRow-" + entry.index
                width: parent.width
                visible: !entry.first && (entry.index < queue.fitting || activeFocus)
                list: queue
                row: entry.index
                names: entry.called
                region: entry.region
                words: entry.body
                cheers: entry.cheers
                lines: root.tight ? 1 : 2
                portrait: entry.portrait
                portraitUrl: root.desk.mediaUrl(entry.portrait, "thumb")
                lined: entry.index < queue.fitting - 1
                onDeclineWanted: root.moments.decline(entry.momentId, "")
            }
        }
    }
    Words {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space8
        type: Theme.small
        color: Theme.text3
        visible: root.moments.queueCount > queue.fitting
        text: qsTr("and %n more after that", "", root.moments.queueCount - queue.fitting)
    }
    Words {
        Layout.fillWidth: true
        color: Theme.text3
        wrapMode: Text.Wrap
        visible: root.moments.queueCount === 0 && !root.occupied
        text: qsTr("No moment waits for the carpet yet. What colleagues send in comes here as soon as it is put in the queue.")
    }
}
