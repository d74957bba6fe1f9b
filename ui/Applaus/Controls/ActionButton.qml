import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Applaus.Icons
import Applaus.Theme

// A button with words. Lamp is for applause, ink for what you send; at most one filled lamp button in a region.
T.Button {
    id: root

    // ink, lamp, video (on a picture), quiet, outline, lampOutline, accentOutline, carpetOutline
    property string variant: "quiet"
    // small (36), normal (44), main (52), big (56)
    property string size: "normal"
    property string iconName: ""
    property string trailingIcon: ""
    property string keyCap: ""
    // Icon and key above the words.
    property bool stacked: false
    // Lies on carpet or curtain: the focus ring is ivory there.
    property bool carpeted: root.variant === "carpetOutline" || root.variant === "video"
    // Why it cannot be pressed now; said to a screen reader.
    property string reason: ""
    property color iconColor: root.foreground
    // How far a hold has come, 0 to 1, drawn as a ring in the icon's place; below 0: no ring.
    property real ring: -1

    readonly property bool filled: ["ink", "lamp", "video"].includes(root.variant)
    readonly property bool outlined: root.variant.toLowerCase().endsWith("outline")
    readonly property color foreground: {
        if (!root.enabled)
            return root.carpeted ? Theme.textOnCarpet2 : Theme.text3
        switch (root.variant) {
        case "ink": return Theme.textOnInk
        case "lamp": return Theme.textOnLamp
        case "video": return Theme.night
        case "lampOutline": return root.carpeted ? Theme.lamp : Theme.lampText
        case "accentOutline": return Theme.accent
        case "carpetOutline": return Theme.textOnCarpet
        default: return Theme.text
        }
    }
    readonly property color ground: {
        if (!root.enabled)
            return root.outlined || root.carpeted ? "transparent" : Theme.quiet
        if (root.filled) {
            const full = root.variant === "ink" ? Theme.ink : root.variant === "video" ? Theme.ivory : Theme.lamp
            return root.down || root.hovered ? Theme.pressed(full) : full
        }
        if (root.down || root.hovered) {
            const lit = root.carpeted ? Theme.carpetDeep : Theme.high
            return root.down ? Theme.pressed(lit) : lit
        }
        return root.outlined ? "transparent" : Theme.quiet
    }
    readonly property color edge: {
        switch (root.variant) {
        case "lampOutline": return root.enabled ? root.foreground : Theme.lineStrong
        case "accentOutline": return root.enabled ? Theme.accent : Theme.lineStrong
        case "carpetOutline": return Theme.textOnCarpet2
        default: return Theme.lineStrong
        }
    }
    readonly property int drawnHeight: {
        switch (root.size) {
        case "small": return Theme.heightSmall
        case "main": return Theme.heightMain
        case "big": return Theme.heightBig
        default: return Theme.heightNormal
        }
    }
    readonly property int radius: root.size === "small" ? Theme.radiusSmall
                                : root.size === "big" ? Theme.radiusCard : Theme.radiusControl
    readonly property TypeStyle type: root.size === "small" ? Theme.small
                                    : root.size === "big" || root.size === "main" ? Theme.bodyLarge : Theme.body

    implicitWidth: Math.max(Theme.target, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: root.stacked ? implicitContentHeight + topPadding + bottomPadding
                                 : Math.max(Theme.target, root.drawnHeight)
    // A small button is drawn 36 high; the hit area still reaches 44.
    topInset: Math.max(0, (implicitHeight - root.drawnHeight) / 2) * (root.stacked ? 0 : 1)
    bottomInset: topInset
    horizontalPadding: root.stacked ? Theme.space8 : root.size === "small" ? Theme.space12
                     : root.size === "big" || root.size === "main" ? Theme.space24 : 18
    verticalPadding: root.stacked ? Theme.space8 : 0
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    scale: root.down ? Theme.pressScale : 1

    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.description: root.enabled ? "" : root.reason
    Accessible.onPressAction: root.click()

    Behavior on scale { NumberAnimation { duration: Theme.durationTap; easing.type: Theme.easeTap } }

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
        radius: root.radius
        color: root.ground
        border.width: root.outlined ? Theme.borderControl : 0
        border.color: root.edge

        Behavior on color { ColorAnimation { duration: Theme.durationTap; easing.type: Theme.easeTap } }

        FocusRing {
            control: root
            shown: root.visualFocus
            carpeted: root.carpeted
            controlRadius: root.radius
        }
    }

    contentItem: Item {
        implicitWidth: root.stacked ? column.implicitWidth : row.implicitWidth
        implicitHeight: root.stacked ? column.implicitHeight : row.implicitHeight

        RowLayout {
            id: row

            anchors.centerIn: parent
            width: root.keyCap === "" ? Math.min(implicitWidth, parent.width) : parent.width
            spacing: root.size === "small" ? Theme.space8 : 10
            visible: !root.stacked

            Icon {
                name: root.iconName
                size: root.size === "small" ? 18 : root.size === "big" ? Theme.iconNormal : Theme.iconSmall
                color: root.iconColor
                visible: root.iconName !== "" && root.ring < 0
            }
            HoldRing {
                progress: root.ring
                color: root.foreground
                visible: root.ring >= 0
            }
            Words {
                Layout.fillWidth: root.keyCap !== ""
                type: root.type
                font.weight: root.filled ? Theme.bold : Theme.semiBold
                color: root.foreground
                text: root.text
            }
            KeyCap {
                Layout.leftMargin: Theme.space4
                text: root.keyCap
                ink: root.foreground
                visible: root.keyCap !== ""
            }
            Icon {
                name: root.trailingIcon
                size: Theme.iconSmall
                color: root.foreground
                visible: root.trailingIcon !== ""
            }
        }

        ColumnLayout {
            id: column

            anchors.centerIn: parent
            spacing: Theme.space4
            visible: root.stacked

            RowLayout {
                Layout.alignment: Qt.AlignHCenter
                spacing: Theme.space8

                Icon {
                    name: root.iconName
                    size: Theme.iconSmall
                    color: root.iconColor
                    visible: root.iconName !== ""
                }
                KeyCap {
                    text: root.keyCap
                    ink: root.foreground
                    visible: root.keyCap !== ""
                }
            }
            Words {
                Layout.alignment: Qt.AlignHCenter
                type: Theme.small
                font.weight: Theme.semiBold
                color: root.foreground
                text: root.text
            }
        }
    }
}
