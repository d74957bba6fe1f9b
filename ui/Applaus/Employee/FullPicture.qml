pragma ComponentBehavior: Bound
import QtQuick
import Applaus.Desk
import Applaus.Theme

// The picture alone, over the whole screen. Esc or its button leads back.
Loader {
    id: root

    required property Desk desk

    signal leaveAsked

    onLoaded: (root.item as FocusScope).forceActiveFocus(Qt.ShortcutFocusReason)
    sourceComponent: FocusScope {
        focus: true
        Keys.onEscapePressed: root.leaveAsked()

        Rectangle {
            anchors.fill: parent
            color: Theme.night
        }
        VideoCard {
            anchors.fill: parent
            focus: true
            full: true
            desk: root.desk
            onFullAsked: root.leaveAsked()
        }
    }
}
