import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Applaus.Icons
import Applaus.Theme

// One way to react: icon above word. The clap is the chosen, lamp one.
T.Button {
    id: root

    property string iconName: "clap"
    property bool lamp: false
    // Without the word where the window is narrow; the accessible name stays.
    property bool wordless: false
    readonly property color ink: !root.enabled ? Theme.text3 : root.lamp ? Theme.textOnLamp : Theme.text2
    readonly property color ground: {
        if (!root.enabled)
            return Theme.quiet
        const rest = root.lamp ? Theme.lamp : Theme.quiet
        const active = root.lamp ? Theme.pressed(Theme.lamp) : Theme.high
        return root.down ? Theme.pressed(active) : root.hovered ? active : rest
    }

    implicitWidth: Math.max(Theme.target, implicitContentWidth + 2 * Theme.space8)
    implicitHeight: Theme.heightMain
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    scale: root.down ? Theme.pressScale : 1

    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.onPressAction: root.click()

    Behavior on scale { NumberAnimation { duration: Theme.durationTap; easing.type: Theme.easeTap } }

    Tip {
        text: root.text
        visible: root.wordless && (root.hovered || root.visualFocus)
    }

    background: Rectangle {
        radius: Theme.radiusControl
        color: root.ground

        Behavior on color { ColorAnimation { duration: Theme.durationTap; easing.type: Theme.easeTap } }

        FocusRing {
            control: root
            shown: root.visualFocus
        }
    }
    contentItem: Item {
        implicitWidth: column.implicitWidth

        ColumnLayout {
            id: column

            anchors.centerIn: parent
            spacing: 1

            Icon {
                Layout.alignment: Qt.AlignHCenter
                name: root.iconName
                size: root.wordless ? Theme.iconNormal : Theme.icon
                color: root.ink
            }
            Words {
                Layout.alignment: Qt.AlignHCenter
                type: Theme.meta
                font.weight: Theme.semiBold
                color: root.ink
                visible: !root.wordless
                text: root.text
            }
        }
    }
}
