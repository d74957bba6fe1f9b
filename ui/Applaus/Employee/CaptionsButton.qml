import QtQuick
import Applaus.Controls
import Applaus.Desk
import Applaus.Theme

// Captions on and off; in which language, where somebody writes in more than one. There while somebody writes along.
IconButton {
    id: root

    required property CaptionsFace captions
    readonly property bool choosing: root.captions.languages.length > 1

    objectName: "captionsButton"
    variant: "video"
    iconName: "cc"
    iconColor: root.captions.on ? Theme.lamp : Theme.textOnCarpet
    visible: root.captions.available
    text: root.choosing ? qsTr("Captions") : root.captions.on ? qsTr("Captions off") : qsTr("Captions on")
    onClicked: root.choosing ? menu.open() : root.captions.on = !root.captions.on

    MenuPopup {
        id: menu

        objectName: "captionsMenu"
        x: root.width - width
        y: -height - Theme.space8
        rows: [
            ...root.captions.languages.map(one => ({
                name: one.code,
                text: one.name,
                iconName: root.captions.on && one.code === root.captions.language ? "check" : ""
            })),
            { name: "", text: qsTr("Captions off"), separated: true, disabled: !root.captions.on }
        ]
        onChosen: name => {
            if (name === "")
                root.captions.on = false
            else
                root.captions.language = name
        }
    }
}
