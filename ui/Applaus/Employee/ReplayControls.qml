pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Applaus.Controls
import Applaus.Desk
import Applaus.Theme

// Play and pause, ten seconds back, where it is; speed, captions, sound and full screen.
RowLayout {
    id: root

    required property Reel reel
    required property CaptionsFace captions
    required property Prefs prefs
    property bool full: false
    property bool sounding: true
    readonly property bool tight: root.width < 440

    signal fullAsked

    spacing: 0

    // Words over the picture that one can press.
    component TextButton: T.AbstractButton {
        id: button

        implicitWidth: words.implicitWidth + Theme.space24
        implicitHeight: Theme.target
        focusPolicy: Qt.StrongFocus
        hoverEnabled: true
        Accessible.role: Accessible.Button
        Accessible.name: button.text
        Accessible.onPressAction: button.click()

        background: Rectangle {
            radius: Theme.radiusControl
            color: button.hovered ? Theme.videoShade : "transparent"

            FocusRing {
                control: button
                shown: button.visualFocus
                carpeted: true
            }
        }
        contentItem: Item {
            Words {
                id: words

                anchors.centerIn: parent
                font.weight: Theme.semiBold
                tabular: true
                color: Theme.ivory
                text: button.text
                Accessible.ignored: true
            }
        }
    }

    function speedText(speed: real): string {
        return `${Spoken.decimal(speed, speed * 100 % 10 === 0 ? 1 : 2)}×`
    }

    IconButton {
        objectName: "playButton"
        variant: "video"
        iconName: root.reel.playing ? "pause" : "play"
        iconSize: Theme.iconNormal
        text: root.reel.playing ? qsTr("Pause") : qsTr("Play")
        onClicked: root.reel.turn()
    }
    TextButton {
        objectName: "backButton"
        text: qsTr("10 s back")
        visible: !root.tight
        onClicked: root.reel.skip(-10000)
    }
    Words {
        objectName: "replayTime"
        Layout.leftMargin: Theme.space8
        font.weight: Theme.semiBold
        tabular: true
        color: Theme.ivory
        text: root.reel.positionText
    }
    Words {
        Layout.leftMargin: Theme.space4
        Layout.fillWidth: true
        tabular: true
        color: Theme.textOnCurtain2
        elide: Text.ElideRight
        text: qsTr("of %1").arg(root.reel.lengthText)
    }
    TextButton {
        id: speed

        objectName: "speedButton"
        text: root.speedText(root.reel.speed)
        Accessible.name: qsTr("Speed, now %1").arg(speed.text)
        onClicked: speeds.open()

        MenuPopup {
            id: speeds

            objectName: "speedMenu"
            implicitWidth: 160
            y: -implicitHeight
            rows: root.reel.speeds.map(one => ({
                name: String(one),
                text: root.speedText(one),
                iconName: one === root.reel.speed ? "check" : ""
            }))
            onChosen: name => root.reel.speed = Number(name)
        }
    }
    CaptionsButton {
        captions: root.captions
    }
    VolumeSlider {
        id: slider

        video: true
        Layout.preferredWidth: 96
        label: qsTr("Volume")
        value: root.prefs.volume
        visible: root.sounding && !root.tight && (hover.hovered || slider.visualFocus || sound.visualFocus)
        onMoved: {
            root.prefs.volume = slider.value
            root.prefs.muted = false
        }
    }
    IconButton {
        id: sound

        objectName: "replayMuteButton"
        variant: "video"
        iconName: root.prefs.muted ? "mute" : "sound"
        text: root.prefs.muted ? qsTr("Sound on") : qsTr("Sound off")
        visible: root.sounding
        onClicked: root.prefs.muted = !root.prefs.muted
    }
    IconButton {
        objectName: "replayFullButton"
        variant: "video"
        iconName: "expand"
        text: root.full ? qsTr("Back to the window") : qsTr("Full screen")
        onClicked: root.fullAsked()
    }
    HoverHandler {
        id: hover
    }
}
