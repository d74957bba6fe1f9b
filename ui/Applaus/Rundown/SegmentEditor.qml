import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Theme

// One part, open for change. Nothing is asked: what is changed is sent when the field is left.
Rectangle {
    id: root

    required property ReorderList list
    required property int row
    required property string title
    required property string kind
    required property int plannedS
    required property string plannedAt
    required property string notes
    // The part that runs cannot be taken out.
    required property bool running
    // Who reads it at once.
    required property string hostName

    signal edited(string title, string kind, int plannedS)
    signal noted(string notes)
    signal removed
    signal closed

    implicitHeight: column.implicitHeight + 2 * Theme.space16
    radius: Theme.radiusCard
    color: Theme.surface
    border.width: Theme.borderControl
    border.color: Theme.lineStrong
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Change %1").arg(root.title)
    Keys.onEscapePressed: root.finish()
    Component.onCompleted: {
        titleField.text = root.title
        notesField.text = root.notes
        titleField.forceActiveFocus(Qt.TabFocusReason)
        titleField.selectAll()
    }

    function saveTitle(): void {
        const words = titleField.text.trim()
        if (words !== "" && words !== root.title)
            root.edited(words, root.kind, root.plannedS)
    }

    function saveNotes(): void {
        if (notesField.text !== root.notes)
            root.noted(notesField.text)
    }

    function finish(): void {
        root.saveTitle()
        root.saveNotes()
        root.closed()
    }

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.space16
        spacing: Theme.space12

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space12

            DragGrip {
                list: root.list
                row: root.row
            }
            Words {
                tabular: true
                font.weight: Theme.semiBold
                text: root.plannedAt
            }
            Field {
                id: titleField

                objectName: "segmentTitleField"
                Layout.fillWidth: true
                Layout.minimumWidth: Theme.space96
                placeholder: qsTr("What is this part called?")
                maximumLength: 80
                onAccepted: root.finish()
                onActiveFocusChanged: if (!activeFocus) root.saveTitle()
            }
            Stepper {
                label: qsTr("Minutes")
                unit: qsTr("min")
                from: 1
                to: 120
                value: Math.max(1, Math.round(root.plannedS / 60))
                onChanged: value => root.edited(titleField.text.trim() || root.title, root.kind, value * 60)
            }
        }
        KindChoice {
            Layout.fillWidth: true
            kind: root.kind
            onChosen: kind => root.edited(titleField.text.trim() || root.title, kind, root.plannedS)
        }
        AreaField {
            id: notesField

            objectName: "segmentNotesField"
            Layout.fillWidth: true
            placeholder: qsTr("Notes, in words to say out loud")
            maximumLength: 2000
            onActiveFocusChanged: if (!activeFocus) root.saveNotes()
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space8

            ActionButton {
                objectName: "segmentDoneButton"
                variant: "outline"
                text: qsTr("Done")
                onClicked: root.finish()
            }
            ActionButton {
                objectName: "segmentRemoveButton"
                text: qsTr("Take out")
                enabled: !root.running
                reason: qsTr("This part runs now")
                onClicked: root.removed()
            }
            Words {
                Layout.fillWidth: true
                type: Theme.small
                color: Theme.text3
                horizontalAlignment: Text.AlignRight
                wrapMode: Text.Wrap
                text: root.running ? qsTr("This part runs now")
                    : root.hostName !== "" ? qsTr("%1 sees this at once").arg(root.hostName) : ""
            }
        }
    }
}
