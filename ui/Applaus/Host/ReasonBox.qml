import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Theme

// The words that an author reads when a comment is kept off: what is the matter, and that it may be said again.
ColumnLayout {
    id: root

    required property string person
    property bool open: false

    signal sent(string reason)
    signal closed

    spacing: Theme.space8
    onOpenChanged: {
        if (!root.open)
            return
        words.text = ""
        words.forceActiveFocus(Qt.TabFocusReason)
    }
    Keys.onEscapePressed: root.closed()

    AreaField {
        id: words

        objectName: "reasonField"
        Layout.fillWidth: true
        lines: 2
        maximumLength: 200
        placeholder: qsTr("What should %1 say differently?").arg(root.person)
    }
    RowLayout {
        spacing: Theme.space8

        ActionButton {
            objectName: "sendReasonButton"
            variant: "ink"
            enabled: words.text.trim() !== "" && !words.tooLong
            reason: qsTr("Write a few words first")
            text: qsTr("Send to %1").arg(root.person)
            onClicked: root.sent(words.text.trim())
        }
        ActionButton {
            text: qsTr("Never mind")
            onClicked: root.closed()
        }
    }
}
