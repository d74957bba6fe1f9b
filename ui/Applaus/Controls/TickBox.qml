import QtQuick
import QtQuick.Templates as T
import Applaus.Icons
import Applaus.Theme

// A box to tick, with its words after it.
T.CheckBox {
    id: root

    implicitWidth: contentItem.implicitWidth
    implicitHeight: Math.max(Theme.target, contentItem.implicitHeight)
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.CheckBox
    Accessible.name: root.text
    Accessible.checkable: true
    Accessible.checked: root.checked
    Accessible.onToggleAction: root.toggle()

    indicator: Rectangle {
        id: box

        y: (root.height - height) / 2
        implicitWidth: 26
        implicitHeight: 26
        radius: Theme.radiusFlag
        color: root.checked ? (root.enabled ? Theme.ink : Theme.quiet) : root.hovered ? Theme.high : Theme.raised
        border.width: root.checked && root.enabled ? 0 : Theme.borderControl
        border.color: Theme.lineStrong

        Icon {
            anchors.centerIn: parent
            name: "check"
            size: 18
            color: root.enabled ? Theme.textOnInk : Theme.text3
            visible: root.checked
        }
        FocusRing {
            control: root
            shown: root.visualFocus
            controlRadius: box.radius
        }
    }
    contentItem: Words {
        leftPadding: box.width + Theme.space12
        verticalAlignment: Text.AlignVCenter
        color: root.enabled ? Theme.text : Theme.text3
        wrapMode: Text.Wrap
        text: root.text
    }
}
