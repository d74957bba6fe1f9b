pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Desk
import Applaus.Icons
import Applaus.Stage
import Applaus.Theme

// The picture of a replay with what lay over it then, and its controls. Without a recording a curtain hangs there.
FocusScope {
    id: root

    required property ReplayFace replay
    required property Desk desk // as of then
    required property Prefs prefs
    property bool full: false
    readonly property string condition: root.replay.pictureState
    readonly property bool pictured: root.replay.picture !== "" && player.shown
    readonly property string shows: root.desk.stage.shows
    readonly property string notice: {
        switch (root.condition) {
        case "making": return qsTr("The recording is being made.\nThe comments run along already.")
        case "none": return qsTr("No recording was kept of this evening.\nThe comments run along all the same.")
        case "gone": return qsTr("The recording cannot be fetched.\nThe comments run along without it.")
        default: return ""
        }
    }

    signal fullAsked

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("The picture of then")

    Elevation {
        visible: !root.full
    }
    Rectangle {
        anchors.fill: parent
        radius: root.full ? 0 : Theme.radiusCard
        color: Theme.night
    }
    ReplayPlayer {
        id: player

        objectName: "replayPicture"
        anchors.fill: parent
        replay: root.replay
        volume: root.prefs.volume
        muted: root.prefs.muted
        whole: root.full
        visible: root.pictured
    }
    Loader {
        anchors.fill: parent
        active: !root.pictured
        sourceComponent: ReplayCover {
            notice: root.notice
            retryable: root.condition === "gone"
            onRetryAsked: root.replay.retry()
        }
    }
    TapHandler {
        onTapped: root.replay.reel.turn()
    }
    Loader {
        anchors.fill: parent
        active: root.shows === "slate" && root.pictured && root.desk.stage.slate === "pause"
        sourceComponent: SlateCover {
            desk: root.desk
        }
    }
    Loader {
        anchors.fill: parent
        active: root.shows === "credits" && root.pictured
        sourceComponent: CreditsRoll {
            names: root.desk.stage.names
            namesTotal: root.desk.stage.namesTotal
            topRoom: Theme.space24
            footRoom: controls.height + Theme.space16
                + (root.desk.captions.on && root.desk.captions.available ? captions.twoLines : 0)
        }
    }
    Loader {
        anchors.fill: parent
        active: root.shows === "thanks"
        sourceComponent: ThanksScene {
            desk: root.desk
            topRoom: Theme.space24
            counted: false // the controls stand there
            Component.onCompleted: celebrating = true
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Math.min(110, parent.height / 2)
        gradient: Gradient {
            GradientStop { position: 0; color: Theme.tint(Theme.night, 0) }
            GradientStop { position: 1; color: Theme.tint(Theme.night, 0.86) }
        }
    }
    ReactionStream {
        anchors.right: parent.right
        anchors.rightMargin: Theme.space20
        anchors.bottom: controls.top
        reactions: root.desk.reactions
        grow: Math.min(1, root.height / 330)
    }
    LowerThird {
        id: third

        x: Theme.space20
        anchors.bottom: controls.top
        anchors.bottomMargin: Theme.space4
        width: parent.width - 2 * x
        lines: 1
        desk: root.desk
    }
    Captions {
        id: captions

        x: Theme.space20
        anchors.bottom: controls.top
        anchors.bottomMargin: third.shown ? third.height + Theme.space12 : Theme.space8
        width: parent.width - 2 * x
        captions: root.desk.captions
    }
    Rectangle {
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.space16
        width: away.implicitWidth + Theme.space24
        height: 32
        radius: Theme.radiusFlag
        color: Theme.videoShade
        visible: root.condition === "away"

        RowLayout {
            id: away

            anchors.centerIn: parent
            spacing: Theme.space8

            Icon {
                name: "offline"
                size: Theme.iconTiny
                color: Theme.lamp
            }
            Words {
                type: Theme.small
                font.weight: Theme.semiBold
                color: Theme.lamp
                text: qsTr("The picture is away for a moment, we stay here")
            }
        }
    }
    ReplayControls {
        id: controls

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: Theme.space8
        anchors.rightMargin: Theme.space12
        anchors.bottomMargin: Theme.space8
        reel: root.replay.reel
        captions: root.desk.captions
        prefs: root.prefs
        full: root.full
        sounding: root.condition === "there" || root.condition === "away"
        onFullAsked: root.fullAsked()
    }
    RoundedCorners {
        visible: !root.full
    }
}
