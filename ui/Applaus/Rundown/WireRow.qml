import QtQuick
import QtQuick.Templates as T
import Applaus.Controls
import Applaus.Theme

// One part on the hanging wire: its bulb, the time and the title. The one that runs is big.
T.AbstractButton {
    id: root

    required property ReorderList list
    required property int row
    required property string title
    required property string time
    required property string progress
    // No wire below the last one.
    required property bool last

    readonly property bool over: root.progress === "done"
    readonly property bool current: root.progress === "now"
    readonly property int bulbX: Theme.space24
    // Closer together where the list is short of room.
    readonly property int gap: root.list.tight ? Theme.space12 : 26

    implicitHeight: words.implicitHeight + root.gap
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: root.current ? qsTr("Now: %1").arg(root.title) : qsTr("%1, %2").arg(root.time).arg(root.title)
    Accessible.description: qsTr("Alt with the arrow keys moves this part")
    Keys.onPressed: event => {
        if (!(event.modifiers & Qt.AltModifier) || (event.key !== Qt.Key_Up && event.key !== Qt.Key_Down))
            return
        event.accepted = true
        root.list.shift(root.row, event.key === Qt.Key_Up ? -1 : 1)
    }

    background: Item {
        Rectangle {
            x: root.bulbX - width / 2
            y: Theme.space12
            width: 2
            height: parent.height
            color: Theme.lineStrong
            opacity: 0.7
            visible: !root.last
        }
        FocusRing {
            control: root
            shown: root.visualFocus
            anchors.margins: 0
            anchors.leftMargin: Theme.space40
            anchors.bottomMargin: Theme.space12
            controlRadius: Theme.radiusFlag
        }
    }
    contentItem: Item {
        implicitHeight: words.implicitHeight

        Rectangle {
            anchors.centerIn: bulb
            width: 44
            height: width
            radius: width / 2
            color: Theme.lamp
            opacity: 0.22
            visible: root.current
        }
        Rectangle {
            anchors.centerIn: bulb
            width: root.current ? 28 : 24
            height: width
            radius: width / 2
            color: Theme.bg
            border.width: root.current ? 2 : 0
            border.color: Theme.lamp
        }
        Rectangle {
            id: bulb

            x: root.bulbX - width / 2
            y: Theme.space4
            width: Theme.space16
            height: width
            radius: width / 2
            color: root.current ? Theme.lampBeam : root.over ? Theme.lampSpent : Theme.unlit
        }
        Column {
            id: words

            anchors.left: parent.left
            anchors.leftMargin: Theme.space40 + Theme.space8
            anchors.right: parent.right
            anchors.rightMargin: root.list.interactive ? Theme.space12 : 0

            Words {
                width: parent.width
                type: Theme.small
                tabular: true
                font.weight: root.current ? Theme.semiBold : Theme.regular
                color: root.current ? Theme.lamp : Theme.text3
                text: root.current ? qsTr("%1, now").arg(root.time) : root.time
            }
            Words {
                width: parent.width
                type: root.current ? Theme.title : Theme.bodyLarge
                font.weight: root.current ? Theme.extraBold : Theme.semiBold
                color: root.current ? Theme.text : root.over ? Theme.text3 : Theme.text2
                wrapMode: Text.Wrap
                maximumLineCount: 2
                elide: Text.ElideRight
                text: root.title
            }
        }
        DragGrip {
            id: grip

            anchors.right: parent.right
            y: Theme.space8 - height / 2
            list: root.list
            row: root.row
            opacity: root.hovered || root.visualFocus ? 1 : 0
        }
    }
}
