import QtQuick
import QtQuick.Templates as T
import Applaus.Controls
import Applaus.Desk

// The crew's keys. Letters are silent while somebody types; what opens or ends an evening has to be held.
Item {
    id: root

    required property Desk desk
    required property Window window
    // What Space and the clicker fill while held, when that is the next right thing.
    required property HoldButton holdButton

    readonly property Item focused: root.window.activeFocusItem
    readonly property bool typing: root.focused instanceof TextInput || root.focused instanceof TextEdit
    readonly property T.AbstractButton button: root.focused as T.AbstractButton
    // Lists and sliders have Space and Enter for themselves.
    readonly property bool onField: root.focused instanceof T.ComboBox || root.focused instanceof T.Slider
        || root.focused instanceof T.SpinBox
    readonly property bool onControl: root.onField || root.button !== null && root.button.visualFocus
    readonly property bool onAir: root.desk.show.phase === "on_air"
    readonly property bool producer: root.desk.me.seat === "producer"
    readonly property bool mustHold: !root.onAir || root.desk.nextAction === "end"

    signal approveWanted
    signal featureWanted
    signal hideWanted
    signal searchWanted
    signal personWanted
    signal pictureWanted
    signal shortcutsWanted
    signal cameraWanted

    // Enter on a button that the keyboard is on presses it; Space held fills the hold.
    Keys.onPressed: event => {
        if (event.key === Qt.Key_L && event.modifiers & Qt.ControlModifier) {
            // Held on, it goes to the sheet that opens.
            event.accepted = true
            root.cameraWanted()
            return
        }
        if (event.isAutoRepeat || root.typing)
            return
        if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && root.onControl) {
            event.accepted = true
            root.button?.click()
        } else if (!root.onField && (event.key === Qt.Key_Space || event.key === Qt.Key_PageDown) && root.mustHold && root.holdButton) {
            event.accepted = true
            root.holdButton.enterHeld = true
        }
    }
    Keys.onReleased: event => {
        if (event.isAutoRepeat || !root.holdButton)
            return
        if (event.key === Qt.Key_Space || event.key === Qt.Key_PageDown)
            root.holdButton.enterHeld = false
    }

    Shortcut {
        sequence: "Space"
        autoRepeat: false
        enabled: !root.typing && !root.onControl && !root.mustHold
        onActivated: root.desk.doNext()
    }
    Shortcut {
        sequence: "PgDown"
        autoRepeat: false
        enabled: !root.mustHold
        onActivated: root.desk.doNext()
    }
    Shortcut {
        sequences: ["Return", "Enter"]
        autoRepeat: false
        enabled: root.onAir && !root.producer && !root.typing && !root.onControl
        onActivated: root.desk.moments.stageNext()
    }
    Shortcut {
        sequence: "T"
        autoRepeat: false
        enabled: root.onAir && !root.typing && root.desk.stage.momentId !== "" && !root.desk.stage.thanked
        onActivated: root.desk.moments.thank("")
    }
    Shortcut {
        sequence: "N"
        autoRepeat: false
        enabled: root.onAir && !root.typing
        onActivated: root.desk.rundown.next()
    }
    Shortcut {
        sequence: "S"
        autoRepeat: false
        enabled: root.onAir && !root.typing
        onActivated: root.desk.stage.turnSlate()
    }
    Shortcut {
        sequence: "M"
        autoRepeat: false
        enabled: root.onAir && !root.typing
        onActivated: root.desk.stream.turnSound()
    }
    Shortcut {
        sequence: "V"
        autoRepeat: false
        enabled: root.onAir && !root.typing
        onActivated: root.pictureWanted()
    }
    Shortcut {
        sequence: "A"
        autoRepeat: false
        enabled: root.onAir && !root.typing
        onActivated: root.approveWanted()
    }
    Shortcut {
        sequence: "F"
        autoRepeat: false
        enabled: root.onAir && !root.typing
        onActivated: root.featureWanted()
    }
    Shortcut {
        sequence: "H"
        autoRepeat: false
        enabled: root.onAir && !root.typing
        onActivated: root.hideWanted()
    }
    Shortcut {
        sequence: "P"
        autoRepeat: false
        enabled: root.onAir && root.producer && !root.typing
        onActivated: root.personWanted()
    }
    Shortcut {
        sequence: "/"
        enabled: root.onAir && root.producer && !root.typing
        onActivated: root.searchWanted()
    }
    Shortcut {
        sequences: ["?", "Shift+?", "F1"]
        autoRepeat: false
        enabled: !root.typing
        onActivated: root.shortcutsWanted()
    }
    Shortcut {
        sequences: [StandardKey.Undo]
        enabled: !root.typing && root.desk.undoText !== ""
        onActivated: root.desk.undo()
    }
}
