pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Applaus.Theme

// Rounds the corners of what lies beneath (a video) by covering them with the ground.
Item {
    id: root

    property real radius: Theme.radiusCard
    property color ground: Theme.bg

    anchors.fill: parent

    Repeater {
        model: 4

        Shape {
            id: corner

            required property int index

            x: index % 2 ? root.width - root.radius : 0
            y: index > 1 ? root.height - root.radius : 0
            width: root.radius
            height: root.radius
            rotation: [0, 90, 270, 180][index]
            antialiasing: true
            preferredRendererType: Shape.CurveRenderer

            ShapePath {
                strokeColor: "transparent"
                fillColor: root.ground
                startX: -0.5
                startY: -0.5
                PathLine { x: root.radius; y: -0.5 }
                PathLine { x: root.radius; y: 0 }
                PathArc {
                    x: 0; y: root.radius
                    radiusX: root.radius; radiusY: root.radius
                    direction: PathArc.Counterclockwise
                }
                PathLine { x: -0.5; y: root.radius }
            }
        }
    }
}
