pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Desk
import Applaus.Theme

// Doors are open: the curtain, who is here, what tonight brings, what was sent in, one's sound.
ScrollPage {
    id: root

    required property Desk desk
    required property WindowShape shape
    readonly property real inner: root.width - 2 * root.shape.margin

    signal shareAsked

    spacing: Theme.space20

    CurtainHero {
        width: root.width
        desk: root.desk
        shape: root.shape
        onShareAsked: root.shareAsked()
    }
    WhoIsHere {
        x: root.shape.margin
        width: root.inner
        desk: root.desk
    }
    Evening {
        x: root.shape.margin
        width: root.inner
        desk: root.desk
        most: 3
    }
    ColumnLayout {
        x: root.shape.margin
        width: root.inner
        spacing: Theme.space16

        Divider {
            Layout.fillWidth: true
        }
        SoundLine {
            Layout.fillWidth: true
            prefs: root.desk.prefs
        }
    }
}
