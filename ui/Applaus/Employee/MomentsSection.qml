pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Desk
import Applaus.Moments
import Applaus.Theme

// Moments of pride under a heading; the first few, or all.
ColumnLayout {
    id: root

    required property Desk desk
    required property MomentModel moments
    required property int total
    property string title: ""
    property string note: ""
    property bool withdrawable: false
    property bool cheerable: true
    property int most: 100

    signal withdrawAsked(string momentId)

    spacing: 0
    visible: root.total > 0

    RowLayout {
        Layout.fillWidth: true
        Layout.bottomMargin: 6

        Words {
            Layout.fillWidth: true
            type: Theme.title
            elide: Text.ElideRight
            text: root.title
        }
        Words {
            type: Theme.small
            color: Theme.text3
            text: root.note
        }
    }
    Repeater {
        model: root.moments

        MomentCard {
            id: card

            required property int index

            Layout.fillWidth: true
            visible: card.index < root.most
            printed: root.desk.mediaUrl(card.picture, "thumb")
            cheerable: root.cheerable
            withdrawable: root.withdrawable
            onCheerAsked: root.desk.moments.cheer(card.momentId)
            onWithdrawAsked: root.withdrawAsked(card.momentId)
        }
    }
}
