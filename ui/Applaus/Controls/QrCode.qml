import QtQuick
import QtQuick.Shapes
import Applaus.Theme

// A QR code from its rows of "1" and "0", on ivory with its quiet zone. Write the code to type beside it.
Rectangle {
    id: root

    required property list<string> rows
    property real size: 200
    property string label: ""
    readonly property int quietZone: 4
    readonly property int modules: root.rows.length + 2 * root.quietZone
    // Whole pixels, so that the squares meet.
    readonly property int module: Math.max(1, Math.floor(root.size / root.modules))
    readonly property real margin: (root.size - root.rows.length * root.module) / 2

    implicitWidth: root.size
    implicitHeight: root.size
    radius: Theme.radiusFlag
    color: Theme.textOnCarpet
    Accessible.role: Accessible.Graphic
    Accessible.name: root.label

    // One rectangle for every run of dark modules in a row.
    function runs(): string {
        let path = ""
        root.rows.forEach((row, y) => {
            const dark = /1+/g
            for (let run = dark.exec(row); run !== null; run = dark.exec(row))
                path += `M${run.index} ${y}h${run[0].length}v1h${-run[0].length}z`
        })
        return path
    }

    Shape {
        x: Math.round(root.margin)
        y: Math.round(root.margin)
        width: root.rows.length
        height: root.rows.length
        scale: root.module
        transformOrigin: Item.TopLeft
        antialiasing: false
        preferredRendererType: Shape.GeometryRenderer
        visible: root.rows.length > 0

        ShapePath {
            strokeColor: "transparent"
            fillColor: Theme.night
            PathSvg { path: root.runs() }
        }
    }
}
