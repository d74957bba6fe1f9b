pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import QtQml.Models
import Applaus.Controls
import Applaus.Desk
import Applaus.Theme

// What waits for the producer, and what is on its way to the wall by itself.
Flickable {
    id: root

    required property Desk desk

    readonly property WallModel wall: root.desk.wall
    property string focusedId: ""

    signal personWanted(string authorId, string author, string region, string picture)

    contentHeight: column.implicitHeight + Theme.space24
    boundsBehavior: Flickable.StopAtBounds
    interactive: contentHeight > height
    clip: interactive
    T.ScrollBar.vertical: ThinScrollBar {}

    // The comment that the keys act on: the one in focus, or the uppermost.
    function actedId(): string {
        return root.focusedId !== "" ? root.focusedId : (entries.itemAt(0) as ProducerHeldEntry)?.commentId ?? ""
    }

    function approve(): void {
        if (root.actedId() !== "")
            root.wall.release(root.actedId())
    }

    function hideIt(): void {
        if (root.actedId() !== "")
            root.wall.hide(root.actedId(), "")
    }

    SortFilterProxyModel {
        id: undecided

        model: root.desk.held
        filters: ValueFilter { roleName: "releaseAtMs"; value: 0 }
    }
    SortFilterProxyModel {
        id: onTheirWay

        model: root.desk.held
        filters: ValueFilter { roleName: "releaseAtMs"; value: 0; inverted: true }
    }
    ColumnLayout {
        id: column

        width: root.width - (root.interactive ? Theme.space12 : 0)
        spacing: 0

        Repeater {
            id: entries

            model: undecided

            ProducerHeldEntry {
                id: entry

                required property int index

                objectName: "held-" + entry.index
                Layout.fillWidth: true
                Layout.bottomMargin: 2
                visible: entry.index < 12
                keyed: root.focusedId === "" ? entry.index === 0 : entry.commentId === root.focusedId
                lined: entry.index < entries.count - 1
                pictureUrl: root.desk.mediaUrl(entry.picture, "thumb")
                onEntered: root.focusedId = entry.commentId
                onApproved: root.wall.release(entry.commentId)
                onHiddenAway: reason => root.wall.hide(entry.commentId, reason)
                onPersonWanted: root.personWanted(entry.authorId, entry.author, entry.region, entry.picture)
                Component.onDestruction: if (root.focusedId === entry.commentId) root.focusedId = ""
            }
        }
        Words {
            Layout.fillWidth: true
            color: Theme.text3
            wrapMode: Text.Wrap
            visible: root.desk.held.count === 0
            text: root.desk.show.wallMode === "open" ? qsTr("The wall is open, so nothing waits for you.")
                : qsTr("Nothing waits for you. Enjoy the show.")
        }
        SectionHeading {
            Layout.fillWidth: true
            Layout.topMargin: entries.count > 0 ? Theme.space12 : 0
            visible: ways.count > 0
            text: qsTr("On their way")
            aside: qsTr("shown after %n seconds", "", root.desk.show.delayS)
        }
        Repeater {
            id: ways

            model: onTheirWay

            ColumnLayout {
                id: way

                required property int index
                required property string commentId
                required property string author
                required property string region
                required property string body
                required property int secondsLeft

                Layout.fillWidth: true
                spacing: 0
                visible: way.index < 8

                OnTheWay {
                    Layout.fillWidth: true
                    Layout.minimumHeight: 60
                    Layout.topMargin: Theme.space4
                    Layout.bottomMargin: Theme.space4
                    author: way.author
                    region: way.region
                    body: way.body
                    secondsLeft: way.secondsLeft
                    onHiddenAway: root.wall.hide(way.commentId, "")
                }
                Divider {
                    Layout.fillWidth: true
                    visible: way.index < ways.count - 1
                }
            }
        }
    }
}
