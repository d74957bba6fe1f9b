import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Desk
import Applaus.Icons
import Applaus.Theme

// What is kept of the evening: whether it is, for how long there is room; afterwards how the film comes on.
ColumnLayout {
    id: root

    required property RecordingFace recording
    // After the show, when the film is what counts.
    property bool over: false

    readonly property bool making: root.recording.progress >= 0
    readonly property string words: {
        if (root.recording.ready)
            return qsTr("The recording is ready, under Watch again")
        if (root.making)
            return qsTr("The recording is being made, %1 %").arg(Math.round(100 * root.recording.progress))
        if (root.over)
            return ""
        const room = root.recording.roomText
        return root.recording.running ? [qsTr("It is being recorded"), room].filter(part => part !== "").join(". ") : room
    }

    spacing: Theme.space8
    visible: root.words !== ""

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space8
        Accessible.role: Accessible.StaticText
        Accessible.name: root.words

        Icon {
            name: root.recording.ready ? "check" : "video"
            size: Theme.iconSmall
            color: root.recording.ready ? Theme.ok : Theme.text2
        }
        Words {
            objectName: "recordingText"
            Layout.fillWidth: true
            type: root.over ? Theme.body : Theme.small
            font.weight: root.over ? Theme.semiBold : Theme.regular
            tabular: true
            color: root.recording.ready ? Theme.ok : Theme.text2
            wrapMode: Text.Wrap
            text: root.words
            Accessible.ignored: true
        }
    }
    ProgressLine {
        Layout.fillWidth: true
        Layout.maximumWidth: 400
        visible: root.making
        label: root.words
        value: root.recording.progress
    }
}
