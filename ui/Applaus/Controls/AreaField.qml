pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Applaus.Theme

// Several lines to write in. Grows with its words from `lines` to `mostLines`, then scrolls.
FieldFrame {
    id: root

    property alias text: input.text
    property alias placeholder: placeholder.text
    property alias readOnly: input.readOnly
    property int lines: 3
    property int mostLines: 8
    // Characters allowed; below 0: no limit. What is over stays written and turns the counter red.
    property int maximumLength: -1
    readonly property bool tooLong: root.maximumLength >= 0 && input.length > root.maximumLength
    readonly property real lineHeight: metrics.height

    signal edited

    // Puts the writing mark behind the last word.
    function moveToEnd(): void {
        input.cursorPosition = input.length
    }

    used: input.length
    most: root.maximumLength
    lit: input.activeFocus
    ringShown: input.activeFocus && input.focusReason !== Qt.MouseFocusReason
    boxHeight: Math.min(Math.max(input.contentHeight, root.lines * root.lineHeight), root.mostLines * root.lineHeight)
               + 2 * Theme.space12

    FontMetrics {
        id: metrics

        font: input.font
    }
    Flickable {
        id: scroller

        anchors.fill: parent
        contentWidth: width
        contentHeight: input.implicitHeight
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        T.ScrollBar.vertical: ThinScrollBar {}

        function keepInView(mark: rect): void {
            if (mark.y < contentY)
                contentY = Math.max(0, mark.y - Theme.space12)
            else if (mark.y + mark.height > contentY + height)
                contentY = mark.y + mark.height - height + Theme.space12
        }

        T.TextArea {
            id: input

            width: scroller.width
            height: Math.max(implicitHeight, scroller.height)
            implicitHeight: contentHeight + topPadding + bottomPadding
            topPadding: Theme.space12
            bottomPadding: Theme.space12
            rightPadding: 14
            focus: true
            textFormat: TextEdit.PlainText
            wrapMode: TextEdit.Wrap
            color: root.enabled ? Theme.text : Theme.text3
            selectionColor: Theme.lamp
            selectedTextColor: Theme.textOnLamp
            selectByMouse: true
            font.family: Theme.input.family
            font.pixelSize: Theme.input.px
            cursorDelegate: Caret { writer: input }
            Keys.onTabPressed: input.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
            Keys.onBacktabPressed: input.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
            onCursorRectangleChanged: scroller.keepInView(cursorRectangle)
            onTextChanged: if (input.activeFocus) root.edited()

            Accessible.role: Accessible.EditableText
            Accessible.multiLine: true
            Accessible.name: root.label || placeholder.text
            Accessible.description: root.foot

            Words {
                id: placeholder

                y: Theme.space12 - 1
                width: parent.width
                type: Theme.input
                color: Theme.text3
                wrapMode: Text.Wrap
                visible: input.length === 0 && input.preeditText === ""
                Accessible.ignored: true
            }
        }
    }
}
