import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Theme

// One show of the house, and what can be done with it.
ColumnLayout {
    id: root

    required property string showId
    required property string title
    required property string subtitle
    required property string host
    required property real startsAtMs
    required property string phase
    required property bool isChosen
    required property bool isOpen

    readonly property string phaseText: {
        switch (root.phase) {
        case "doors": return qsTr("Doors are open")
        case "on_air": return qsTr("On air now")
        case "ended": return qsTr("Has been")
        default: return root.isChosen ? qsTr("This is what everybody sees") : qsTr("In preparation")
        }
    }

    signal openWanted
    signal chooseWanted
    signal copyWanted
    signal editWanted

    spacing: Theme.space4
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2").arg(root.title).arg(root.phaseText)

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space12

        Words {
            Layout.fillWidth: true
            type: Theme.bodyLarge
            font.weight: Theme.bold
            elide: Text.ElideRight
            text: root.title || qsTr("Without a title")
        }
        Words {
            type: Theme.small
            font.weight: Theme.semiBold
            color: root.phase === "on_air" || root.isChosen ? Theme.lamp : Theme.text3
            text: root.phaseText
        }
    }
    Words {
        Layout.fillWidth: true
        color: Theme.text2
        elide: Text.ElideRight
        text: {
            const when = root.startsAtMs === 0 ? qsTr("no time yet")
                : qsTr("%1 at %2").arg(Spoken.day(root.startsAtMs))
                    .arg(Spoken.clock(root.startsAtMs))
            return [when, root.host, root.subtitle].filter(part => part !== "").join(", ")
        }
    }
    Row {
        Layout.bottomMargin: Theme.space8
        spacing: Theme.space8

        ActionButton {
            objectName: "openShowButton"
            size: "small"
            variant: "outline"
            enabled: !root.isOpen
            reason: qsTr("You are looking at it")
            text: root.isOpen ? qsTr("Open here") : qsTr("Open")
            onClicked: root.openWanted()
        }
        ActionButton {
            objectName: "chooseShowButton"
            size: "small"
            visible: !root.isChosen && root.phase !== "ended"
            text: qsTr("Show it to everybody")
            onClicked: root.chooseWanted()
        }
        ActionButton {
            objectName: "editShowButton"
            size: "small"
            iconName: "edit"
            visible: root.isOpen && root.phase !== "ended"
            text: qsTr("Change")
            onClicked: root.editWanted()
        }
        ActionButton {
            objectName: "copyShowButton"
            size: "small"
            iconName: "copy"
            text: qsTr("Copy for next time")
            onClicked: root.copyWanted()
        }
    }
    Divider { Layout.fillWidth: true }
}
