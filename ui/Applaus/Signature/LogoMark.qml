import QtQuick
import QtQuick.Shapes
import Applaus.Theme

// Two clapping hands that lean into an A, one lamp between them. Below 20 px without its rays.
Shape {
    id: root

    property real size: 34
    property bool carpeted: false
    readonly property int grid: 64
    readonly property color firstHand: root.carpeted ? Theme.textOnCarpet : Theme.dark ? Theme.logoHandStage : Theme.carpet
    readonly property color secondHand: root.carpeted ? Theme.logoHandCarpet : Theme.dark ? Theme.ivory : Theme.carpetNight
    readonly property color light: root.carpeted || Theme.dark ? Theme.lamp : Theme.logoLamp

    implicitWidth: root.size
    implicitHeight: root.size
    antialiasing: true
    preferredRendererType: Shape.CurveRenderer
    Accessible.role: Accessible.Graphic
    Accessible.name: "Applaus"

    ShapePath {
        scale: Qt.size(root.size / root.grid, root.size / root.grid)
        strokeColor: "transparent"
        fillColor: root.firstHand
        PathSvg { path: root.leaning(22, 38.5, 21, 22, 36) }
    }
    ShapePath {
        scale: Qt.size(root.size / root.grid, root.size / root.grid)
        strokeColor: "transparent"
        fillColor: root.secondHand
        PathSvg { path: root.leaning(42, 38.5, -21, 42, 36) }
    }
    ShapePath {
        scale: Qt.size(root.size / root.grid, root.size / root.grid)
        strokeColor: "transparent"
        fillColor: root.light
        PathSvg { path: "M26.5 46.5a5.5 5.5 0 1 1 11 0a5.5 5.5 0 1 1 -11 0z" }
    }
    ShapePath {
        scale: Qt.size(root.size / root.grid, root.size / root.grid)
        strokeColor: root.size < 20 ? "transparent" : root.light
        strokeWidth: 5 * root.size / root.grid
        fillColor: "transparent"
        capStyle: ShapePath.RoundCap
        PathSvg { path: "M32 3.5v6M17.5 6.5l3 5M46.5 6.5l-3 5" }
    }

    // A hand, 16 by 43, its middle at (x, y), turned by degrees around a point.
    function leaning(x: real, y: real, degrees: real, aroundX: real, aroundY: real): string {
        const turn = degrees * Math.PI / 180
        const at = (dx, dy) => {
            const px = x + dx - aroundX
            const py = y + dy - aroundY
            return `${aroundX + px * Math.cos(turn) - py * Math.sin(turn)} ${aroundY + px * Math.sin(turn) + py * Math.cos(turn)}`
        }
        return `M${at(-8, -13.5)}A8 8 0 0 1 ${at(8, -13.5)}L${at(8, 13.5)}A8 8 0 0 1 ${at(-8, 13.5)}z`
    }
}
