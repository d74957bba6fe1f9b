pragma ComponentBehavior: Bound
import QtQuick
import Applaus.Theme

// Slips of paper in the air. They fall once when `falling` turns true and then hang still; with reduced motion they just hang.
Item {
    id: root

    property int count: 46
    property bool falling: false
    // Slips keep out of this part of the width, where the person stands.
    property real clearFrom: 0.26
    property real clearTo: 0.67
    property real clearBelow: 0.2
    // 1: still on their way from above; 0: where they hang.
    property real height01: 0
    readonly property list<color> papers: [Theme.lamp, Theme.ivory, Theme.ember, Theme.lampSoft]

    onFallingChanged: if (root.falling && !Theme.reducedMotion) fall.restart()

    function scatter(seed: int): real {
        const v = Math.sin(seed * 127.1) * 43758.5453
        return v - Math.floor(v)
    }

    NumberAnimation {
        id: fall

        target: root
        property: "height01"
        from: 1
        to: 0
        duration: Theme.durationClapFloat
        easing.type: Theme.easeRollOut
    }
    Repeater {
        model: root.count

        Rectangle {
            required property int index
            readonly property real across: root.scatter(index)
            readonly property real down: root.scatter(index + 60)

            x: across * root.width
            y: down * root.height - root.height01 * root.height * (0.5 + root.scatter(index + 9))
            width: (8 + root.scatter(index + 9) * 10) * Theme.u
            height: width * 0.6
            radius: 2 * Theme.u
            rotation: root.scatter(index + 120) * 180 + root.height01 * 360
            color: root.papers[index % root.papers.length]
            opacity: 0.55 + root.scatter(index + 33) * 0.4
            visible: !(across > root.clearFrom && across < root.clearTo && down > root.clearBelow)
        }
    }
}
