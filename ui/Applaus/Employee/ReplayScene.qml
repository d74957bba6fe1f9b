pragma ComponentBehavior: Bound
import QtQuick
import Applaus.Controls
import Applaus.Desk
import Applaus.Theme
import Applaus.Wall

// A show watched again: picture, seek bar, who was on the carpet, moments to jump to; the comments of then beside it.
FocusScope {
    id: root

    required property ReplayFace replay
    required property Desk desk // as of then
    required property Prefs prefs
    required property Link link
    required property WindowShape shape
    // Where the picture goes when it fills the screen.
    required property Item screen
    property bool full: false
    readonly property real inner: left.width - 2 * root.shape.margin
    readonly property real pictureHeight: {
        const most = (root.inner * 9) / 16
        // The moments to jump to leave first when the window is low; they are scrolled to.
        const jumping = root.shape.low || !jumps.visible ? 0 : jumps.implicitHeight + Theme.space40
        const room = left.height - Theme.space20 - Theme.space16 - seek.height - Theme.space8 - runner.implicitHeight - jumping
        return Math.max(Math.min(most, 180), Math.min(most, room))
    }

    signal fullAsked

    // One letter, as players have it; never while somebody writes.
    function steer(event: KeyEvent): void {
        event.accepted = true
        switch (event.key) {
        case Qt.Key_Space:
        case Qt.Key_K:
            if (!event.isAutoRepeat)
                root.replay.reel.turn()
            break
        case Qt.Key_Left:
        case Qt.Key_J:
            root.replay.reel.skip(-seek.skipMs)
            break
        case Qt.Key_Right:
        case Qt.Key_L:
            root.replay.reel.skip(seek.skipMs)
            break
        case Qt.Key_F:
            root.fullAsked()
            break
        case Qt.Key_M:
            root.prefs.muted = !root.prefs.muted
            break
        case Qt.Key_C:
            root.desk.captions.on = !root.desk.captions.on
            break
        default:
            event.accepted = false
        }
    }

    Keys.onPressed: event => root.steer(event)
    // Its place in the window is another by then.
    onFullChanged: Qt.callLater(() => picture.forceActiveFocus(Qt.OtherFocusReason))

    WallDraft {
        id: draft
    }
    ScrollPage {
        id: left

        width: root.shape.leftWidth
        anchors.top: parent.top
        anchors.bottom: bar.top
        spacing: 0

        Item {
            width: left.width
            height: Theme.space20
        }
        Item {
            id: place

            x: root.shape.margin
            width: root.inner
            height: root.pictureHeight
        }
        Item {
            width: left.width
            height: Theme.space16
        }
        ReplaySeekBar {
            id: seek

            objectName: "seekBar"
            x: root.shape.margin
            width: root.inner
            replay: root.replay
        }
        Item {
            width: left.width
            height: Theme.space8
        }
        ReplayRunner {
            id: runner

            objectName: "replayRunner"
            width: left.width
            margin: root.shape.margin
            tight: root.shape.column || root.shape.low
            replay: root.replay
            desk: root.desk
        }
        Item {
            width: left.width
            height: Theme.space16
        }
        ReplayJumps {
            id: jumps

            x: root.shape.margin
            width: root.inner
            replay: root.replay
            desk: root.desk
        }
    }
    ReplayPicture {
        id: picture

        objectName: "replayCard"
        parent: root.full ? root.screen : place
        anchors.fill: parent
        replay: root.replay
        desk: root.desk
        prefs: root.prefs
        full: root.full
        focus: true
        onFullAsked: root.fullAsked()
        Keys.onPressed: event => root.steer(event)
    }
    Loader {
        anchors.right: parent.right
        height: parent.height
        width: root.shape.panelWidth
        active: !root.shape.column
        sourceComponent: ReplayVoices {
            objectName: "replayVoices"
            replay: root.replay
            desk: root.desk
            link: root.link
            draft: draft
        }
    }
    ReplayBar {
        id: bar

        anchors.bottom: parent.bottom
        width: parent.width
        height: visible ? implicitHeight : 0
        visible: root.shape.column
        replay: root.replay
        onWallAsked: sheet.open()
    }
    ReplaySheet {
        id: sheet

        objectName: "replaySheet"
        replay: root.replay
        desk: root.desk
        link: root.link
        draft: draft
        part: root.shape.sheetPart
    }
}
