pragma ComponentBehavior: Bound
import QtQuick
import Applaus.Controls
import Applaus.Desk
import Applaus.Signature
import Applaus.Theme

// The thinned wall: at most three comments, each long enough to be read twice.
Item {
    id: root

    required property Desk desk
    readonly property ThinWallModel comments: root.desk.kiosk.thinned

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Comments")

    Column {
        width: root.width
        spacing: Theme.scaled(30)
        move: Transition {
            NumberAnimation { property: "y"; duration: Theme.durationMove; easing.type: Theme.easeMove }
        }

        Repeater {
            model: root.comments

            KioskComment {
                width: root.width
                desk: root.desk
            }
        }
    }
    Column {
        width: root.width
        spacing: Theme.scaled(20)
        visible: root.comments.count === 0

        Bulbs {
            width: root.width
            total: 12
            sag: Theme.scaled(10)
            r: Theme.scaled(8)
            Accessible.ignored: true
        }
        Words {
            width: root.width
            type: Theme.kioskTitle
            wrapMode: Text.Wrap
            text: qsTr("Nobody has said anything yet")
        }
        Words {
            width: root.width
            type: Theme.kioskMeta
            color: Theme.text2
            wrapMode: Text.Wrap
            text: qsTr("Whoever says hello first turns on the light.")
        }
    }
}
