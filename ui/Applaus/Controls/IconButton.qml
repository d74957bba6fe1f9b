import QtQuick
import QtQuick.Templates as T
import Applaus.Icons
import Applaus.Theme

// An icon alone: captions, sound, full screen, picture, send, close, pause, play. Its word is the tip and the accessible name.
T.Button {
    id: root

    required property string iconName
    // plain, quiet, ink, video (ivory, over a picture)
    property string variant: "plain"
    property real iconSize: Theme.icon
    property real side: Theme.target
    property bool carpeted: false
    property color iconColor: {
        if (!root.enabled)
            return Theme.text3
        if (root.variant === "ink")
            return Theme.textOnInk
        return root.carpeted || root.variant === "video" ? Theme.textOnCarpet : root.variant === "quiet" ? Theme.text : Theme.text2
    }
    readonly property color ground: {
        if (!root.enabled)
            return root.variant === "plain" || root.variant === "video" ? "transparent" : Theme.quiet
        const active = root.hovered || root.down
        if (root.variant === "ink")
            return active ? Theme.pressed(Theme.ink) : Theme.ink
        if (root.variant === "video")
            return active ? Theme.videoShade : "transparent"
        if (active)
            return root.carpeted ? Theme.carpetDeep : Theme.high
        return root.variant === "quiet" ? Theme.quiet : "transparent"
    }

    implicitWidth: Math.max(Theme.target, root.side)
    implicitHeight: Math.max(Theme.target, root.side)
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    scale: root.down ? Theme.pressScale : 1

    Accessible.role: root.checkable ? Accessible.CheckBox : Accessible.Button
    Accessible.name: root.text
    Accessible.checkable: root.checkable
    Accessible.checked: root.checked
    Accessible.onPressAction: root.click()

    Behavior on scale { NumberAnimation { duration: Theme.durationTap; easing.type: Theme.easeTap } }

    Tip {
        text: root.text
        visible: root.text !== "" && (root.hovered || root.visualFocus)
    }

    // Enter does what Space does, in every sheet and window.
    Keys.onPressed: event => {
        const enters = event.key === Qt.Key_Return || event.key === Qt.Key_Enter
        if (!enters || !root.visualFocus)
            return
        event.accepted = true
        if (!event.isAutoRepeat)
            root.click()
    }

    background: Rectangle {
        radius: Theme.radiusControl
        color: root.ground

        Behavior on color { ColorAnimation { duration: Theme.durationTap; easing.type: Theme.easeTap } }

        FocusRing {
            control: root
            shown: root.visualFocus
            carpeted: root.carpeted || root.variant === "video"
        }
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: root.iconName
            size: root.iconSize
            color: root.iconColor
        }
    }
}
