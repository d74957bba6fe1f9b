import QtQuick
import QtMultimedia
import Applaus.Desk

// The player of a recording: goes where the replay goes, and tells it where the picture is.
Item {
    id: root

    required property ReplayFace replay
    required property real volume
    required property bool muted
    property bool whole: false
    readonly property Reel reel: root.replay.reel
    readonly property alias sink: output.videoSink
    readonly property bool ready: player.mediaStatus === MediaPlayer.LoadedMedia
        || player.mediaStatus === MediaPlayer.BufferingMedia || player.mediaStatus === MediaPlayer.BufferedMedia
    property bool shown: false
    // Loaded anew: it has not gone yet to where the replay is.
    property bool arriving: true
    readonly property int tick: 50

    function arrive(): void {
        if (!root.ready || !root.arriving)
            return
        root.arriving = false
        player.position = root.reel.positionMs
        root.follow()
        root.replay.pictureCame()
    }

    // A picture that stands shows the frame at its place all the same.
    function follow(): void {
        if (root.arriving)
            return
        if (root.reel.playing)
            player.play()
        else
            player.pause()
    }

    function tell(): void {
        if (!root.arriving && root.reel.playing && player.playbackState === MediaPlayer.PlayingState)
            root.reel.told(player.position)
    }

    Connections {
        target: root.reel
        function onSought(positionMs: real): void {
            if (root.arriving)
                return
            player.position = positionMs
            root.follow()
        }
        function onChanged(): void { root.follow() }
    }
    Timer {
        interval: root.tick
        repeat: true
        running: root.reel.playing && root.ready
        onTriggered: root.tell()
    }
    MediaPlayer {
        id: player

        objectName: "replayPlayer"
        source: root.replay.picture
        playbackRate: root.reel.speed
        pitchCompensation: true
        videoOutput: output
        audioOutput: AudioOutput {
            volume: root.volume
            muted: root.muted
        }
        onSourceChanged: {
            root.arriving = true
            player.pause() // loads it
        }
        onMediaStatusChanged: {
            if (player.mediaStatus === MediaPlayer.EndOfMedia && !root.arriving)
                root.reel.ended()
            else
                root.arrive()
        }
        onErrorOccurred: root.replay.pictureLost()
    }
    VideoOutput {
        id: output

        anchors.fill: parent
        fillMode: root.whole ? VideoOutput.PreserveAspectFit : VideoOutput.PreserveAspectCrop
        endOfStreamPolicy: VideoOutput.KeepLastFrame
    }
    Connections {
        target: output.videoSink
        enabled: !root.shown
        function onVideoFrameChanged(): void { root.shown = true }
    }
    Component.onDestruction: player.stop()
}
