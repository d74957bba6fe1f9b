import QtQuick
import Applaus.Controls
import Applaus.Desk

// The sound of the show, off and on for everybody. It says what it will do.
ActionButton {
    id: root

    required property StreamFace stream

    objectName: "soundButton"
    focusPolicy: Qt.TabFocus
    size: "small"
    variant: root.stream.muted ? "lamp" : "quiet"
    iconName: root.stream.muted ? "sound" : "mute"
    keyCap: "M"
    text: root.stream.muted ? qsTr("Turn the sound on") : qsTr("Turn the sound off")
    enabled: root.stream.muted || root.stream.canMute
    reason: qsTr("No stream of our own is on the air")
    onClicked: root.stream.turnSound()
}
