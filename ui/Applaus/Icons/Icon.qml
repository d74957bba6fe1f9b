import QtQuick
import QtQuick.Shapes
import Applaus.Theme
import "IconPaths.js" as IconPaths

// One icon of the set by name; empty draws nothing. Decoration: the word beside it is what a screen reader says.
Item {
    id: root

    required property string name
    property real size: Theme.iconNormal
    property color color: Theme.text

    readonly property var strokes: IconPaths.paths[root.name] ?? [""]
    readonly property int grid: 24

    implicitWidth: root.size
    implicitHeight: root.size
    onNameChanged: root.complainOfUnknown()
    Component.onCompleted: root.complainOfUnknown()

    function complainOfUnknown(): void {
        if (root.name !== "" && !(root.name in IconPaths.paths))
            console.warn("no icon is called", root.name)
    }

    Shape {
        width: root.grid
        height: root.grid
        scale: root.size / root.grid
        transformOrigin: Item.TopLeft
        antialiasing: true
        preferredRendererType: Shape.CurveRenderer
        visible: root.name !== ""

        ShapePath {
            strokeColor: root.color
            strokeWidth: 2
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin
            PathSvg { path: root.strokes[0] }
        }
        ShapePath {
            strokeColor: root.strokes.length > 1 ? root.color : "transparent"
            strokeWidth: root.strokes[2] ?? 2
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin
            PathSvg { path: root.strokes[1] ?? "" }
        }
    }
}
