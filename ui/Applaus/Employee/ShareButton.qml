import Applaus.Controls
import Applaus.Theme

// The way to a moment of pride, wherever it stands.
ActionButton {
    objectName: "shareMomentButton"
    variant: "ink"
    size: "main"
    iconName: "rosette"
    iconColor: Theme.dark ? Theme.flagText : Theme.lamp
    text: qsTr("Share a moment of pride")
}
