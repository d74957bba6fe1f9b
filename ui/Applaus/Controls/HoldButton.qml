import QtQuick
import Applaus.Theme

// A button that acts only after being held for 1.2 seconds, by pointer, Space or Enter.
ActionButton {
    id: root

    readonly property bool holding: root.pressed || root.enterHeld
    property bool enterHeld: false
    property real progress: 0

    signal held

    ring: root.iconName === "" || root.progress > 0 ? root.progress : -1
    Accessible.description: root.enabled ? qsTr("Hold for 1.2 seconds") : root.reason

    Keys.onPressed: event => {
        if (event.key !== Qt.Key_Return && event.key !== Qt.Key_Enter)
            return
        event.accepted = true
        if (!event.isAutoRepeat)
            root.enterHeld = true
    }
    Keys.onReleased: event => {
        if (event.key !== Qt.Key_Return && event.key !== Qt.Key_Enter)
            return
        event.accepted = true
        if (!event.isAutoRepeat)
            root.enterHeld = false
    }
    onActiveFocusChanged: root.enterHeld = false
    onEnabledChanged: root.enterHeld = false

    states: State {
        name: "holding"
        when: root.holding
        PropertyChanges { root.progress: 1 }
    }
    transitions: [
        Transition {
            to: "holding"
            SequentialAnimation {
                NumberAnimation { property: "progress"; duration: Theme.holdTime }
                ScriptAction { script: root.held() }
            }
        },
        Transition {
            from: "holding"
            NumberAnimation { property: "progress"; duration: Theme.durationLeave; easing.type: Theme.easeLeave }
        }
    ]
}
