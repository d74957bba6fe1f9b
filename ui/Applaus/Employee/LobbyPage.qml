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
    signal replayAsked

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
    RowLayout {
        x: root.shape.margin
        width: root.inner
        spacing: Theme.space16
        visible: root.desk.replay.finished.count > 0

        Words {
            Layout.fillWidth: true
            color: Theme.text2
            wrapMode: Text.Wrap
            text: qsTr("Still some time? The evening before this one is here to be watched again.")
        }
        ActionButton {
            objectName: "lobbyReplayButton"
            iconName: "play"
            text: qsTr("Watch again")
            onClicked: root.replayAsked()
        }
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
