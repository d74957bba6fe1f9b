pragma ComponentBehavior: Bound
import QtQuick
import Applaus.Theme

// The last moments as bars, the newest at the end and bright. Decoration beside a written number.
Item {
    id: root

    required property list<real> values
    property real barWidth: 7
    property real spacing: 3
    readonly property real peak: Math.max(1, ...root.values)

    implicitWidth: root.values.length * (root.barWidth + root.spacing) - root.spacing
    implicitHeight: 50
    Accessible.ignored: true

    Repeater {
        model: root.values

        Rectangle {
            required property real modelData
            required property int index
            readonly property bool newest: index === root.values.length - 1

            x: index * (root.barWidth + root.spacing)
            y: root.height - height
            width: root.barWidth
            height: Math.max(root.barWidth, root.height * modelData / root.peak)
            radius: root.barWidth / 2
            color: newest ? Theme.lamp : Theme.lampSpent
            opacity: newest ? 1 : 0.75
        }
    }
}
