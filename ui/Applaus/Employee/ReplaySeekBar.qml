pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Applaus.Controls
import Applaus.Desk
import Applaus.Icons
import Applaus.Theme

// Where the replay is: chapters as pieces, moments of pride as rosettes. Arrows go ten seconds, page keys a chapter.
T.Slider {
    id: root

    required property ReplayFace replay
    readonly property Reel reel: root.replay.reel
    readonly property real length: Math.max(1, root.reel.lengthMs)
    readonly property real perMs: root.width / root.length
    readonly property int band: 28
    readonly property int gap: 3
    readonly property int rail: 8
    readonly property int knob: 20
    readonly property int skipMs: 10000
    property string chapterTitle: ""

    // Begins the next chapter, or this one or the one before.
    function chapterBy(step: int): void {
        const now = root.replay.chapter
        const row = pieces.itemAt(step < 0 && root.reel.positionMs - (pieces.itemAt(now) as Piece)?.beginMs > 3000 ? now : now + step) as Piece
        if (row)
            root.reel.seek(row.beginMs)
    }

    implicitHeight: root.band + 28
    from: 0
    to: root.length
    stepSize: root.skipMs
    snapMode: T.Slider.NoSnap
    padding: 0
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    live: true
    onMoved: root.reel.seek(root.value)

    Keys.onPressed: event => {
        event.accepted = true
        switch (event.key) {
        case Qt.Key_PageUp: return root.chapterBy(-1)
        case Qt.Key_PageDown: return root.chapterBy(1)
        case Qt.Key_Home: return root.reel.seek(0)
        case Qt.Key_End: return root.reel.seek(root.reel.lengthMs)
        case Qt.Key_Left: return root.reel.skip(-root.skipMs)
        case Qt.Key_Right: return root.reel.skip(root.skipMs)
        default: event.accepted = false
        }
    }

    Accessible.role: Accessible.Slider
    Accessible.name: qsTr("Where the replay is")
    Accessible.description: [`${root.reel.positionText} / ${root.reel.lengthText}`, root.chapterTitle].filter(Boolean).join(", ")
    Accessible.onIncreaseAction: root.reel.skip(root.skipMs)
    Accessible.onDecreaseAction: root.reel.skip(-root.skipMs)

    Binding {
        target: root
        property: "value"
        value: root.reel.positionMs
        when: !root.pressed
    }

    component Piece: Item {
        id: piece

        required property int index
        required property string title
        required property real beginMs
        required property real endMs
        required property string timeText
        readonly property bool current: piece.index === root.replay.chapter

        x: piece.beginMs * root.perMs
        width: Math.max(1, (piece.endMs - piece.beginMs) * root.perMs - root.gap)
        height: root.implicitHeight
        onCurrentChanged: if (piece.current) root.chapterTitle = piece.title
        Component.onCompleted: if (piece.current) root.chapterTitle = piece.title

        Rail {
            width: piece.width
            fromMs: piece.beginMs
        }
        Words {
            y: root.band + Theme.space4
            width: piece.width - Theme.space4
            type: Theme.meta
            font.weight: piece.current ? Theme.semiBold : Theme.regular
            color: piece.current ? Theme.text : Theme.text3
            elide: Text.ElideRight
            visible: piece.width > 36
            text: piece.title
            Accessible.ignored: true
        }
    }
    // A piece of the bar, as far as it was played in the colour of the text.
    component Rail: Rectangle {
        id: rail

        required property real fromMs

        y: (root.band - root.rail) / 2
        height: root.rail
        color: Theme.tint(Theme.lineStrong, 0.75)

        Rectangle {
            width: Math.min(rail.width, Math.max(0, (root.reel.positionMs - rail.fromMs) * root.perMs))
            height: parent.height
            color: Theme.text
        }
    }
    component Mark: T.AbstractButton {
        id: mark

        required property string momentId
        required property string firstNames
        required property real beginMs
        required property string timeText

        x: mark.beginMs * root.perMs - width / 2
        implicitWidth: Theme.icon
        implicitHeight: root.band
        focusPolicy: Qt.NoFocus // the list of moments below has the keyboard
        hoverEnabled: true
        onClicked: root.reel.seek(mark.beginMs)
        Accessible.role: Accessible.Button
        Accessible.name: tip.text
        Accessible.onPressAction: mark.click()

        Tip {
            id: tip

            text: `${mark.timeText}, ${mark.firstNames}`
            visible: mark.hovered
            delay: 0
        }
        contentItem: Item {
            PillarBadge {
                anchors.centerIn: parent
                pillar: "pride"
                size: mark.hovered ? Theme.iconNormal : Theme.icon
            }
        }
    }

    background: Item {
        Rail {
            width: Math.max(0, firstPiece.width)
            fromMs: 0
            visible: width > root.gap
        }
        Item {
            id: firstPiece

            // Before the first chapter the bar begins all the same.
            width: pieces.count > 0 ? ((pieces.itemAt(0) as Piece)?.beginMs ?? 0) * root.perMs - root.gap : root.width
        }
        Repeater {
            id: pieces

            model: root.replay.chapters

            Piece {}
        }
        HoverHandler {
            id: pointer
        }
        Tip {
            x: pointer.point.position.x - implicitWidth / 2
            text: pointer.hovered ? root.replay.placeOf(pointer.point.position.x / root.perMs) : ""
            visible: pointer.hovered && !root.pressed
            delay: 0
        }
    }
    handle: Rectangle {
        x: root.reel.positionMs * root.perMs - width / 2
        y: (root.band - height) / 2
        width: root.knob + 6
        height: width
        radius: width / 2
        color: Theme.bg
        z: 2

        Rectangle {
            anchors.centerIn: parent
            width: root.knob
            height: width
            radius: width / 2
            color: Theme.text
        }
        FocusRing {
            control: root
            shown: root.visualFocus
            controlRadius: width / 2
        }
    }
    Repeater {
        model: root.replay.moments

        Mark {
            z: 3
        }
    }
}
