import QtQuick
import Applaus.Controls
import Applaus.Theme

// The share button on a curtain: ivory ground with night ink in both themes.
ShareButton {
    id: root

    variant: "lamp" // dark words in both themes
    size: "normal"
    iconColor: Theme.flagText

    background: Rectangle {
        radius: Theme.radiusControl
        color: root.hovered || root.down ? Theme.lampSoft : Theme.ivory

        FocusRing {
            control: root
            shown: root.visualFocus
            carpeted: true
        }
    }
}
