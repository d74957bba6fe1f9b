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
    // Fewer lines on a standing screen: larger letters, and room between them.
    property bool portrait: false
    readonly property ThinWallModel comments: root.desk.kiosk.thinned

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Comments")

    Column {
        id: column

        readonly property real closest: Theme.scaled(root.portrait ? 28 : 30)
        readonly property real widest: Theme.scaled(root.portrait ? Theme.space56 : 30)
        // The height of the comments alone.
        readonly property real filled: {
            let sum = 0
            for (let at = 0; at < column.children.length; at++)
                sum += column.children[at].height
            return sum
        }

        width: root.width
        spacing: Math.max(column.closest, Math.min(column.widest, (root.height - column.filled) / Math.max(1, root.comments.count)))
        move: Transition {
            NumberAnimation { property: "y"; duration: Theme.durationMove; easing.type: Theme.easeMove }
        }

        Repeater {
            model: root.comments

            KioskComment {
                width: root.width
                large: root.portrait
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
