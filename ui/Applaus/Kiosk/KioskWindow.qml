pragma ComponentBehavior: Bound
import QtQuick
import Applaus.Desk
import Applaus.Signature
import Applaus.Stage
import Applaus.Theme

// The office screen: no pointer, no settings, no way out but Ctrl+Shift+Q and the PIN. Never an error page.
Window {
    id: root

    required property Desk desk
    // In a frame, for a demonstration on somebody's own desk, it may be closed like any window.
    readonly property bool caged: root.visibility === Window.FullScreen
    property bool released: false

    readonly property StageFace stage: root.desk.stage
    readonly property string phase: root.desk.show.phase
    readonly property bool portrait: root.height > root.width
    readonly property int goodbyeTime: 600_000
    readonly property int nightFrom: 23
    readonly property int nightUntil: 6
    readonly property int reportEvery: 5000
    readonly property int keepEvery: 30_000
    readonly property int eveTime: 7_200_000
    readonly property bool isNight: root.hour >= root.nightFrom || root.hour < root.nightUntil
    readonly property int hour: new Date(root.desk.clock.nowMs).getHours()
    // An evening that begins soon is announced, also at night.
    readonly property bool eve: root.desk.clock.untilStartMs > 0 && root.desk.clock.untilStartMs < root.eveTime
    // Nobody answered since this screen began and it keeps nothing: it says so, also at night.
    readonly property bool unmet: root.desk.show.showId === "" && root.desk.link.state !== "online"
    readonly property bool lately: root.desk.clock.nowMs - root.desk.show.endedAtMs < root.goodbyeTime
    // live, celebrate, credits, slate, idle, night
    readonly property string scene: {
        if (root.phase === "on_air")
            return root.stage.shows === "thanks" ? "celebrate" : root.stage.shows === "credits" ? "credits" : "live"
        if (root.phase === "ended" && root.lately && root.stage.namesTotal > 0)
            return "credits"
        if (root.phase === "doors" || root.phase === "ended" && root.lately)
            return "slate"
        return root.isNight && !root.unmet && !root.eve ? "night" : "idle"
    }
    readonly property bool great: root.phase === "on_air" && (root.scene === "celebrate" || root.scene === "credits")
    // The scene reaches this far beyond the glass, so that the drift never shows an edge.
    readonly property real bleed: drift.side
    readonly property KioskLive live: liveScene.item as KioskLive
    readonly property int framesShown: root.live ? root.live.pane.framesShown : 0

    objectName: "kioskWindow"
    width: 1920
    height: 1080
    visible: true
    color: Theme.night
    title: "Applaus"
    onClosing: close => close.accepted = root.released || !root.caged

    Binding { target: Theme; property: "mode"; value: "stage" }
    Binding { target: Theme; property: "reducedMotion"; value: root.desk.prefs.reducedMotion }
    Binding { target: Spoken; property: "language"; value: root.desk.prefs.language }
    Binding {
        target: Theme
        property: "u"
        value: root.portrait ? Math.min(root.width / 1080, root.height / 1920) : Math.min(root.width / 1920, root.height / 1080)
    }

    Drift {
        id: drift
    }
    Shortcut {
        sequence: "Ctrl+Shift+Q"
        context: Qt.ApplicationShortcut
        onActivated: pad.open ? pad.close() : pad.show()
    }
    Timer {
        interval: root.reportEvery
        repeat: true
        running: true
        onTriggered: root.desk.kiosk.report(root.scene, root.live ? root.live.pane.frameAgeMs() : 0)
    }
    Timer {
        interval: root.keepEvery
        repeat: true
        running: root.live?.pane.steady ?? false
        triggeredOnStart: false
        onTriggered: root.desk.kiosk.keepFrame(root.live.pane.frontSink)
    }
    onSceneChanged: root.desk.kiosk.report(root.scene, root.live ? root.live.pane.frameAgeMs() : 0)

    Item {
        id: stage

        x: drift.x - root.bleed
        y: drift.y - root.bleed
        width: root.width + 2 * root.bleed
        height: root.height + 2 * root.bleed

        Loader { // stays under the others, so that the picture does not have to load again
            id: liveScene

            anchors.fill: parent
            active: root.phase === "on_air"
            sourceComponent: KioskLive {
                desk: root.desk
                drift: drift
                bleed: root.bleed
            }
        }
        Scene {
            shown: root.scene === "celebrate"
            sourceComponent: ThanksScene {
                id: thanks

                desk: root.desk
                bleed: root.bleed
                topRoom: cloth.height
                Component.onCompleted: thanks.celebrating = true
            }
        }
        Scene {
            shown: root.scene === "credits"
            sourceComponent: CreditsRoll {
                bleed: root.bleed
                topRoom: root.great ? cloth.height : 0
                names: root.stage.names
                namesTotal: root.stage.namesTotal
                over: root.phase === "ended"
            }
        }
        Scene {
            shown: root.scene === "slate"
            sourceComponent: KioskSlate {
                desk: root.desk
                drift: drift
                bleed: root.bleed
            }
        }
        Scene {
            shown: root.scene === "idle"
            sourceComponent: KioskIdle {
                desk: root.desk
                drift: drift
                bleed: root.bleed
            }
        }
        Scene {
            shown: root.scene === "night"
            sourceComponent: KioskNight {}
        }
        Captions { // the live scene has its own, over the picture
            anchors.right: parent.right
            anchors.rightMargin: root.bleed + Theme.scaled(Theme.safeX)
            anchors.bottom: parent.bottom
            // Standing, above the line of who is on their feet.
            anchors.bottomMargin: root.bleed + Theme.scaled(root.portrait ? 264 : Theme.safeY)
            width: Theme.scaled(864)
            px: Theme.kioskMeta.px
            opacity: root.great ? 1 : 0
            captions: root.desk.captions
        }
        Valance { // nothing but red cloth over the great moments
            id: cloth

            width: parent.width
            height: root.bleed + Theme.scaled(Theme.safeY)
            airing: true
            scallopWidth: Theme.scaled(80)
            scallopDrop: Theme.scaled(30)
            scallopShift: drift.scallop
            opacity: root.great ? 1 : 0
            visible: opacity > 0

            Behavior on opacity { NumberAnimation { duration: Theme.durationKioskTurn; easing.type: Theme.easeKioskTurn } }
        }
    }
    PinPad {
        id: pad

        objectName: "pinPad"
        anchors.fill: parent
        kiosk: root.desk.kiosk
        onReleased: {
            root.released = true
            root.close()
        }
    }

    // Fades over the one before; gone when it is not seen.
    component Scene: Loader {
        id: scene

        property bool shown: false

        anchors.fill: parent
        opacity: scene.shown ? 1 : 0
        active: scene.shown || scene.opacity > 0

        Behavior on opacity { NumberAnimation { duration: Theme.durationKioskTurn; easing.type: Theme.easeKioskTurn } }
    }
}
