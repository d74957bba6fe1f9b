import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Desk
import Applaus.Theme

// The sound, set before the curtain opens.
RowLayout {
    id: root

    required property Prefs prefs

    spacing: 14

    IconButton {
        objectName: "lobbyMuteButton"
        iconName: root.prefs.muted ? "mute" : "sound"
        iconSize: Theme.iconNormal
        text: root.prefs.muted ? qsTr("Sound on") : qsTr("Sound off")
        onClicked: root.prefs.muted = !root.prefs.muted
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        Words {
            font.weight: Theme.bold
            text: qsTr("Your sound for tonight")
        }
        Words {
            type: Theme.meta
            tabular: true
            color: Theme.text3
            text: root.prefs.muted ? qsTr("Off") : qsTr("Volume %1").arg(Math.round(100 * root.prefs.volume))
        }
    }
    VolumeSlider {
        id: slider

        Layout.preferredWidth: 220
        label: qsTr("Volume")
        value: root.prefs.volume
        onMoved: {
            root.prefs.volume = slider.value
            root.prefs.muted = false
        }
    }
}
