pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Desk
import Applaus.Icons
import Applaus.Theme

// Fixed places on the picture on air: that nobody hears you, loud and clear, and what is found of the stream.
// On a small picture both stand in the same place, and being unheard comes first.
Item {
    id: root

    required property StreamFace stream
    // What stands at the head of the picture already.
    required property real headLeft
    required property real headRight

    readonly property string found: root.stream.findings[0]?.title ?? ""
    readonly property bool small: root.width < 440
    // Something stands on a small picture, which then has no room for much else.
    readonly property bool crowded: root.small && (root.stream.muted || root.found !== "")
    readonly property real lineHeight: 32
    readonly property real firstY: root.small ? 46 : Theme.space12

    component Note: Rectangle {
        id: note

        required property string iconName
        required property string text
        required property color ink
        property string keyCap: ""

        height: Math.max(root.lineHeight, words.implicitHeight + Theme.space4)
        radius: Theme.radiusFlag
        Accessible.role: Accessible.AlertMessage
        Accessible.name: note.text

        readonly property real wanted: line.implicitWidth + Theme.space24

        RowLayout {
            id: line

            anchors.fill: parent
            anchors.leftMargin: Theme.space12
            anchors.rightMargin: Theme.space12
            spacing: Theme.space8

            Icon {
                name: note.iconName
                size: Theme.iconTiny
                color: note.ink
            }
            Words {
                id: words

                Layout.fillWidth: true
                type: Theme.small
                font.weight: Theme.bold
                color: note.ink
                wrapMode: Text.Wrap
                maximumLineCount: root.small ? 2 : 1
                elide: Text.ElideRight
                text: note.text
                Accessible.ignored: true
            }
            KeyCap {
                text: note.keyCap
                ink: note.ink
                visible: note.keyCap !== ""
            }
        }
    }

    Note {
        objectName: "mutedNote"
        x: root.small ? 14 : root.headLeft
        y: root.firstY
        width: Math.min(wanted, (root.small ? root.width - 14 : root.headRight) - x)
        color: Theme.lamp
        ink: Theme.textOnLamp
        iconName: "mute"
        keyCap: "M"
        text: qsTr("Sound off: nobody hears you")
        visible: root.stream.muted
    }
    Note {
        objectName: "findingNote"
        x: 14
        y: root.small ? root.firstY : root.firstY + root.lineHeight + Theme.space8
        width: Math.min(wanted, root.width - 28)
        color: Theme.videoShade
        ink: Theme.lamp
        iconName: "warn"
        text: root.found
        visible: root.found !== "" && !(root.small && root.stream.muted)
    }
}
