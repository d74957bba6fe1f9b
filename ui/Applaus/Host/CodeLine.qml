import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Theme

// A code that people type, with a button that copies it.
RowLayout {
    id: root

    required property string label
    required property string code
    // What is copied, where that is not what is shown.
    property string copyText: root.code
    // A long address stands smaller, and keeps both its ends.
    property bool isAddress: false
    // Which part of it stays where there is no room for all.
    property int elide: root.isAddress ? Text.ElideMiddle : Text.ElideRight
    property string copyName: "copyButton"
    default property alias tail: tailRow.data

    spacing: 7
    implicitHeight: Theme.heightField

    Words {
        Layout.preferredWidth: root.width < 360 ? implicitWidth : Math.max(Theme.space96, implicitWidth)
        type: Theme.small
        color: Theme.text3
        text: root.label
    }
    Words {
        Layout.fillWidth: true
        type: root.isAddress ? Theme.small : Theme.input
        tabular: true
        font.weight: root.isAddress ? Theme.medium : Theme.semiBold
        elide: root.elide
        text: root.code
    }
    Row {
        id: tailRow

        spacing: Theme.space8
        visible: children.length > 0
    }
    ActionButton {
        objectName: root.copyName
        size: "small"
        iconName: root.width < 360 ? "" : "copy"
        text: copied.running ? qsTr("Copied") : qsTr("Copy")
        enabled: root.code !== ""
        onClicked: {
            clip.selectAll()
            clip.copy()
            clip.deselect()
            copied.restart()
        }
    }
    Timer {
        id: copied

        interval: Theme.undoTime
    }
    TextEdit {
        id: clip

        visible: false
        textFormat: TextEdit.PlainText
        text: root.copyText
    }
}
