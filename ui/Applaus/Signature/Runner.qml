import QtQuick
import Applaus.Theme

// The strip of red carpet under the one who is on stage. Place it at the window's left edge; exactly one per screen.
// It unrolls from the left when `unrolled` turns true; its contents follow a little later.
Item {
    id: root

    property bool unrolled: true
    property bool kiosk: false
    default property alias content: room.data
    readonly property real stripe: root.kiosk ? 3 * Theme.u : 2
    readonly property real stripeGap: root.kiosk ? 12 * Theme.u : 7
    // How far it is unrolled, 0 to 1.
    property real reach: root.unrolled ? 1 : 0

    implicitHeight: 156

    Behavior on reach {
        NumberAnimation {
            duration: root.unrolled ? Theme.durationRollOut : Theme.durationLeave
            easing.type: root.unrolled ? Theme.easeRollOut : Theme.easeLeave
        }
    }

    Rectangle {
        width: root.width * root.reach
        height: root.height
        gradient: Gradient {
            GradientStop { position: 0; color: Theme.carpetTop }
            GradientStop { position: 0.4; color: Theme.carpet }
            GradientStop { position: 1; color: Theme.carpetFoot }
        }

        Rectangle {
            y: root.stripeGap
            width: parent.width
            height: root.stripe
            color: Theme.lamp
            opacity: 0.85
        }
        Rectangle {
            y: parent.height - root.stripeGap - height
            width: parent.width
            height: root.stripe
            color: Theme.lamp
            opacity: 0.85
        }
    }
    Item {
        id: room

        anchors.fill: parent
        visible: opacity > 0
        state: root.unrolled ? "in" : "out"
        states: [
            State { name: "in"; PropertyChanges { room.opacity: 1 } },
            State { name: "out"; PropertyChanges { room.opacity: 0 } }
        ]
        transitions: [
            Transition {
                to: "in"
                SequentialAnimation {
                    PauseAnimation { duration: Theme.delayRunnerText }
                    NumberAnimation { property: "opacity"; duration: Theme.durationEnter; easing.type: Theme.easeEnter }
                }
            },
            Transition {
                to: "out"
                NumberAnimation { property: "opacity"; duration: Theme.durationLeave; easing.type: Theme.easeLeave }
            }
        ]
    }
}
