import QtQuick
import QtQuick.Shapes
import Applaus.Theme

// The scalloped, lamp-trimmed lower edge of a cloth. Scallops always end whole; `shift` moves them by a part of one.
Item {
    id: root

    property real step: 40
    property real drop: 12
    property real shift: 0
    property bool shaded: true
    readonly property int count: Math.max(1, Math.round(root.width / root.step))
    readonly property real pace: root.width / root.count

    implicitHeight: root.drop + 4
    clip: root.shift !== 0

    // From left to right along the edge; one scallop more on the left while shifted.
    function edge(): string {
        let path = "M0 0"
        for (let i = root.shift === 0 ? 0 : -1; i < root.count; i++)
            path += `q${root.pace / 2} ${2 * root.drop} ${root.pace} 0`
        return path
    }

    Shape {
        id: cloth

        readonly property string trim: root.edge()

        x: root.shift === 0 ? 0 : -root.pace * (1 - root.shift % 1)
        width: root.width + root.pace
        height: root.drop
        antialiasing: true
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: "transparent"
            fillColor: root.shaded ? Theme.tint(Theme.curtainShadow, 0.18) : "transparent"
            PathSvg { path: `M0 3${cloth.trim.slice(4)}z` }
        }
        ShapePath {
            strokeColor: "transparent"
            fillColor: Theme.carpet
            PathSvg { path: cloth.trim + "z" }
        }
        ShapePath {
            strokeColor: Theme.lamp
            strokeWidth: Theme.trim
            fillColor: "transparent"
            joinStyle: ShapePath.RoundJoin
            PathSvg { path: cloth.trim }
        }
    }
}
