import QtQuick
import QtQuick.Templates as T
import Applaus.Theme

// A scroll bar that shows only while there is something to scroll.
T.ScrollBar {
    id: root

    implicitWidth: Theme.space12
    implicitHeight: Theme.space12
    padding: 3
    minimumSize: 0.08
    policy: T.ScrollBar.AsNeeded
    visible: root.size < 1

    contentItem: Rectangle {
        implicitWidth: 6
        implicitHeight: 6
        radius: 3
        color: root.pressed || root.hovered ? Theme.text3 : Theme.lineStrong
        opacity: root.active || root.hovered ? 1 : 0.5
    }
}
