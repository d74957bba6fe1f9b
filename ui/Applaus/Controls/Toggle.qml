import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Applaus.Theme

// A switch with its words before it; takes effect at once.
T.Switch {
    id: root

    property string help: ""
    // Words for a screen reader only, the surface writes them itself.
    property bool wordless: false

    implicitWidth: root.wordless ? track.implicitWidth : contentItem.implicitWidth + track.implicitWidth + Theme.space16
    implicitHeight: Math.max(Theme.target, root.wordless ? 0 : contentItem.implicitHeight)
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.CheckBox
    Accessible.name: root.text
    Accessible.description: root.help
    Accessible.checkable: true
    Accessible.checked: root.checked
    Accessible.onToggleAction: root.toggle()

    indicator: Rectangle {
        id: track

        x: root.width - width
        y: (root.height - height) / 2
        implicitWidth: 44
        implicitHeight: 26
        radius: height / 2
        color: root.checked && root.enabled ? Theme.lamp : root.hovered ? Theme.high : "transparent"
        border.width: Theme.borderControl
        border.color: root.checked && root.enabled ? Theme.lamp : Theme.lineStrong

        Rectangle {
            x: root.checked ? parent.width - width - 4.5 : 4.5
            anchors.verticalCenter: parent.verticalCenter
            width: 17
            height: 17
            radius: 8.5
            color: root.checked && root.enabled ? Theme.textOnLamp : Theme.lineStrong

            Behavior on x { NumberAnimation { duration: Theme.durationTap; easing.type: Theme.easeTap } }
        }
        FocusRing {
            control: root
            shown: root.visualFocus
            controlRadius: track.radius
        }
    }
    contentItem: ColumnLayout {
        spacing: 0
        visible: !root.wordless

        Words {
            Layout.fillWidth: true
            Layout.rightMargin: track.width + Theme.space16
            font.weight: Theme.bold
            color: root.enabled ? Theme.text : Theme.text3
            wrapMode: Text.Wrap
            text: root.text
        }
        Words {
            Layout.fillWidth: true
            Layout.rightMargin: track.width + Theme.space16
            type: Theme.small
            color: Theme.text3
            wrapMode: Text.Wrap
            visible: root.help !== ""
            text: root.help
        }
    }
}
