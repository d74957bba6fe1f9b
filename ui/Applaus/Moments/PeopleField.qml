pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Applaus.Controls
import Applaus.Desk
import Applaus.Theme

// The colleagues a moment is about: typed names, with suggestions from those who joined. Enter or a comma takes a name.
FieldFrame {
    id: root

    required property Desk desk
    required property MomentDraft draft
    readonly property PeopleFinder finder: root.desk.people
    readonly property list<var> found: root.finder.results

    lit: input.activeFocus
    ringShown: input.activeFocus && input.focusReason !== Qt.MouseFocusReason
    boxHeight: Math.max(Theme.heightField, flow.implicitHeight + Theme.space12)

    onFoundChanged: root.suggest()

    function suggest(): void {
        const worth = root.found.length > 0 && input.activeFocus && input.text.trim() !== ""
        if (worth !== suggestions.visible)
            suggestions.visible = worth
    }

    function takeTyped(): void {
        const at = list.currentIndex
        if (suggestions.visible && at >= 0)
            root.takeFound(root.found[at])
        else
            root.takeFound({ name: input.text })
    }

    function takeFound(person: var): void {
        root.draft.add(person.name, person.personId ?? "", person.picture ?? "")
        input.clear()
        suggestions.close()
    }

    // Words that were typed and not yet taken count as a name.
    function settle(): void {
        if (input.text.trim() !== "")
            root.takeFound({ name: input.text })
    }

    Flow {
        id: flow

        anchors.verticalCenter: parent.verticalCenter
        x: -Theme.space8
        width: parent.width
        spacing: Theme.space8

        Repeater {
            model: root.draft.people

            Chip {
                required property var modelData
                required property int index

                name: modelData.name
                picture: root.desk.mediaUrl(modelData.picture, "thumb")
                onRemoved: root.draft.take(index)
            }
        }
        T.TextField {
            id: input

            objectName: "colleagueInput"
            width: Math.max(hint.implicitWidth + Theme.space12, contentWidth + Theme.space24)
            height: Theme.heightSmall
            leftPadding: Theme.space8
            focus: true
            verticalAlignment: TextInput.AlignVCenter
            color: Theme.text
            selectionColor: Theme.lamp
            selectedTextColor: Theme.textOnLamp
            selectByMouse: true
            maximumLength: 60
            font.family: Theme.input.family
            font.pixelSize: Theme.input.px
            cursorDelegate: Caret { writer: input }
            onTextEdited: {
                if (text.endsWith(","))
                    return root.takeFound({ name: text.slice(0, -1) })
                root.finder.find(text)
                list.currentIndex = -1
                root.suggest()
            }
            onActiveFocusChanged: if (!activeFocus && !suggestions.visible) root.settle()
            Keys.onReturnPressed: root.takeTyped()
            Keys.onEnterPressed: root.takeTyped()
            Keys.onDownPressed: list.currentIndex = Math.min(list.count - 1, list.currentIndex + 1)
            Keys.onUpPressed: list.currentIndex = Math.max(-1, list.currentIndex - 1)
            Keys.onPressed: event => {
                event.accepted = event.key === Qt.Key_Backspace && input.length === 0 && root.draft.people.length > 0
                if (event.accepted)
                    root.draft.take(root.draft.people.length - 1)
            }

            Accessible.role: Accessible.EditableText
            Accessible.name: root.label
            Accessible.description: root.foot || root.draft.names.join(", ")

            Words {
                id: hint

                anchors.verticalCenter: parent.verticalCenter
                x: Theme.space8
                type: Theme.input
                color: Theme.text3
                visible: input.length === 0 && input.preeditText === ""
                text: root.draft.people.length > 0 ? qsTr("Another colleague") : qsTr("A colleague’s name")
                Accessible.ignored: true
            }
            T.Popup {
                id: suggestions

                y: input.height + Theme.space8
                width: 320
                height: Math.min(list.contentHeight, 4 * Theme.target) + 2 * padding
                padding: 6
                closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent

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
                    currentIndex: -1
                    model: root.found
                    boundsBehavior: Flickable.StopAtBounds
                    delegate: PickRow {
                        id: person

                        required property var modelData
                        required property int index

                        width: ListView.view.width
                        focusPolicy: Qt.NoFocus
                        highlighted: ListView.isCurrentItem
                        text: person.modelData.region ? `${person.modelData.name}, ${person.modelData.region}` : person.modelData.name
                        onClicked: root.takeFound(person.modelData)
                    }
                }
            }
        }
    }
}
