import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Theme

// A moment that was sent in and waits for a decision: into the queue, or a kind no with a note to its author.
ColumnLayout {
    id: root

    required property string names
    required property string region
    required property string words
    required property string author
    required property bool pictured
    property url portrait: ""
    // What they are called here: several by their first names.
    property string called: root.names
    property bool lined: true
    property bool declining: false

    readonly property string authorFirst: root.author.split(" ")[0]

    signal accepted
    signal declined(string note)

    function startDeclining(): void {
        noteField.text = qsTr("Dear %1, thank you for this. Not tonight, though: ").arg(root.authorFirst)
        root.declining = true
        noteField.forceActiveFocus(Qt.TabFocusReason)
        noteField.moveToEnd()
    }

    spacing: 0
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1: %2").arg(root.names).arg(root.words)

    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: 10
        Layout.bottomMargin: 14
        spacing: Theme.space12

        Face {
            Layout.alignment: Qt.AlignTop
            size: Theme.target
            name: root.names
            picture: root.portrait
            Accessible.ignored: true
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 1

            RowLayout {
                Layout.fillWidth: true
                spacing: 6

                Words {
                    Layout.fillWidth: true
                    Layout.maximumWidth: implicitWidth + 1
                    type: Theme.input
                    font.weight: Theme.bold
                    elide: Text.ElideRight
                    text: root.called
                }
                Words {
                    Layout.fillWidth: true
                    Layout.minimumWidth: Theme.space24
                    type: Theme.small
                    color: Theme.text3
                    elide: Text.ElideRight
                    text: root.region
                }
                Words {
                    type: Theme.small
                    color: Theme.text3
                    text: root.pictured ? qsTr("from %1, with a photo").arg(root.authorFirst) : qsTr("from %1").arg(root.authorFirst)
                }
            }
            Words {
                Layout.fillWidth: true
                color: Theme.text2
                wrapMode: Text.Wrap
                text: root.words
            }
            AreaField {
                id: noteField

                objectName: "declineNoteField"
                Layout.fillWidth: true
                Layout.topMargin: 10
                visible: root.declining
                lines: 3
                maximumLength: 280
                Accessible.name: qsTr("Note to %1").arg(root.authorFirst)
                Keys.onEscapePressed: root.declining = false
            }
            Flow {
                Layout.fillWidth: true
                Layout.topMargin: 10
                spacing: Theme.space8

                ActionButton {
                    objectName: "acceptButton"
                    horizontalPadding: Theme.space12
                    variant: "lampOutline"
                    iconName: "check"
                    text: qsTr("Into the queue")
                    visible: !root.declining
                    onClicked: root.accepted()
                }
                ActionButton {
                    objectName: "declineButton"
                    horizontalPadding: Theme.space12
                    text: qsTr("Decline kindly")
                    visible: !root.declining
                    onClicked: root.startDeclining()
                }
                ActionButton {
                    objectName: "sendDeclineButton"
                    horizontalPadding: Theme.space12
                    variant: "ink"
                    text: qsTr("Send to %1").arg(root.authorFirst)
                    visible: root.declining
                    enabled: !noteField.tooLong
                    onClicked: root.declined(noteField.text.trim())
                }
                ActionButton {
                    horizontalPadding: Theme.space12
                    text: qsTr("Into the queue after all")
                    visible: root.declining
                    onClicked: root.accepted()
                }
            }
        }
    }
    Divider {
        Layout.fillWidth: true
        visible: root.lined
    }
}
