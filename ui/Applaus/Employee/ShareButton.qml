import Applaus.Controls
import Applaus.Theme

// The way to a moment of pride, wherever it stands.
ActionButton {
    id: root

    // A shorter word where there is less room.
    property bool brief: false

    objectName: "shareMomentButton"
    variant: "ink"
    size: "main"
    iconName: "rosette"
    iconColor: Theme.dark ? Theme.flagText : Theme.lamp
    text: root.brief ? qsTr("Share a moment") : qsTr("Share a moment of pride")
}
