import QtQuick
import QtQuick.Shapes
import Applaus.Theme

// Around what is one's own but not on the wall like the rest, and around a place to drop a file.
Shape {
    id: root

    property real radius: Theme.radiusCard
    property color fill: "transparent"
    property color edge: Theme.lineStrong
    readonly property real inset: Theme.trim / 2

    implicitWidth: 240
    implicitHeight: 96
    antialiasing: true

    ShapePath {
        strokeColor: root.edge
        strokeWidth: Theme.trim
        strokeStyle: ShapePath.DashLine
        dashPattern: [3, 2.4]
        fillColor: root.fill
        PathRectangle {
            x: root.inset
            y: root.inset
            width: root.width - 2 * root.inset
            height: root.height - 2 * root.inset
            radius: root.radius
        }
    }
}
