pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Applaus.Controls
import Applaus.Desk
import Applaus.Icons
import Applaus.Theme

// Where one writes on the wall. Enter sends, Esc stops answering, Up in an empty field goes to the wall.
FocusScope {
    id: root

    required property WallModel wall
    required property WallDraft draft
    required property string firstName
    required property int slowS
    property int mostLines: 4
    property string invitation: qsTr("Comment as %1").arg(root.firstName)
    readonly property int limit: 500
    readonly property int warnAt: 60
    readonly property int written: root.wall.graphemes(root.draft.text)
    readonly property int remaining: root.limit - root.written
    readonly property bool slowed: root.draft.slowLeftS > 0
    readonly property bool sendable: root.draft.text.trim() !== "" && root.remaining >= 0 && !root.slowed
    readonly property string trouble: root.remaining < 0 ? qsTr("%n character(s) too long. Say it a little shorter.", "", -root.remaining) : ""

    signal wallWanted

    implicitHeight: column.implicitHeight

    function send(): void {
        if (!root.sendable)
            return
        root.wall.post(root.draft.text.trim(), root.draft.replyTo)
        root.draft.sent(root.slowS)
    }

    Connections {
        target: root.draft
        function onWanted(): void { if (root.visible) input.forceActiveFocus(Qt.ShortcutFocusReason) }
    }
    ColumnLayout {
        id: column

        width: root.width
        spacing: Theme.space8

        RowLayout {
            Layout.fillWidth: true
            visible: root.draft.replyTo !== ""
            spacing: Theme.space8

            Icon {
                name: "chat"
                size: Theme.iconTiny
                color: Theme.text3
            }
            Words {
                Layout.fillWidth: true
                type: Theme.small
                color: Theme.text2
                elide: Text.ElideRight
                text: qsTr("Answer to %1").arg(root.draft.replyToAuthor)
            }
            IconButton {
                Layout.topMargin: -Theme.space12
                Layout.bottomMargin: -Theme.space12
                iconName: "close"
                iconSize: Theme.iconTiny
                text: qsTr("Do not answer")
                onClicked: root.draft.stopAnswering()
            }
        }
        SlowLine {
            Layout.fillWidth: true
            leftS: root.draft.slowLeftS
            ofS: root.draft.slowOfS
            visible: root.slowed
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space8

            Rectangle {
                id: box

                Layout.fillWidth: true
                Layout.preferredHeight: Math.max(Theme.heightField, scroller.height)
                radius: Theme.radiusControl
                color: root.slowed ? Theme.sunken : Theme.raised
                border.width: root.trouble ? Theme.borderError : Theme.borderControl
                border.color: root.trouble ? Theme.accent : input.activeFocus ? Theme.text : Theme.lineStrong

                Flickable {
                    id: scroller

                    anchors.verticalCenter: parent.verticalCenter
                    x: 14
                    width: parent.width - x - Theme.space4
                    height: Math.min(input.implicitHeight, metrics.height * root.mostLines + 2 * Theme.space12)
                    contentHeight: input.implicitHeight
                    clip: true
                    boundsBehavior: Flickable.StopAtBounds
                    interactive: contentHeight > height

                    T.TextArea {
                        id: input

                        objectName: "composer"
                        width: scroller.width
                        implicitHeight: Math.max(contentHeight + 2 * Theme.space12, Theme.heightField)
                        topPadding: (Theme.heightField - metrics.height) / 2
                        rightPadding: Theme.space8
                        focus: true
                        textFormat: TextEdit.PlainText
                        wrapMode: TextEdit.Wrap
                        color: Theme.text
                        selectionColor: Theme.lamp
                        selectedTextColor: Theme.textOnLamp
                        selectByMouse: true
                        font.family: Theme.body.family
                        font.pixelSize: Theme.body.px
                        cursorDelegate: Caret { writer: input }
                        onTextChanged: {
                            const oneLine = text.replace(/\s*[\r\n]+\s*/g, " ")
                            if (oneLine !== text)
                                text = oneLine
                            root.draft.text = text
                        }
                        onCursorRectangleChanged: scroller.contentY = Math.max(0, Math.min(cursorRectangle.y,
                            contentHeight + 2 * Theme.space12 - scroller.height))
                        Keys.onReturnPressed: root.send()
                        Keys.onEnterPressed: root.send()
                        Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                        Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
                        Keys.onUpPressed: event => {
                            event.accepted = input.length === 0
                            if (event.accepted)
                                root.wallWanted()
                        }
                        Keys.onEscapePressed: event => {
                            event.accepted = root.draft.replyTo !== ""
                            root.draft.stopAnswering()
                        }

                        Accessible.role: Accessible.EditableText
                        Accessible.name: hint.text
                        Accessible.description: root.trouble || qsTr("Enter sends")

                        Words {
                            id: hint

                            anchors.verticalCenter: parent.verticalCenter
                            width: parent.width
                            color: Theme.text3
                            elide: Text.ElideRight
                            visible: input.length === 0 && input.preeditText === ""
                            text: root.slowed ? qsTr("Go ahead and write") : root.invitation
                            Accessible.ignored: true
                        }
                    }
                }
                FocusRing {
                    control: root
                    shown: input.activeFocus && input.focusReason !== Qt.MouseFocusReason
                }
            }
            IconButton {
                objectName: "sendButton"
                Layout.alignment: Qt.AlignBottom
                variant: "ink"
                side: Theme.heightField
                iconName: "send"
                text: qsTr("Send")
                enabled: !root.slowed
                onClicked: root.send()
            }
        }
        Words {
            Layout.fillWidth: true
            type: Theme.small
            font.weight: root.trouble ? Theme.semiBold : Theme.regular
            tabular: true
            color: root.trouble ? Theme.accent : Theme.text3
            wrapMode: Text.Wrap
            visible: text !== ""
            text: root.trouble || (root.remaining <= root.warnAt ? qsTr("%n character(s) left", "", root.remaining) : "")
        }
        Words {
            Layout.fillWidth: true
            type: Theme.small
            color: Theme.text3
            wrapMode: Text.Wrap
            visible: root.slowed
            text: qsTr("Many comments are coming in. Everyone may post one per %n second(s), so that there is time to read.", "", root.slowS || root.draft.slowOfS)
        }
    }
    FontMetrics {
        id: metrics

        font: input.font
    }
    // The draft may be written elsewhere too: the same words stand in the bar and in the sheet.
    Binding {
        target: input
        property: "text"
        value: root.draft.text
    }
}
