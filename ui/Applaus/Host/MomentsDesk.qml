pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Applaus.Controls
import Applaus.Desk
import Applaus.Rundown
import Applaus.Theme

// The crew's moments of pride: the order to the carpet, and what was sent in and waits for a decision.
Flickable {
    id: root

    required property Desk desk

    readonly property MomentsFace moments: root.desk.moments
    readonly property bool empty: root.moments.queueCount === 0 && root.moments.offeredCount === 0

    objectName: "momentsDesk"
    contentHeight: column.implicitHeight + Theme.space24
    boundsBehavior: Flickable.StopAtBounds
    interactive: contentHeight > height
    clip: interactive
    T.ScrollBar.vertical: ThinScrollBar {}

    ColumnLayout {
        id: column

        width: root.width - (root.interactive ? Theme.space12 : 0)
        spacing: 0

        Words {
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.space8
            type: Theme.small
            font.weight: Theme.semiBold
            color: Theme.text3
            visible: root.moments.queueCount > 0
            text: qsTr("In this order to the carpet")
        }
        Divider {
            Layout.fillWidth: true
            visible: root.moments.queueCount > 0
        }
        ReorderList {
            id: queue

            objectName: "planningQueue"
            Layout.fillWidth: true
            Layout.preferredHeight: contentHeight
            interactive: false
            model: root.moments.queue
            Accessible.name: qsTr("In this order to the carpet")
            onReordered: (from, to) => root.moments.move(from, to)

            delegate: QueueRow {
                id: row

                required property int index
                required property string momentId
                required property string firstNames
                required property list<string> nameList
                required property string body

                objectName: "queueRow-" + row.index
                width: ListView.view.width
                list: queue
                row: row.index
                place: row.index + 1
                lines: 1
                words: row.body
                called: row.nameList.length > 1 ? row.firstNames : row.names
                portraitUrl: root.desk.mediaUrl(row.portrait, "thumb")
                z: queue.draggedIndex === row.index ? 2 : 1
                transform: Translate { y: queue.draggedIndex === row.index ? queue.dragOffset : 0 }
                onDeclineWanted: root.moments.decline(row.momentId, "")
            }
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.topMargin: root.moments.queueCount > 0 ? 14 : 0
            visible: root.moments.offeredCount > 0

            Words {
                Layout.fillWidth: true
                type: Theme.small
                font.weight: Theme.semiBold
                color: Theme.text3
                text: qsTr("New, you decide")
            }
            Words {
                type: Theme.small
                color: Theme.text3
                text: qsTr("%n sent in", "", root.moments.offeredCount)
            }
        }
        Repeater {
            model: root.moments.offered

            OfferedEntry {
                id: offer

                required property int index
                required property string momentId
                required property string body
                required property string picture
                required property string authorPicture
                required property string firstNames
                required property list<string> nameList

                objectName: "offered-" + offer.index
                Layout.fillWidth: true
                words: offer.body
                called: offer.nameList.length > 1 ? offer.firstNames : offer.names
                pictured: offer.picture !== ""
                portrait: root.desk.mediaUrl(offer.authorPicture, "thumb")
                lined: offer.index < root.moments.offeredCount - 1
                onAccepted: root.moments.accept(offer.momentId)
                onDeclined: note => root.moments.decline(offer.momentId, note)
            }
        }
        Words {
            Layout.fillWidth: true
            color: Theme.text3
            wrapMode: Text.Wrap
            visible: root.empty
            text: qsTr("Nothing was sent in yet. As soon as a colleague shares a moment of pride, it stands here for you to decide on.")
        }
        ThanksGiven {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space20
            moments: root.moments
        }
    }
}
