import QtQuick
import Applaus.Controls
import Applaus.Desk
import Applaus.Signature
import Applaus.Theme

// The red cloth over the live scene, with the flag, the title and the time of day.
Valance {
    id: root

    required property Desk desk
    required property Drift drift
    required property real bleed
    required property real side
    readonly property bool portrait: root.desk !== null && Window.height > Window.width
    readonly property TypeStyle lettering: TypeStyle {
        px: Math.round(Theme.scaled(40)); line: Math.round(Theme.scaled(48)); weight: Theme.extraBold; tracking: -0.015
    }

    height: root.bleed + Theme.scaled(Theme.headerKiosk)
    airing: root.desk.show.phase === "on_air"
    scallopWidth: Theme.scaled(60)
    scallopDrop: Theme.scaled(18)
    scallopShift: root.drift.scallop

    Item {
        anchors.fill: parent
        anchors.topMargin: root.bleed + Theme.scaled(30)

        LiveFlag {
            id: flag

            x: root.side
            anchors.verticalCenter: parent.verticalCenter
            plate: true
            delayS: root.desk.picture.delayS
            behind: root.desk.picture.isBehind
            grow: 52 / 28 * Theme.u
            letters: Theme.kioskMeta.px
        }
        Words {
            anchors.left: flag.right
            anchors.leftMargin: Theme.scaled(28)
            anchors.right: clock.left
            anchors.rightMargin: Theme.scaled(28)
            anchors.verticalCenter: parent.verticalCenter
            type: root.lettering
            color: Theme.textOnCarpet
            elide: Text.ElideRight
            text: root.desk.show.title
        }
        Words {
            id: clock

            anchors.right: parent.right
            anchors.rightMargin: root.side
            anchors.verticalCenter: parent.verticalCenter
            type: root.lettering
            font.weight: Theme.bold
            tabular: true
            color: Theme.textOnCarpet
            text: root.desk.clock.timeText
        }
    }
}
