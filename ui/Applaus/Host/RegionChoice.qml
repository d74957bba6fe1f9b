pragma ComponentBehavior: Bound
import QtQuick
import QtQml.Models
import Applaus.Controls
import Applaus.Desk

// Which region's comments are shown: all of them, or one.
ActionButton {
    id: root

    required property RegionsModel regions
    property string region: ""

    signal chosen(string region)

    text: root.region === "" ? qsTr("Every region") : root.region
    trailingIcon: "down"
    size: "small"
    onClicked: {
        const rows = [{ name: "", text: qsTr("Every region") }]
        for (let at = 0; at < names.count; at++) {
            const known = (names.objectAt(at) as RegionName).region
            rows.push({ name: known, text: known })
        }
        menu.rows = rows
        menu.open()
    }

    component RegionName: QtObject {
        required property string region
    }
    Instantiator {
        id: names

        model: root.regions
        delegate: RegionName {}
    }
    MenuPopup {
        id: menu

        y: root.height
        x: root.width - width
        onChosen: name => root.chosen(name)
    }
}
