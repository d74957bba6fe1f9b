pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Desk
import Applaus.Icons
import Applaus.Stage
import Applaus.Theme

// The show's picture with its flag, clock, lower third, sound and rising reactions; slate and credits lie over it.
Item {
    id: root

    required property Desk desk
    property bool full: false
    readonly property Prefs prefs: root.desk.prefs
    readonly property string shows: root.desk.stage.shows
    // Below this height the stream of reactions is drawn smaller.
    readonly property real streamRoom: 330
    readonly property bool covered: ["slate", "credits", "thanks"].includes(root.shows)
    readonly property bool commented: root.shows === "comment"
    readonly property bool captioned: root.desk.captions.on && root.desk.captions.available
    readonly property bool lowerThird: !root.covered && !root.commented && root.height > 200

    signal fullAsked

    Elevation {
        visible: !root.full
    }
    VideoPane {
        id: pane

        objectName: "videoPane"
        anchors.fill: parent
        live: root.desk.picture
        volume: root.prefs.volume
        muted: root.prefs.muted
        metered: root.desk.picture.soundOnly
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Math.min(130, parent.height / 2)
        gradient: Gradient {
            GradientStop { position: 0; color: Theme.tint(Theme.night, 0) }
            GradientStop { position: 1; color: Theme.tint(Theme.night, 0.82) }
        }
    }
    Loader {
        anchors.fill: parent
        active: root.desk.picture.soundOnly
        sourceComponent: SoundOnly {
            objectName: "soundOnly"
            desk: root.desk
            level: pane.level
        }
    }
    Loader {
        anchors.fill: parent
        active: root.shows === "slate"
        sourceComponent: SlateCover {
            desk: root.desk
        }
    }
    Loader {
        anchors.fill: parent
        active: root.shows === "credits"
        sourceComponent: CreditsRoll {
            names: root.desk.stage.names
            namesTotal: root.desk.stage.namesTotal
            topRoom: Theme.space24
            footRoom: root.captioned ? captions.twoLines + Theme.space16 : 0
        }
    }
    Loader {
        anchors.fill: parent
        active: root.shows === "thanks"
        sourceComponent: ThanksScene {
            desk: root.desk
            topRoom: Theme.space24
            // The captions stand there, and the carpet below tells how many applaud.
            counted: !root.captioned
            Component.onCompleted: celebrating = true
        }
    }
    LowerThird {
        id: third

        x: Theme.space20
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space16
        width: controls.x - Theme.space32
        lines: root.height > 260 ? 2 : 1
        desk: root.desk
    }
    Captions {
        id: captions

        // Names fill the thanks and the credits; beside the controls there is room.
        readonly property bool aside: root.shows === "thanks" || root.shows === "credits"

        x: Theme.space20
        anchors.bottom: parent.bottom
        // Above what stands at the foot: the featured comment, or the name of the host and the controls.
        anchors.bottomMargin: captions.aside ? Theme.space8 : root.covered ? Theme.space12
            : root.commented ? third.height + Theme.space24 : root.lowerThird ? Theme.space72 : Theme.space56
        width: captions.aside ? controls.x - x : parent.width - 2 * Theme.space20
        captions: root.desk.captions
    }
    Row {
        id: badge

        x: Theme.space16
        y: Theme.space16
        height: 28 // the button reaches beyond it, and moves nothing when it comes
        spacing: Theme.space8

        LiveFlag {
            delayS: root.desk.picture.delayS
            behind: root.desk.picture.isBehind
        }
        Rectangle {
            width: clock.implicitWidth + Theme.space20
            height: 28
            radius: Theme.radiusFlag
            color: Theme.videoShade

            Words {
                id: clock

                anchors.centerIn: parent
                type: Theme.small
                font.weight: Theme.semiBold
                tabular: true
                color: Theme.ivory
                text: root.desk.clock.elapsedText
                Accessible.name: qsTr("On air for %1").arg(clock.text)
            }
        }
        ActionButton {
            objectName: "backToLiveButton"
            anchors.verticalCenter: parent.verticalCenter
            variant: "video"
            size: "small"
            iconName: "next"
            text: qsTr("Back to live")
            visible: root.desk.picture.isBehind
            onClicked: root.desk.picture.backToLive()
        }
        SoundOff {
            objectName: "soundOffNotice"
            muted: root.desk.stream.muted && !root.covered && pane.steady
        }
    }
    Rectangle {
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.space16
        width: notice.implicitWidth + Theme.space24
        height: 32
        radius: Theme.radiusFlag
        color: Theme.videoShade
        visible: !pane.steady && pane.everShown && !root.covered

        RowLayout {
            id: notice

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
    ReactionStream {
        anchors.right: parent.right
        anchors.rightMargin: Theme.space20
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Math.min(100, parent.height / 4)
        grow: root.height > 0 ? Math.min(1, root.height / root.streamRoom) : 1
        reactions: root.desk.reactions
    }
    ColumnLayout {
        anchors.left: parent.left
        anchors.leftMargin: Theme.space20
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space16
        width: controls.x - Theme.space32
        spacing: 0
        visible: root.lowerThird

        Words {
            Layout.fillWidth: true
            type: Theme.title
            font.pixelSize: 22
            color: Theme.ivory
            elide: Text.ElideRight
            text: root.desk.show.host
        }
        Words {
            Layout.fillWidth: true
            type: Theme.small
            color: Theme.textOnCurtain2
            elide: Text.ElideRight
            text: root.desk.show.subtitle === "" ? root.desk.show.title : `${root.desk.show.title}, ${root.desk.show.subtitle}`
        }
    }
    Row {
        id: controls

        anchors.right: parent.right
        anchors.rightMargin: Theme.space12
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space8
        spacing: Theme.space4

        VolumeSlider {
            id: slider

            video: true
            width: 110
            label: qsTr("Volume")
            value: root.prefs.volume
            visible: sound.hovered || hover.hovered || slider.visualFocus || sound.visualFocus
            onMoved: {
                root.prefs.volume = slider.value
                root.prefs.muted = false
            }
        }
        CaptionsButton {
            captions: root.desk.captions
        }
        IconButton {
            objectName: "soundOnlyButton"
            variant: "video"
            iconName: root.prefs.audioOnly ? "video" : "headphones"
            text: root.prefs.audioOnly ? qsTr("With the picture") : qsTr("Sound only")
            visible: root.desk.picture.soundOffered
            onClicked: root.prefs.audioOnly = !root.prefs.audioOnly
        }
        IconButton {
            id: sound

            objectName: "muteButton"
            variant: "video"
            iconName: root.prefs.muted ? "mute" : "sound"
            text: root.prefs.muted ? qsTr("Sound on") : qsTr("Sound off")
            onClicked: root.prefs.muted = !root.prefs.muted
        }
        IconButton {
            objectName: "fullScreenButton"
            variant: "video"
            iconName: "expand"
            text: root.full ? qsTr("Back to the evening") : qsTr("Full screen")
            onClicked: root.fullAsked()
        }
        HoverHandler {
            id: hover
        }
    }
    RoundedCorners {
        visible: !root.full
    }
}
