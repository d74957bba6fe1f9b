pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Applaus.Icons
import Applaus.Theme

// Choosing one of a list; with `typed`, also writing something that is not in it.
FieldFrame {
    id: root

    // Strings to choose from.
    property list<string> choices: []
    property bool typed: false
    property string placeholder: ""
    property alias currentIndex: combo.currentIndex
    // What is chosen or written.
    property string text: root.typed ? combo.editText : combo.currentIndex >= 0 ? combo.currentText : ""

    // What the person chose, wrote or was given; a new list of choices does not change it.
    property string kept: ""

    signal chosen(string text)

    lit: combo.activeFocus
    ringShown: combo.visualFocus || (writing.activeFocus && writing.focusReason !== Qt.MouseFocusReason)

    // Puts words in the field, chosen from the list where they are in it.
    function set(words: string): void {
        root.kept = words
        combo.currentIndex = root.choices.indexOf(words)
        if (root.typed)
            combo.editText = words
    }

    T.ComboBox {
        id: combo

        anchors.fill: parent
        focus: true
        model: root.choices
        editable: root.typed
        currentIndex: -1
        focusPolicy: Qt.StrongFocus
        onModelChanged: root.set(root.kept)
        onEditTextChanged: if (writing.activeFocus) root.kept = combo.editText
        onActivated: {
            root.kept = combo.currentText
            root.chosen(combo.currentText)
        }
        onAccepted: root.chosen(combo.editText)

        Accessible.role: Accessible.ComboBox
        Accessible.name: root.label || root.placeholder
        Accessible.description: root.foot

        contentItem: T.TextField {
            id: writing

            rightPadding: Theme.target
            text: combo.editable ? combo.editText : combo.displayText
            enabled: combo.editable
            readOnly: combo.down
            autoScroll: combo.editable
            verticalAlignment: TextInput.AlignVCenter
            color: root.enabled ? Theme.text : Theme.text3
            selectionColor: Theme.lamp
            selectedTextColor: Theme.textOnLamp
            font.family: Theme.input.family
            font.pixelSize: Theme.input.px
            cursorDelegate: Caret { writer: writing }

            Words {
                anchors.verticalCenter: parent.verticalCenter
                type: Theme.input
                color: Theme.text3
                text: root.placeholder
                visible: writing.length === 0 && writing.preeditText === ""
                Accessible.ignored: true
            }
        }
        indicator: Icon {
            x: combo.width - width - 14
            y: (combo.height - height) / 2
            name: "down"
            size: Theme.iconSmall
            color: Theme.text
            visible: root.error === ""
        }
        delegate: PickRow {
            required property string modelData
            required property int index

            width: ListView.view.width
            text: modelData
            highlighted: combo.highlightedIndex === index
            ticked: combo.currentIndex === index
            Accessible.role: Accessible.ListItem
        }
        popup: T.Popup {
            y: combo.height + Theme.space4
            x: -14
            width: combo.width + 14
            height: Math.min(implicitHeight, 6 * Theme.target + 2 * padding)
            implicitHeight: list.contentHeight + 2 * padding
            padding: 6
            margins: Theme.space8

            background: Rectangle {
                radius: Theme.radiusCard
                color: Theme.raised
                border.width: Theme.hairline
                border.color: Theme.line

                Elevation {}
            }
            contentItem: ListView {
                id: list

                clip: true
                model: combo.delegateModel
                currentIndex: combo.highlightedIndex
                boundsBehavior: Flickable.StopAtBounds
                highlightMoveDuration: 0
                T.ScrollBar.vertical: ThinScrollBar {}
            }
        }
    }
}
