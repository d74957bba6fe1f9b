pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Desk
import Applaus.Moments
import Applaus.Theme

// While nobody is on the carpet: the moments that wait for it, side by side, to clap for.
ColumnLayout {
    id: root

    required property Desk desk
    required property WindowShape shape
    readonly property MomentsFace moments: root.desk.moments

    spacing: 0

    RowLayout {
        Layout.fillWidth: true

        Words {
            Layout.fillWidth: true
            type: Theme.title
            elide: Text.ElideRight
            text: root.moments.queueCount > 0 ? qsTr("Soon on the carpet") : qsTr("The carpet is still rolled up")
        }
        Words {
            type: Theme.small
            color: Theme.text3
            visible: root.moments.queueCount > 0
            text: qsTr("%Ln moment(s) of pride", "", root.moments.queueCount)
        }
    }
    Words {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space4
        color: Theme.text2
        wrapMode: Text.Wrap
        visible: root.moments.queueCount === 0
        text: qsTr("Who did something this week that deserves applause? Share it, big or small.")
    }
    ListView {
        id: row

        objectName: "waitingMoments"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.topMargin: Theme.space4
        orientation: ListView.Horizontal
        spacing: Theme.space24
        clip: true
        activeFocusOnTab: count > 0
        boundsBehavior: Flickable.StopAtBounds
        visible: root.moments.queueCount > 0
        model: root.moments.queue
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Moments that wait")
        Keys.onReturnPressed: row.clapForCurrent()
        Keys.onEnterPressed: row.clapForCurrent()
        Keys.onSpacePressed: row.clapForCurrent()

        function clapForCurrent(): void {
            const card = row.currentItem as MomentCard
            if (card && !card.cheered && !card.isOwn)
                root.moments.cheer(card.momentId)
        }

        delegate: MomentCard {
            id: card

            width: root.shape.compact ? row.width : (row.width - row.spacing) / 2
            height: row.height
            lines: 2
            printed: root.desk.mediaUrl(card.picture, "thumb")
            onCheerAsked: root.moments.cheer(card.momentId)

            FocusRing {
                control: card
                shown: row.activeFocus && card.ListView.isCurrentItem
                anchors.margins: 0
            }
        }
    }
}
