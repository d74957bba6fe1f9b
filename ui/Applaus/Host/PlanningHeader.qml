import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Desk
import Applaus.Icons
import Applaus.Signature
import Applaus.Theme

// Off air: which show this is, when it begins, and the one thing to hold: doors open, on air.
Item {
    id: root

    required property Desk desk
    readonly property string phase: root.desk.show.phase
    readonly property HoldButton holdButton: mainButton
    readonly property date starts: new Date(root.desk.show.startsAtMs)
    readonly property bool away: root.desk.link.state === "away"
    readonly property string whenText: {
        if (root.desk.show.startsAtMs === 0)
            return qsTr("no time yet")
        const today = new Date(root.desk.clock.nowMs).toDateString() === root.starts.toDateString()
        const time = Spoken.clock(root.desk.show.startsAtMs)
        return today ? qsTr("today at %1").arg(time)
            : qsTr("%1 at %2").arg(Spoken.day(root.desk.show.startsAtMs)).arg(time)
    }

    signal showsWanted

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.marginHost
        anchors.rightMargin: Theme.marginHost
        spacing: 0

        LogoMark { size: 38 }
        ColumnLayout {
            Layout.leftMargin: Theme.space16
            Layout.maximumWidth: (root.width < 1440 ? 0.28 : 0.38) * root.width
            spacing: 0

            Words {
                objectName: "showTitle"
                Layout.fillWidth: true
                type: Theme.title
                font.pixelSize: Theme.headline.px - 6
                elide: Text.ElideRight
                text: root.desk.show.title || qsTr("No show yet")
            }
            Words {
                Layout.fillWidth: true
                color: Theme.text2
                elide: Text.ElideRight
                visible: root.desk.show.showId !== ""
                text: {
                    // The time comes first: it must never be what is cut off.
                    const line = [root.whenText, root.desk.show.subtitle].filter(part => part !== "").join(", ")
                    return line.charAt(0).toLocaleUpperCase() + line.slice(1)
                }
            }
        }
        Words {
            Layout.leftMargin: root.width < 1440 ? Theme.space24 : Theme.space56
            type: Theme.clock
            tabular: true
            visible: countWords.visible
            text: root.desk.clock.untilStartText
        }
        Words {
            id: countWords

            Layout.leftMargin: 14
            color: Theme.text2
            lineHeight: Theme.small.line
            visible: root.phase !== "ended" && root.desk.clock.untilStartMs > 0
            text: qsTr("until the\ncurtain opens")
        }
        Words {
            Layout.leftMargin: Theme.space40
            type: Theme.bodyLarge
            font.weight: Theme.semiBold
            color: root.phase === "doors" ? Theme.ok : Theme.text2
            visible: text !== ""
            text: root.phase === "doors" ? qsTr("Doors are open") : root.phase === "ended" ? qsTr("Off air. Good night!") : ""
        }
        Item { Layout.fillWidth: true }
        Row {
            Layout.rightMargin: Theme.space24
            spacing: Theme.space8
            visible: root.away

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "offline"
                size: Theme.icon
                color: Theme.lamp
            }
            Words {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.lamp
                font.weight: Theme.semiBold
                text: qsTr("Link away, we stay here")
            }
        }
        ActionButton {
            objectName: "showsButton"
            Layout.leftMargin: Theme.space24
            variant: root.phase === "ended" ? "ink" : "outline"
            size: "big"
            iconName: "calendar"
            text: qsTr("Shows")
            onClicked: root.showsWanted()
        }
        HoldButton {
            id: mainButton

            objectName: root.phase === "doors" ? "goOnAirButton" : "openDoorsButton"
            Layout.leftMargin: Theme.space12
            variant: "ink"
            size: "big"
            visible: root.desk.show.showId !== "" && root.phase !== "ended"
            text: root.phase === "doors" ? qsTr("Hold: on air") : qsTr("Hold: open the doors")
            onHeld: root.phase === "doors" ? root.desk.show.goOnAir() : root.desk.show.openDoors()
        }
    }
}
