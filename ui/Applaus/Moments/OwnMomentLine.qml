import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Icons
import Applaus.Theme
import "Phrases.js" as Phrases

// Where one's own moment is: with the crew, its place in the queue, on the carpet, thanked, or kindly declined.
RowLayout {
    id: root

    required property string status
    required property int place
    required property string note
    required property string noteBy

    readonly property string glyph: {
        switch (root.status) {
        case "waiting": return "offline"
        case "offered": return "hourglass"
        case "declined": return "info"
        case "staged": return "star"
        case "done": return "check"
        default: return "route"
        }
    }
    readonly property color ink: root.status === "declined" ? Theme.text2 : root.status === "done" ? Theme.ok : Theme.lampText

    spacing: 6

    Icon {
        Layout.alignment: Qt.AlignTop
        name: root.glyph
        size: Theme.iconTiny
        color: root.ink
    }
    Words {
        Layout.fillWidth: true
        type: Theme.meta
        font.weight: Theme.semiBold
        color: root.ink
        wrapMode: root.status === "declined" ? Text.Wrap : Text.NoWrap
        elide: root.status === "declined" ? Text.ElideNone : Text.ElideRight
        text: {
            switch (root.status) {
            case "waiting": return qsTr("Waits for the connection")
            case "offered": return qsTr("The crew is reading it")
            case "staged": return qsTr("On the carpet now")
            case "done": return qsTr("Was on the carpet")
            case "declined": return root.note === "" ? qsTr("Not tonight")
                : root.noteBy === "" ? root.note : Phrases.fill(qsTr("%1, of the crew: %2"), root.noteBy, root.note)
            default: return root.place === 1 ? qsTr("First in the queue")
                                             : qsTr("Number %1 in the queue").arg(root.place)
            }
        }
    }
}
