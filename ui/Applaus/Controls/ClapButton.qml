import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Applaus.Icons
import Applaus.Theme

// The big lamp button on the runner: clap along, with how many colleagues do. Disabled it is no lamp, only the count.
T.Button {
    id: root

    property string count: ""
    readonly property color ink: root.enabled ? Theme.textOnLamp : Theme.textOnCarpet

    implicitWidth: Math.max(116, implicitContentWidth + 2 * Theme.space12)
    implicitHeight: 112
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    scale: root.down ? Theme.pressScale : 1

    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.description: root.count
    Accessible.onPressAction: root.click()

    Behavior on scale { NumberAnimation { duration: Theme.durationTap; easing.type: Theme.easeTap } }

    background: Rectangle {
        radius: 14
        visible: root.enabled
        color: root.hovered || root.down ? Theme.pressed(Theme.lamp) : Theme.lamp

        FocusRing {
            control: root
            shown: root.visualFocus
            carpeted: true
            controlRadius: 14
        }
    }
    contentItem: Item {
        implicitWidth: column.implicitWidth

        ColumnLayout {
            id: column

            anchors.centerIn: parent
            spacing: Theme.space4

            Icon {
                Layout.alignment: Qt.AlignHCenter
                name: "clap"
                size: 38
                color: root.ink
            }
            Words {
                Layout.alignment: Qt.AlignHCenter
                font.weight: Theme.bold
                color: root.ink
                text: root.text
            }
            Words {
                Layout.alignment: Qt.AlignHCenter
                Layout.topMargin: -Theme.space4
                type: Theme.meta
                font.weight: Theme.semiBold
                tabular: true
                color: root.ink
                visible: root.count !== ""
                text: root.count
            }
        }
    }
}
