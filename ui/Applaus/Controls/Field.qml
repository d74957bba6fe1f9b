pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Applaus.Theme

// One line to write in, with label, help, confirmation, error and counter.
FieldFrame {
    id: root

    property alias text: input.text
    property alias placeholder: placeholder.text
    property alias maximumLength: input.maximumLength
    property alias readOnly: input.readOnly
    property alias echoMode: input.echoMode
    property alias inputMethodHints: input.inputMethodHints
    property alias validator: input.validator
    property bool counted: false
    property string keyCap: ""
    // Items at the field's right end, such as a picture button.
    property alias tail: tailRow.data
    // Items before the words, such as chosen names.
    property alias head: headRow.data

    signal accepted
    signal edited

    used: input.length
    most: root.counted ? input.maximumLength : -1
    lit: input.activeFocus
    ringShown: input.activeFocus && input.focusReason !== Qt.MouseFocusReason

    function selectAll(): void {
        input.selectAll()
    }

    Row {
        id: headRow

        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space8
        rightPadding: children.length > 0 ? Theme.space8 : 0
    }
    T.TextField {
        id: input

        anchors.left: headRow.right
        anchors.right: tailRow.left
        height: parent.height
        focus: true
        activeFocusOnTab: true
        verticalAlignment: TextInput.AlignVCenter
        rightPadding: Theme.space8
        clip: true
        color: root.enabled ? Theme.text : Theme.text3
        selectionColor: Theme.lamp
        selectedTextColor: Theme.textOnLamp
        selectByMouse: true
        font.family: Theme.input.family
        font.pixelSize: Theme.input.px
        cursorDelegate: Caret { writer: input }
        onAccepted: root.accepted()
        onTextEdited: root.edited()

        Accessible.role: Accessible.EditableText
        Accessible.name: root.label || placeholder.text
        Accessible.description: root.foot

        Words {
            id: placeholder

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            type: Theme.input
            color: Theme.text3
            elide: Text.ElideRight
            visible: input.length === 0 && input.preeditText === ""
            Accessible.ignored: true
        }
    }
    Row {
        id: tailRow

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        rightPadding: root.keyCap !== "" ? Theme.space12 : 2

        KeyCap {
            text: root.keyCap
            ink: Theme.text3
            visible: root.keyCap !== ""
        }
    }
}
