pragma ComponentBehavior: Bound
import QtQuick
import Applaus.Controls
import Applaus.Desk
import Applaus.Signature
import Applaus.Theme
import "../Moments/Phrases.js" as Phrases

// Between evenings: when the next one is, and the moments that this screen keeps.
Item {
    id: root

    required property Desk desk
    required property Drift drift
    required property real bleed
    readonly property KioskFace kiosk: root.desk.kiosk
    readonly property bool portrait: root.height > root.width
    readonly property real side: root.bleed + Theme.scaled(root.portrait ? Theme.space72 : Theme.safeX)
    readonly property real lowest: root.height - root.bleed - Theme.scaled(root.portrait ? Theme.safeX : Theme.safeY)
    readonly property bool showing: kept.current !== null
    readonly property bool pictured: root.showing && (kept.current?.picture ?? "") !== ""
    readonly property real startsAtMs: root.kiosk.nextStartsAtMs
    readonly property int nights: root.nightsUntil(root.startsAtMs, root.desk.clock.nowMs)
    readonly property string startText: Spoken.clock(root.startsAtMs)
    readonly property string dayText: Spoken.day(root.startsAtMs, "dddd")
    readonly property string hero: {
        if (root.startsAtMs <= 0)
            return qsTr("Until the next evening")
        if (root.nights === 0)
            return root.evening ? qsTr("Tonight is the night") : qsTr("Today is the day")
        return root.nights === 1 ? qsTr("One more night") : qsTr("%n more night(s)", "", root.nights)
    }
    readonly property bool evening: new Date(root.startsAtMs).getHours() >= 17
    readonly property string invitation: {
        if (root.startsAtMs <= 0)
            return qsTr("We keep the lights on.")
        return root.nights === 0 ? qsTr("At %1. Will you be there?").arg(root.startText)
            : Phrases.fill(qsTr("%1 at %2. Will you be there?"), root.capital(root.dayText), root.startText)
    }
    readonly property TypeStyle lead: TypeStyle {
        px: Math.round(Theme.scaled(46)); line: Math.round(Theme.scaled(56)); weight: Theme.semiBold
    }

    function capital(words: string): string {
        return words.charAt(0).toLocaleUpperCase() + words.slice(1)
    }
    function nightsUntil(at: real, now: real): int {
        const day = ms => new Date(ms).setHours(12, 0, 0, 0)
        return Math.max(0, Math.round((day(at) - day(now)) / 86_400_000))
    }

    KeptMoments {
        id: kept

        moments: root.kiosk.momentsKept
        turning: root.visible
        pageTime: 20_000
    }
    ClosedCurtain {
        width: root.width
        height: root.portrait && root.pictured ? Theme.scaled(660) : root.height
        folds: root.portrait ? 22 : 26

        Rectangle {
            anchors.fill: parent
            gradient: Gradient {
                GradientStop { position: 0; color: Theme.tint(Theme.night, 0.15) }
                GradientStop { position: 0.6; color: Theme.tint(Theme.night, 0.4) }
                GradientStop { position: 1; color: Theme.night }
            }
        }
    }
    Bulbs {
        y: root.bleed
        width: root.width
        total: root.portrait ? 7 : 13
        lit: root.startsAtMs <= 0 ? total : Math.max(1, total - root.nights)
        sag: Theme.scaled(66)
        r: Theme.scaled(16)
        ground: "curtain"
        label: root.hero
    }
    Item { // the clock and the mark change sides every hour
        x: root.side
        y: root.bleed + Theme.scaled(126)
        width: root.width - 2 * root.side
        height: Theme.scaled(60)

        Wordmark {
            x: root.drift.swapped ? parent.width - width : 0
            anchors.verticalCenter: parent.verticalCenter
            size: Theme.scaled(62)
        }
        Words {
            x: root.drift.swapped ? 0 : parent.width - width
            anchors.verticalCenter: parent.verticalCenter
            type: root.lead
            tabular: true
            color: Theme.textOnCurtain2
            text: root.desk.clock.timeText
        }
    }
    Column {
        id: words

        x: root.side
        y: root.bleed + Theme.scaled(root.portrait ? 244 : 208)
        width: (root.portrait || !root.pictured ? root.width - root.side : picture.x) - x - Theme.scaled(40)
        spacing: Theme.scaled(22)

        Words {
            width: parent.width
            type: Theme.kioskHero
            color: Theme.textOnCarpet
            wrapMode: Text.Wrap
            maximumLineCount: 3
            text: root.hero
        }
        Words {
            width: parent.width
            type: root.lead
            color: Theme.ivory
            wrapMode: Text.Wrap
            text: root.invitation
        }
    }
    Turning {
        id: picture

        x: root.portrait ? 0 : root.width - root.side - width
        y: root.bleed + Theme.scaled(root.portrait ? 596 : 232)
        width: root.portrait ? root.width : Theme.scaled(760)
        height: runner.y - y - (root.portrait ? 0 : Theme.scaled(40))
        printed: !root.portrait
        source: root.desk.mediaUrl(kept.current?.picture ?? "", "full")
        visible: root.pictured
    }
    KioskRunner {
        id: runner

        y: root.portrait ? root.bleed + Theme.scaled(1130) : root.lowest - height
        width: root.width
        height: Theme.scaled(root.portrait ? 280 : 236)
        margin: root.side
        endMargin: root.side
        unrolled: root.showing
        visible: reach > 0
        desk: root.desk
        names: kept.current?.firstNames ?? ""
        region: kept.current?.region ?? ""
        body: kept.current?.body ?? ""
        picture: ""
        lines: root.portrait ? 3 : 2
    }
    JoinInvite {
        id: invite

        x: root.side
        y: root.portrait ? root.lowest - codeSize - Theme.scaled(20)
            : (root.showing ? runner.y - Theme.scaled(40) : root.lowest) - codeSize
        width: words.width
        layoutDirection: root.portrait && root.drift.swapped ? Qt.RightToLeft : Qt.LeftToRight
        codeSize: Theme.scaled(root.portrait ? 300 : 208)
        addressed: root.portrait
        invitation: qsTr("Watch along\nfrom your own desk")
        desk: root.desk
    }
    Words {
        anchors.horizontalCenter: parent.horizontalCenter
        y: root.bleed + Theme.scaled(136)
        width: Math.min(implicitWidth, root.width - 2 * root.side - Theme.scaled(560))
        type: Theme.kioskMeta
        color: Theme.lampText
        elide: Text.ElideRight
        maximumLineCount: 1
        visible: root.desk.link.state !== "online"
        text: root.desk.show.showId === "" || root.kiosk.ageText === "" ? qsTr("Picture away for a moment, we stay here")
            : qsTr("As it was, %1").arg(root.kiosk.ageText)
    }
}
