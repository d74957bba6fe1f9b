pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import Applaus.Controls
import Applaus.Desk
import Applaus.Moments
import Applaus.Theme
import Applaus.Wall

// The employee's window: foyer, lobby, the show, goodbye; the voices beside it or, when narrow, in a sheet.
Window {
    id: root

    required property Desk desk
    readonly property string phase: root.desk.show.phase
    readonly property bool inside: root.phase === "doors" || root.phase === "on_air"
    readonly property list<string> rooms: [...(root.inside ? ["live"] : []), "foyer",
        ...(root.desk.replay.finished.count > 0 ? ["replay"] : [])]
    property string room: ""
    readonly property string page: root.room === "replay" ? "replay"
        : root.phase === "planned" || (root.inside && root.room === "foyer") ? "foyer"
        : root.phase === "doors" ? "lobby" : root.phase === "on_air" ? "live" : "goodbye"
    readonly property bool replaying: root.page === "replay"
    readonly property bool voicesBeside: !shape.column && !root.replaying && (root.inside || root.phase === "ended")
    property bool full: false
    // The evening began while this window was in the lobby.
    property bool opening: false
    property string phaseBefore: ""

    objectName: "employeeWindow"
    title: root.desk.show.title === "" ? "Applaus" : `${root.desk.show.title} - Applaus`
    width: 1280
    height: 800
    minimumWidth: 720
    minimumHeight: 560
    color: Theme.bg
    visible: true
    onPhaseChanged: {
        root.opening = root.phaseBefore === "doors" && root.phase === "on_air"
        root.phaseBefore = root.phase
        // Who watches an older evening is not called away from it.
        if (!root.replaying)
            root.room = ""
    }
    onPageChanged: if (root.page !== "live" && !root.replaying) root.showFull(false)

    function showFull(on: bool): void {
        if (on === root.full)
            return
        root.full = on
        root.visibility = on ? Window.FullScreen : Window.Windowed
    }

    function hold(down: bool): void {
        if (panel.item)
            (panel.item as WallPanel).hold(down)
    }

    DressedBy {
        prefs: root.desk.prefs
    }
    WindowShape {
        id: shape

        width: root.width
        height: root.height
    }
    WallDraft {
        id: wallDraft
    }
    MomentDraft {
        id: momentDraft
    }
    Refusals {
        id: refusals
    }
    Connections {
        target: root.desk.link
        function onRefused(code: string, field: string, limit: int, waitMs: real, kind: string): void {
            if (code === "slow_mode")
                return wallDraft.slowDown(Math.ceil(waitMs / 1000))
            const words = refusals.wordsFor(code, field, limit)
            if (words !== "")
                toast.show(words, "")
        }
    }
    FocusScope {
        id: ground

        anchors.fill: parent
        focus: true
        enabled: !root.full

        Keys.onPressed: event => {
            event.accepted = event.key === Qt.Key_Pause && !event.isAutoRepeat
            if (event.accepted)
                root.hold(true)
        }
        Keys.onReleased: event => {
            event.accepted = event.key === Qt.Key_Pause && !event.isAutoRepeat
            if (event.accepted)
                root.hold(false)
        }

        EmployeeHeader {
            id: header

            width: parent.width
            height: Theme.header
            desk: root.desk
            shape: shape
            rooms: root.rooms
            room: Math.max(0, root.rooms.indexOf(root.room))
            replaying: root.replaying
            onRoomChosen: index => {
                if (root.replaying && root.rooms[index] === "replay")
                    root.desk.replay.close()
                root.room = root.rooms[index]
            }
            onMeAsked: settings.open()
        }
        EveningPage {
            anchors.top: header.bottom
            anchors.bottom: bar.active ? bar.top : parent.bottom
            width: root.voicesBeside ? shape.leftWidth : root.width
            name: root.page
            desk: root.desk
            shape: shape
            screen: screen
            full: root.full
            opening: root.opening
            onShareAsked: sheet.open()
            onFullAsked: root.showFull(!root.full)
            onReplayAsked: showId => {
                root.room = "replay"
                if (showId !== "")
                    root.desk.replay.open(showId)
            }
            onWithdrawAsked: momentId => {
                toast.show(qsTr("Your moment is taken back"), qsTr("Put it back"))
                toast.withdrawing = momentId
            }
        }
        Loader {
            id: panel

            anchors.right: parent.right
            anchors.top: header.bottom
            anchors.bottom: parent.bottom
            width: shape.panelWidth
            active: root.voicesBeside
            sourceComponent: WallPanel {
                objectName: "wallPanel"
                desk: root.desk
                draft: wallDraft
                wordless: shape.compact
            }
        }
        Loader {
            id: bar

            anchors.bottom: parent.bottom
            width: parent.width
            active: shape.column && root.inside && !root.replaying
            sourceComponent: NarrowBar {
                desk: root.desk
                draft: wallDraft
                onWallAsked: voices.open()
            }
        }
        Toast {
            id: toast

            property string withdrawing: ""

            objectName: "toast"
            x: shape.margin
            anchors.bottom: bar.active ? bar.top : parent.bottom
            anchors.bottomMargin: Theme.space16
            width: Math.min(implicitWidth, root.width - 2 * x)
            z: 4
            onUndone: toast.withdrawing = ""
            onExpired: {
                if (toast.withdrawing !== "")
                    root.desk.moments.withdraw(toast.withdrawing)
                toast.withdrawing = ""
            }
            Component.onDestruction: toast.close(false)
        }
    }
    Rectangle {
        id: screen

        anchors.fill: parent
        color: Theme.night
        visible: root.full
    }
    Shortcut {
        sequences: [StandardKey.Cancel]
        enabled: root.full
        onActivated: root.showFull(false)
    }
    Shortcut {
        sequence: "C"
        enabled: root.page === "live" && root.desk.captions.available
        onActivated: root.desk.captions.on = !root.desk.captions.on
    }
    SettingsPopup {
        id: settings

        objectName: "settings"
        parent: ground
        x: root.width - width - Theme.space16
        y: Theme.header + Theme.space8
        desk: root.desk
    }
    PrideSheet {
        id: sheet

        objectName: "prideSheet"
        desk: root.desk
        draft: momentDraft
        onSent: toast.show(qsTr("Your moment is with the crew. You see it in the foyer."), "")
    }
    VoicesSheet {
        id: voices

        objectName: "voicesSheet"
        desk: root.desk
        draft: wallDraft
        part: shape.sheetPart
    }
}
