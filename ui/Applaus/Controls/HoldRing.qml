import QtQuick
import QtQuick.Shapes
import Applaus.Theme

// The ring that fills while something is held.
Shape {
    id: root

    required property real progress
    property color color: Theme.text
    property real size: Theme.iconSmall
    readonly property real middle: root.size / 2
    readonly property real reach: root.middle - Theme.lampLine / 2

    implicitWidth: root.size
    implicitHeight: root.size
    antialiasing: true
    preferredRendererType: Shape.CurveRenderer

    ShapePath {
        strokeColor: Theme.tint(root.color, 0.28)
        strokeWidth: Theme.lampLine
        fillColor: "transparent"
        PathAngleArc {
            centerX: root.middle
            centerY: root.middle
            radiusX: root.reach
            radiusY: root.reach
            sweepAngle: 360
        }
    }
    ShapePath {
        strokeColor: root.progress > 0 ? root.color : "transparent"
        strokeWidth: Theme.lampLine
        fillColor: "transparent"
        capStyle: ShapePath.FlatCap
        PathAngleArc {
            centerX: root.middle
            centerY: root.middle
            radiusX: root.reach
            radiusY: root.reach
            startAngle: -90
            sweepAngle: Math.max(0.1, 360 * root.progress)
        }
    }
}
