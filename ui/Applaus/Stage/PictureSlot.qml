import QtQuick
import QtMultimedia
import Applaus.Desk

// One load of the picture. A new load is a new player: an old one never catches up.
Item {
    id: root

    required property url source
    required property real volume
    required property bool muted
    // How fast it plays; voices keep their pitch.
    property real rate: 1
    property bool metered: false
    readonly property alias sink: output.videoSink
    readonly property alias level: meter.level

    // It has no picture, and its sound is this far.
    signal heard(int atMs)

    MediaPlayer {
        id: player

        source: root.source
        videoOutput: output
        playbackRate: root.rate
        pitchCompensation: true
        audioOutput: AudioOutput {
            volume: root.volume
            muted: root.muted
        }
        autoPlay: true
        onPositionChanged: {
            if (!player.hasVideo && player.position > 0)
                root.heard(player.position);
        }
    }

    SoundMeter {
        id: meter

        player: player
        measuring: root.metered
    }

    VideoOutput {
        id: output

        anchors.fill: parent
        fillMode: VideoOutput.PreserveAspectCrop
        // the last picture stays until a new load shows its first frame
        endOfStreamPolicy: VideoOutput.KeepLastFrame
    }

    Component.onDestruction: meter.end()
}
