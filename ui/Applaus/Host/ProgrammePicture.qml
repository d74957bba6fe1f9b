import QtQuick
import Applaus.Controls
import Applaus.Desk
import Applaus.Stage
import Applaus.Theme

// What goes out: the picture, and over its foot in words what else every screen shows now.
// Silent unless one listens, for the host sits in front of a microphone.
Item {
    id: root

    required property Desk desk
    // The frame is red only on air.
    property bool tally: false
    property bool listening: false
    // What it lies on.
    property color ground: Theme.bg
    // Off while something else lies over the foot.
    property bool captioned: true
    // How high something else lies over the foot.
    property real footRoom: 0

    readonly property StageFace stage: root.desk.stage
    readonly property bool steady: pane.steady
    // How loud its sound is, 0 to 1, while that is of use.
    property bool metered: false
    readonly property alias level: pane.level
    readonly property string caption: {
        switch (root.stage.shows) {
        case "moment": return root.stage.momentNames
        case "thanks": return qsTr("Thank you, %1").arg(root.stage.thanksNames)
        case "comment": return root.stage.commentAuthor
        case "credits": return qsTr("Thanks to everybody who took part")
        case "slate": return root.stage.slateText || root.slateCaption
        default: return ""
        }
    }
    readonly property string slateCaption: {
        switch (root.stage.slate) {
        case "pause": return qsTr("One moment")
        case "goodbye": return qsTr("Good night")
        default: return qsTr("We begin in a moment")
        }
    }
    readonly property string words: root.stage.shows === "moment" ? root.stage.momentText
        : root.stage.shows === "thanks" ? root.stage.thanksText
        : root.stage.shows === "comment" ? root.stage.commentBody
        : root.stage.shows === "credits" ? qsTr("%n colleagues", "", root.stage.namesTotal) : ""

    implicitHeight: width * 9 / 16
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("What every screen shows")
    Accessible.description: root.caption

    Rectangle {
        anchors.fill: parent
        color: Theme.sunken
    }
    VideoPane {
        id: pane

        objectName: "videoPane"
        anchors.centerIn: parent
        // The closed curtain hangs over the whole width.
        width: pane.everShown ? Math.min(parent.width, parent.height * 16 / 9) : parent.width
        height: pane.everShown ? width * 9 / 16 : parent.height
        live: root.desk.picture
        volume: root.desk.prefs.volume
        muted: !root.listening
        metered: root.metered
        dimmed: root.desk.link.state !== "online"
    }
    Rectangle {
        id: strip

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: lines.implicitHeight + 2 * Theme.space12
        color: Theme.videoShade
        visible: root.captioned && root.caption !== ""

        Column {
            id: lines

            x: Theme.space16
            y: Theme.space12
            width: parent.width - 2 * Theme.space16

            Words {
                width: parent.width
                type: Theme.bodyLarge
                font.weight: Theme.bold
                color: Theme.ivory
                elide: Text.ElideRight
                text: root.caption
            }
            Words {
                width: parent.width
                color: Theme.ivory
                elide: Text.ElideRight
                maximumLineCount: 1
                visible: root.words !== "" && !(root.tally && notes.crowded)
                text: root.words
            }
        }
    }
    Captions {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space8 + Math.max(root.footRoom, strip.visible ? strip.height : 0)
        width: parent.width - 2 * Theme.space12
        captions: root.desk.captions
    }
    RoundedCorners { ground: root.ground }
    Rectangle {
        anchors.fill: parent
        anchors.margins: -Theme.lampLine
        radius: Theme.radiusCard + Theme.lampLine
        color: "transparent"
        border.width: root.tally ? Theme.lampLine : 0
        border.color: Theme.carpet
    }
    LiveFlag {
        id: flag

        x: 14
        y: 14
        visible: root.tally
        delayS: root.desk.picture.delayS
        behind: root.desk.picture.isBehind
    }
    PictureNotes {
        id: notes

        anchors.fill: parent
        visible: root.tally
        headLeft: flag.x + flag.width + Theme.space8
        headRight: soundOff.x - Theme.space4
        stream: root.desk.stream
    }
    IconButton {
        id: soundOff

        objectName: "soundOffButton"
        anchors.right: listen.left
        anchors.top: listen.top
        variant: "video"
        focusPolicy: Qt.TabFocus
        iconName: "mic"
        iconColor: root.desk.stream.muted ? Theme.lamp : Theme.textOnCarpet
        text: root.desk.stream.muted ? qsTr("Sound on for everybody") : qsTr("Sound off for everybody")
        visible: root.tally && (root.desk.stream.muted || root.desk.stream.canMute)
        onClicked: root.desk.stream.turnSound()
    }
    IconButton {
        id: listen

        objectName: "listenButton"
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.space8
        variant: "video"
        focusPolicy: Qt.TabFocus
        iconName: root.listening ? "sound" : "mute"
        text: root.listening ? qsTr("Sound off") : qsTr("Listen along")
        onClicked: root.listening = !root.listening
    }
}
