pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Desk
import Applaus.Icons
import Applaus.Theme

// How much waits for the connection (the wall shows the words); asks, word for word, before sending what grew old.
ColumnLayout {
    id: root

    required property Link link
    readonly property int most: 3

    visible: root.link.waiting > 0
    spacing: Theme.space8

    RowLayout {
        spacing: 10

        Icon {
            name: "offline"
            size: Theme.icon
            color: Theme.lampText
        }
        Words {
            Layout.fillWidth: true
            font.weight: Theme.bold
            color: Theme.lampText
            wrapMode: Text.Wrap
            text: root.link.oldQuestions ? qsTr("This stayed behind. Do you still want to send it?")
                                         : qsTr("%n message(s) wait for the connection", "", root.link.waiting)
        }
    }
    Item {
        Layout.fillWidth: true
        implicitHeight: lines.implicitHeight
        visible: root.link.oldQuestions && root.link.waitingTexts.length > 0

        Rectangle {
            x: 10
            width: 2
            height: parent.height
            color: Theme.line
        }
        Column {
            id: lines

            x: Theme.space32
            width: parent.width - x
            spacing: Theme.space4

            Repeater {
                model: root.link.waitingTexts.slice(0, root.most)

                Words {
                    required property string modelData

                    width: lines.width
                    color: Theme.text2
                    elide: Text.ElideRight
                    text: modelData
                }
            }
        }
    }
    Words {
        Layout.fillWidth: true
        type: Theme.small
        color: Theme.text3
        wrapMode: Text.Wrap
        visible: !root.link.oldQuestions
        text: qsTr("Everything goes along as soon as you are back, even if you close Applaus now.")
    }
    RowLayout {
        spacing: Theme.space8
        visible: root.link.oldQuestions

        ActionButton {
            objectName: "sendOldButton"
            variant: "ink"
            size: "small"
            text: qsTr("Send it now")
            onClicked: root.link.sendOld()
        }
        ActionButton {
            objectName: "dropOldButton"
            size: "small"
            text: qsTr("Leave it")
            onClicked: root.link.dropOld()
        }
    }
}
