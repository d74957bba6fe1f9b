import QtQuick
import Applaus.Theme

// The window's header. On air a red, scalloped cloth slides down over it; off air it is plain ground and one hairline.
// Its items lie on top in both; let them ask `carpeted` for their colour.
Item {
    id: root

    property bool airing: false
    property real scallopWidth: 40
    property real scallopDrop: 12
    // Part of a scallop, 0 to 1: the kiosk shifts it now and then against burn-in.
    property real scallopShift: 0
    default property alias content: room.data
    // 0: rolled up out of the window; 1: hanging.
    property real lowered: root.airing ? 1 : 0
    readonly property bool carpeted: root.lowered > 0.5
    readonly property real hanging: root.height + root.scallopDrop + 4

    implicitHeight: Theme.header
    z: 3

    Behavior on lowered { NumberAnimation { duration: Theme.durationCurtain; easing.type: Theme.easeCurtain } }

    Rectangle {
        anchors.fill: parent
        color: Theme.bg

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.hairline
            color: Theme.line
        }
    }
    Item {
        width: root.width
        height: root.hanging
        y: -root.hanging * (1 - root.lowered)
        visible: root.lowered > 0

        Rectangle {
            width: parent.width
            height: root.height
            gradient: Gradient {
                GradientStop { position: 0; color: Theme.carpetFoot }
                GradientStop { position: 0.7; color: Theme.carpet }
            }
        }
        Scallops {
            y: root.height - 0.5
            width: parent.width
            height: implicitHeight
            step: root.scallopWidth
            drop: root.scallopDrop
            shift: root.scallopShift
        }
    }
    Item {
        id: room

        anchors.fill: parent
    }
}
