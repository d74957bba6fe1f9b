pragma ComponentBehavior: Bound
import QtQuick
import Applaus.Controls
import Applaus.Desk
import Applaus.Signature
import Applaus.Theme

// The show: picture, what is on, who is on the carpet, who watches. What does not fit leaves in the order of the look.
Item {
    id: root

    required property Desk desk
    required property WindowShape shape
    // Where the picture goes when it fills the screen.
    required property Item screen
    property bool full: false
    // The curtain opens once, when the evening begins before one's eyes.
    property bool opening: false
    readonly property real videoTop: root.shape.column ? Theme.space20 : 28
    readonly property real segmentHeight: root.shape.column ? 60 : 72
    readonly property real regionsMost: 80
    readonly property real videoWidth: Math.min(root.width - 2 * root.shape.margin, root.shape.mostVideo)
    readonly property real wholeRoom: root.height - root.videoTop - root.segmentHeight - runner.implicitHeight
    readonly property bool spared: root.wholeRoom - root.videoWidth * 9 / 16 >= root.regionsMost
    readonly property real regionsHeight: root.spared || !root.shape.low && !root.shape.column ? root.regionsMost : 0
    readonly property real videoHeight: Math.min(root.wholeRoom - root.regionsHeight, root.videoWidth * 9 / 16)

    signal shareAsked
    signal fullAsked

    VideoCard {
        id: video

        parent: root.full ? root.screen : root
        x: root.full ? 0 : root.shape.margin
        y: root.full ? 0 : root.videoTop
        width: root.full ? root.screen.width : root.videoWidth
        height: root.full ? root.screen.height : root.videoHeight
        desk: root.desk
        full: root.full
        onFullAsked: root.fullAsked()
    }
    Loader {
        id: curtain

        x: root.shape.margin
        y: root.videoTop
        width: root.videoWidth
        height: root.videoHeight
        active: root.opening
        sourceComponent: ClosedCurtain {
            folds: 22
            Component.onCompleted: opened = true
            onSettled: opened => { if (opened) curtain.active = false }
        }
    }
    SegmentLine {
        x: root.shape.margin
        y: root.videoTop + root.videoHeight
        width: root.width - 2 * root.shape.margin
        // In the middle of what is left above the runner.
        height: Math.min(runner.y - y, root.segmentHeight + Theme.space40)
        desk: root.desk
        nextShown: !root.shape.lower
        onShareAsked: root.shareAsked()
    }
    WaitingMoments {
        x: root.shape.margin
        y: runner.y + Theme.space12
        width: root.width - 2 * root.shape.margin
        height: runner.height - Theme.space16
        desk: root.desk
        shape: root.shape
        opacity: runner.visible ? 0 : 1
        visible: opacity > 0

        Behavior on opacity { NumberAnimation { duration: Theme.durationFade } }
    }
    Divider {
        x: root.shape.margin
        y: runner.y
        width: root.width - 2 * root.shape.margin
        visible: !runner.visible
    }
    StageRunner {
        id: runner

        objectName: "stageRunner"
        y: Math.max(root.videoTop + root.videoHeight + root.segmentHeight,
                    root.height - root.regionsHeight - height - (root.shape.low ? Theme.space4 : 0))
        width: root.width
        desk: root.desk
        shape: root.shape
    }
    RegionsStrip {
        x: root.shape.margin
        y: runner.y + runner.height + 14
        width: root.width - 2 * root.shape.margin
        audience: root.desk.audience
        most: root.shape.compact ? 3 : 7
        opacity: root.regionsHeight > 0 ? 1 : 0
    }
}
