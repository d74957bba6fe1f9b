import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Applaus.Icons
import Applaus.Theme

// Says what was done and offers to take it back while a lamp line runs out.
Rectangle {
    id: root

    property string text: ""
    property string undoText: ""
    property bool open: false
    // How much of the time is left, 1 to 0.
    property real timeLeft: 1

    signal undone
    signal expired

    implicitWidth: Math.max(384, row.implicitWidth + 18 + 6)
    implicitHeight: Math.max(Theme.heightBig, words.implicitHeight + Theme.space16)
    radius: Theme.radiusControl
    color: Theme.toast
    opacity: root.open ? 1 : 0
    visible: opacity > 0
    clip: true
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text

    // Shows the words; an earlier toast that was still open expires first.
    function show(words: string, undoWords: string): void {
        if (root.open)
            root.close(false)
        root.text = words
        root.undoText = undoWords
        root.timeLeft = 1
        root.open = true
        running.restart()
        Accessible.announce(words)
    }

    function close(takenBack: bool): void {
        if (!root.open)
            return
        running.stop()
        root.open = false
        if (takenBack)
            root.undone()
        else
            root.expired()
    }

    Behavior on opacity { NumberAnimation { duration: root.open ? Theme.durationFade : Theme.durationLeave } }

    SequentialAnimation {
        id: running

        NumberAnimation { target: root; property: "timeLeft"; from: 1; to: 0; duration: Theme.undoTime }
        ScriptAction { script: root.close(false) }
    }
    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: 18
        anchors.rightMargin: 6
        spacing: Theme.space12

        Words {
            id: words

            Layout.fillWidth: true
            color: Theme.textOnToast
            wrapMode: Text.Wrap
            maximumLineCount: 3
            elide: Text.ElideRight
            text: root.text
        }
        T.AbstractButton {
            id: undo

            implicitWidth: undoRow.implicitWidth + 28
            implicitHeight: Theme.target
            visible: root.undoText !== ""
            focusPolicy: Qt.StrongFocus
            onClicked: root.close(true)
            Accessible.role: Accessible.Button
            Accessible.name: root.undoText
            Accessible.onPressAction: undo.click()

            background: FocusRing {
                control: undo
                shown: undo.visualFocus
                carpeted: true
                controlRadius: Theme.radiusFlag
                anchors.margins: 0
            }
            contentItem: Item {
                Row {
                    id: undoRow

                    anchors.centerIn: parent
                    spacing: Theme.space8

                    Icon {
                        anchors.verticalCenter: parent.verticalCenter
                        name: "undo"
                        size: Theme.iconSmall
                        color: Theme.lamp
                    }
                    Words {
                        font.weight: Theme.bold
                        color: Theme.lamp
                        text: root.undoText
                    }
                }
            }
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width * root.timeLeft
        height: Theme.lampLine
        radius: Theme.lampLine / 2
        color: Theme.lamp
        visible: root.undoText !== ""
    }
}
