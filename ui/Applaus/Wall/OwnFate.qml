import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Icons
import Applaus.Theme

// The line above a comment that says why it is not on the wall like the rest, or that it is on the screen.
RowLayout {
    id: root

    required property string status
    required property bool onStage
    readonly property bool shown: root.onStage || root.status !== "released"

    readonly property string glyph: {
        if (root.onStage)
            return "feature"
        switch (root.status) {
        case "held": return "hourglass"
        case "hidden": return "hide"
        case "waiting": return "offline"
        default: return ""
        }
    }
    readonly property string words: {
        if (root.onStage)
            return qsTr("On screen now")
        switch (root.status) {
        case "held": return qsTr("We are reading along")
        case "hidden": return qsTr("Not on the wall")
        case "waiting": return qsTr("Waiting for the connection")
        default: return ""
        }
    }
    readonly property color ink: root.onStage || root.status === "waiting" ? Theme.lampText : Theme.text2

    visible: root.shown
    spacing: 6

    Icon {
        name: root.glyph
        size: Theme.iconTiny
        color: root.ink
    }
    Words {
        Layout.fillWidth: true
        type: Theme.meta
        font.weight: Theme.bold
        color: root.ink
        elide: Text.ElideRight
        text: root.words
    }
}
