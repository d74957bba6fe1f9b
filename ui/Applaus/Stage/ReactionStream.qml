pragma ComponentBehavior: Bound
import QtQuick
import Applaus.Desk
import Applaus.Icons
import Applaus.Theme

// Reactions rise along the right of the picture: at most 12 in view, the rest only counts. Still with reduced motion.
Item {
    id: root

    required property ReactionsFace reactions
    // 1 in a window; larger on an office screen.
    property real grow: 1
    readonly property int most: 12
    // Milliseconds between two that came in together, so that they rise one by one.
    readonly property int apart: Theme.clapApart
    readonly property list<real> sizes: [34, 30, 28, 32]
    readonly property list<real> lanes: [0.55, 0.15, 0.7, 0.35, 0.9, 0.05]
    readonly property var icons: ({ clap: "clap", heart: "heart", laugh: "laugh", wow: "wow", proud: "star" })
    property int turn: 0

    implicitWidth: 84 * root.grow
    implicitHeight: (Theme.clapRise + 60) * root.grow
    Accessible.ignored: true

    function rise(kind: string, count: int): void {
        if (Theme.reducedMotion || !root.visible)
            return
        let left = count
        let wait = 0
        for (let i = 0; i < root.most && left > 0; i++) {
            const bubble = bubbles.itemAt(i) as Bubble
            if (bubble.flying)
                continue
            root.turn += 1
            bubble.fly(kind, root.turn, wait)
            wait += root.apart
            left -= 1
        }
    }

    Connections {
        target: root.reactions
        function onRose(kind: string, count: int): void { root.rise(kind, count) }
    }
    Repeater {
        id: bubbles

        model: root.most

        Bubble {}
    }

    component Bubble: Rectangle {
        id: bubble

        property bool flying: false
        property string kind: "clap"
        property real way: 0

        function fly(kind: string, turn: int, wait: int): void {
            bubble.kind = kind
            bubble.width = root.sizes[turn % root.sizes.length] * root.grow
            bubble.x = root.lanes[turn % root.lanes.length] * (root.width - bubble.width)
            bubble.way = 0
            bubble.flying = true
            pause.duration = wait
            climb.restart()
        }

        y: root.height - height - bubble.way * Theme.clapRise * root.grow
        height: width
        radius: width / 2
        scale: 1 - 0.3 * bubble.way
        opacity: 1 - 0.9 * bubble.way * bubble.way
        color: Theme.ivory
        visible: bubble.way > 0 && bubble.flying

        Icon {
            anchors.centerIn: parent
            name: root.icons[bubble.kind] ?? "clap"
            size: 0.58 * bubble.width
            color: Theme.flagText
        }
        SequentialAnimation {
            id: climb

            onFinished: bubble.flying = false

            PauseAnimation { id: pause }
            NumberAnimation {
                target: bubble
                property: "way"
                from: 0
                to: 1
                duration: Theme.durationClapFloat
                easing.type: Theme.easeClapFloat
            }
        }
    }
}
