import QtQuick
import QtQuick.Shapes
import Applaus.Theme

// The badge of a pillar: colour, silhouette and glyph. Write the pillar's name beside it where there is room.
Item {
    id: root

    // authenticity, pride, community, fun
    required property string pillar
    property real size: Theme.icon

    readonly property int grid: 24
    readonly property var drawings: ({
        authenticity: {
            fill: Theme.fillAuth, ink: Theme.glyphLight, glyph: "mic", scale: 0.62, middle: 12,
            outline: "M1 12a11 11 0 1 1 22 0a11 11 0 1 1 -22 0z"
        },
        pride: {
            fill: Theme.fillPride, ink: Theme.glyphDark, glyph: "star", scale: 0.58, middle: 11.8,
            outline: root.rosette(12, 12, 11.2, 9.6, 12)
        },
        community: {
            fill: Theme.fillComm, ink: Theme.glyphDark, glyph: "rings", scale: 0.7, middle: 12,
            outline: "M7.5 1h9a6.5 6.5 0 0 1 6.5 6.5v9a6.5 6.5 0 0 1 -6.5 6.5h-9a6.5 6.5 0 0 1 -6.5 -6.5v-9a6.5 6.5 0 0 1 6.5 -6.5z"
        },
        fun: {
            fill: Theme.fillFun, ink: Theme.glyphLight, glyph: "smile", scale: 0.52, middle: 9,
            outline: "M12 23.4L.9 4.3C.1 2.9 1 1.4 2.6 1.4h18.8c1.6 0 2.5 1.5 1.7 2.9z"
        }
    })
    readonly property var drawing: root.drawings[root.pillar] ?? root.drawings.pride

    implicitWidth: root.size
    implicitHeight: root.size
    Accessible.ignored: true

    // A circle of scallops: quadratic bows between the valleys.
    function rosette(x: real, y: real, peak: real, valley: real, scallops: int): string {
        const step = 2 * Math.PI / scallops
        const bow = (2 * peak - valley * Math.cos(step / 2)) // control point that lifts the middle to the peak
        let path = ""
        for (let i = 0; i <= scallops; i++) {
            const at = i * step
            const point = `${x + valley * Math.sin(at)} ${y - valley * Math.cos(at)}`
            const lift = at - step / 2
            path += i === 0 ? `M${point}`
                            : `Q${x + bow * Math.sin(lift)} ${y - bow * Math.cos(lift)} ${point}`
        }
        return path + "z"
    }

    Shape {
        width: root.grid
        height: root.grid
        scale: root.size / root.grid
        transformOrigin: Item.TopLeft
        antialiasing: true
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: "transparent"
            fillColor: root.drawing.fill
            PathSvg { path: root.drawing.outline }
        }
    }
    Icon {
        x: (root.size - size) / 2
        y: root.drawing.middle / root.grid * root.size - size / 2
        name: root.drawing.glyph
        size: root.drawing.scale * root.size
        color: root.drawing.ink
    }
}
