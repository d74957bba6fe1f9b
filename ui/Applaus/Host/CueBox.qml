pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Desk
import Applaus.Icons
import Applaus.Theme

// Private lines to the host, each with whether the host has seen it.
ColumnLayout {
    id: root

    required property CuesModel cues
    required property string hostName
    property int shown: 3

    spacing: Theme.space8

    RowLayout {
        Layout.fillWidth: true

        Words {
            Layout.fillWidth: true
            type: Theme.heading
            elide: Text.ElideRight
            text: root.hostName === "" ? qsTr("Cue for the host") : qsTr("Cue for %1").arg(root.hostName.split(" ")[0])
        }
        Icon {
            name: "headset"
            size: 18
            color: Theme.ok
        }
        Words {
            type: Theme.small
            font.weight: Theme.semiBold
            color: Theme.ok
            text: qsTr("private")
        }
    }
    Repeater {
        id: lines

        model: root.cues

        ColumnLayout {
            id: cue

            required property int index
            required property string text
            required property bool seen
            required property string seenText

            Layout.fillWidth: true
            visible: cue.index >= lines.count - root.shown
            spacing: 0

            Words {
                Layout.fillWidth: true
                color: Theme.text2
                wrapMode: Text.Wrap
                text: cue.text
            }
            RowLayout {
                spacing: 6

                Icon {
                    name: cue.seen ? "check" : "hourglass"
                    size: Theme.iconTiny
                    color: cue.seen ? Theme.ok : Theme.text3
                }
                Words {
                    type: Theme.small
                    font.weight: cue.seen ? Theme.semiBold : Theme.regular
                    color: cue.seen ? Theme.ok : Theme.text3
                    text: cue.seen ? cue.seenText : qsTr("Waits for a nod")
                }
            }
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space8

        Field {
            id: line

            objectName: "cueField"
            Layout.fillWidth: true
            placeholder: qsTr("A short line")
            maximumLength: 140
            onAccepted: root.send()
        }
        IconButton {
            objectName: "sendCueButton"
            variant: "ink"
            side: Theme.heightField
            iconName: "send"
            text: qsTr("Send the cue")
            enabled: line.text.trim() !== ""
            onClicked: root.send()
        }
    }

    function send(): void {
        const words = line.text.trim()
        if (words === "")
            return
        root.cues.send(words)
        line.text = ""
    }
}
