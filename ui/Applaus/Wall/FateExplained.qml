import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Theme

// Below a comment that is held or came off the wall: what happens now, and who decided why.
ColumnLayout {
    id: root

    required property string status
    required property string reason
    required property string reasonBy

    signal rewriteAsked

    visible: root.status === "held" || root.status === "hidden"
    spacing: Theme.space8

    Words {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space4
        type: Theme.small
        color: Theme.text3
        wrapMode: Text.Wrap
        visible: root.status === "held"
        text: qsTr("Only you see this yet. It usually takes less than a minute, and you need not do anything.")
    }
    Words {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space4
        type: Theme.small
        font.weight: Theme.bold
        wrapMode: Text.Wrap
        visible: root.status === "hidden" && root.reasonBy !== ""
        text: qsTr("%1, of the crew:").arg(root.reasonBy)
    }
    Words {
        Layout.fillWidth: true
        Layout.topMargin: -Theme.space8
        type: Theme.small
        wrapMode: Text.Wrap
        visible: root.status === "hidden" && root.reason !== ""
        text: root.reason
    }
    ActionButton {
        objectName: "rewriteButton"
        variant: "ink"
        size: "small"
        text: qsTr("Say it differently")
        visible: root.status === "hidden"
        onClicked: root.rewriteAsked()
    }
}
