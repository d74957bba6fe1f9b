pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Applaus.Theme

// A string of bulbs: people, applause or time, beside a written number. New bulbs light from left to right.
Item {
    id: root

    property int lit: 0
    property int total: 20
    property real sag: 5
    property real r: 4
    // What they hang before: plain, carpet or curtain.
    property string ground: "plain"
    readonly property color wireColor: root.ground === "plain" ? Theme.wire : root.ground === "carpet" ? Theme.textOnCarpet2 : Theme.wireOnCurtain
    readonly property color unlitColor: root.ground === "plain" ? Theme.unlit : root.ground === "carpet" ? Theme.unlitOnCarpet : Theme.unlitOnCurtain
    // What a screen reader says, for example "28 of 35".
    property string label: qsTr("%1 of %2").arg(root.shownUpTo).arg(root.total)
    readonly property int bends: 48
    readonly property int shownUpTo: Math.max(0, Math.min(root.lit, root.total))
    // Where the light has come; runs to `lit`.
    property real light: root.shownUpTo
    readonly property int haste: Math.min(Theme.durationBulbsMost,
        Theme.durationBulb + Theme.durationPerBulb * Math.abs(root.shownUpTo - root.light))

    implicitWidth: 200
    implicitHeight: 3 + root.sag + 4 * root.r
    Accessible.role: Accessible.Graphic
    Accessible.name: root.label

    Behavior on light {
        enabled: !Theme.reducedMotion
        NumberAnimation { duration: root.haste; easing.type: Theme.easeBulb }
    }

    function wireAt(t: real): real {
        return 1.5 + 4 * root.sag * t * (1 - t)
    }

    Shape {
        anchors.fill: parent
        antialiasing: true
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: root.wireColor
            strokeWidth: Theme.trim
            fillColor: "transparent"
            joinStyle: ShapePath.RoundJoin
            // Points, for a curve that is almost flat is drawn as a straight line.
            PathPolyline {
                path: Array.from({ length: root.bends + 1 }, (_, at) => Qt.point(root.width * at / root.bends, root.wireAt(at / root.bends)))
            }
        }
    }
    Repeater {
        model: root.total

        Item {
            id: bulb

            required property int index
            readonly property real t: (bulb.index + 0.5) / root.total
            readonly property bool shining: bulb.index < Math.round(root.light)

            x: bulb.t * root.width
            y: root.wireAt(bulb.t)

            Rectangle {
                x: -width / 2
                width: Theme.trim
                height: root.r
                color: root.wireColor
            }
            Rectangle {
                x: -width / 2
                y: 1.8 * root.r - height / 2
                width: 4.2 * root.r
                height: width
                radius: width / 2
                color: Theme.lamp
                opacity: 0.22
                visible: bulb.shining
            }
            Rectangle {
                x: -root.r
                y: 0.8 * root.r
                width: 2 * root.r
                height: width
                radius: root.r
                color: bulb.shining ? Theme.bulb : root.unlitColor
            }
        }
    }
}
