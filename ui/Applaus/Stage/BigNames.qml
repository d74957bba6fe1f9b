pragma ComponentBehavior: Bound
import QtQuick
import Applaus.Controls
import Applaus.Theme

// Names as large as the room allows: one over two lines, several under each other, many flowing together.
Item {
    id: root

    required property list<string> names
    required property real most
    required property real least
    // Height they should stay within.
    required property real room
    readonly property list<string> lines: root.names.length === 1 ? root.parted(root.names[0]) : root.names
    readonly property bool flowing: root.names.length > 5
    readonly property real fitting: Math.min(root.most, root.room / root.lines.length / root.leading,
        root.most * root.width / Math.max(1, root.widest()))
    readonly property int size: Math.max(root.least, Math.floor(root.fitting))
    readonly property real leading: 0.98
    readonly property TypeStyle lettering: TypeStyle {
        px: root.flowing ? Math.round(root.least * 1.1) : root.size
        line: Math.round(px * (root.flowing ? 1.14 : root.leading))
        weight: Theme.extraBold
        tracking: -0.022
    }
    // The type that the names are measured in, never drawn.
    readonly property FontMetrics ruler: FontMetrics {
        font.family: Families.display
        font.pixelSize: Math.max(1, Math.round(root.most))
        font.weight: Theme.extraBold
        font.letterSpacing: -0.022 * root.most
    }

    implicitHeight: root.flowing ? flow.height : column.height

    function parted(name: string): list<string> {
        const cut = name.trim().indexOf(" ")
        return cut < 0 ? [name] : [name.trim().slice(0, cut), name.trim().slice(cut + 1)]
    }
    function widest(): real {
        return Math.max(...root.lines.map(line => root.ruler.advanceWidth(line)), 1)
    }

    Column {
        id: column

        x: -0.045 * root.size // the first letter's own side bearing
        visible: !root.flowing

        Repeater {
            model: root.flowing ? [] : root.lines

            Words {
                required property string modelData

                width: root.width - column.x
                type: root.lettering
                color: Theme.textOnCarpet
                elide: Text.ElideRight
                maximumLineCount: 1
                text: modelData
            }
        }
    }
    Words {
        id: flow

        width: root.width
        type: root.lettering
        color: Theme.textOnCarpet
        wrapMode: Text.Wrap
        maximumLineCount: Math.max(1, Math.floor(root.room / root.lettering.line))
        elide: Text.ElideRight
        visible: root.flowing
        text: root.names.join(", ")
    }
}
