import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Icons
import Applaus.Theme

// Whom a moment is about, where, how much applause, and what happened.
ColumnLayout {
    id: root

    required property string names
    required property string region
    required property string words
    required property int cheers
    property bool big: false
    property int lines: 2
    property bool quoted: false

    spacing: 1

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space4

        Words {
            Layout.maximumWidth: root.width - cheersText.width - Theme.space56
            type: root.big ? Theme.bodyLarge : Theme.input
            font.weight: Theme.bold
            elide: Text.ElideRight
            text: root.names
        }
        Words {
            Layout.fillWidth: true
            Layout.minimumWidth: Theme.space16
            type: Theme.small
            color: Theme.text3
            elide: Text.ElideRight
            text: root.region
        }
        Icon {
            name: "clap"
            size: Theme.iconTiny
            color: Theme.lamp
        }
        Words {
            id: cheersText

            tabular: true
            font.weight: Theme.bold
            color: Theme.lamp
            text: Spoken.number(root.cheers)
            Accessible.name: qsTr("%n colleagues clapped", "", root.cheers)
        }
    }
    Words {
        Layout.fillWidth: true
        color: Theme.text2
        wrapMode: Text.Wrap
        elide: Text.ElideRight
        maximumLineCount: root.lines
        text: root.quoted ? "\u201c" + root.words + "\u201d" : root.words
    }
}
