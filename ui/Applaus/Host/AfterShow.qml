import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Desk
import Applaus.Theme

// When the evening is over nothing of it can be changed any more; this is what comes next.
ColumnLayout {
    id: root

    required property MomentsFace moments
    required property RecordingFace recording

    signal copyWanted
    signal showsWanted

    spacing: Theme.space16

    Words {
        Layout.fillWidth: true
        type: Theme.headline
        text: qsTr("This evening is over")
    }
    Words {
        Layout.fillWidth: true
        type: Theme.bodyLarge
        color: Theme.text2
        wrapMode: Text.Wrap
        text: qsTr("Copy it for next week, with the same rundown, or choose another evening.")
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space12

        ActionButton {
            objectName: "copyForNextWeekButton"
            variant: "outline"
            iconName: "copy"
            text: qsTr("Copy for next week")
            onClicked: root.copyWanted()
        }
        ActionButton {
            objectName: "chooseNextButton"
            iconName: "calendar"
            text: qsTr("Choose an evening")
            onClicked: root.showsWanted()
        }
    }
    RecordingLine {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space12
        over: true
        recording: root.recording
    }
    ThanksGiven {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space24
        moments: root.moments
    }
    Item { Layout.fillHeight: true }
}
