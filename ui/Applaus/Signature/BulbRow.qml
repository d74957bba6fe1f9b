pragma ComponentBehavior: Bound
import QtQuick
import Applaus.Theme

// A taut row of bulbs, for comparing: in every row of one poll a bulb stands for as many colleagues.
Item {
    id: root

    property int lit: 0
    property int total: 24
    property real r: 6
    readonly property color wireColor: Theme.wire
    readonly property color unlitColor: Theme.unlit
    property string label: qsTr("%1 of %2").arg(root.lit).arg(root.total)

    implicitWidth: 480
    implicitHeight: 5 * root.r
    Accessible.role: Accessible.Graphic
    Accessible.name: root.label

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        height: Theme.trim
        color: root.wireColor
    }
    Repeater {
        model: root.total

        Item {
            id: bulb

            required property int index
            readonly property bool shining: bulb.index < root.lit

            x: (bulb.index + 0.5) / root.total * root.width
            y: root.height / 2

            Rectangle {
                anchors.centerIn: parent
                width: 4.2 * root.r
                height: width
                radius: width / 2
                color: Theme.lamp
                opacity: 0.22
                visible: bulb.shining
            }
            Rectangle {
                anchors.centerIn: parent
                width: 2 * root.r
                height: width
                radius: root.r
                color: bulb.shining ? Theme.bulb : root.unlitColor
            }
        }
    }
}
