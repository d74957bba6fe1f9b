import QtQuick
import QtQuick.Templates as T
import Applaus.Theme

// A slider, 0 to 1 unless told otherwise.
T.Slider {
    id: root

    property string label: ""
    // On a picture: ivory on dark.
    property bool video: false
    readonly property color ink: root.video ? Theme.ivory : Theme.text

    implicitWidth: 140
    implicitHeight: Theme.target
    focusPolicy: Qt.StrongFocus
    stepSize: 0.05
    hoverEnabled: true

    Accessible.role: Accessible.Slider
    Accessible.name: root.label
    Accessible.onIncreaseAction: root.increase()
    Accessible.onDecreaseAction: root.decrease()

    background: Rectangle {
        x: 10
        y: (root.height - height) / 2
        width: root.width - 20
        height: 6
        radius: 3
        color: root.video ? Theme.tint(Theme.ivory, 0.35) : Theme.lineStrong

        Rectangle {
            width: root.visualPosition * parent.width
            height: parent.height
            radius: 3
            color: root.ink
        }
    }
    handle: Rectangle {
        x: root.visualPosition * (root.width - width)
        y: (root.height - height) / 2
        implicitWidth: 20
        implicitHeight: 20
        radius: 10
        color: root.enabled ? root.ink : Theme.text3

        FocusRing {
            control: root
            shown: root.visualFocus
            carpeted: root.video
            controlRadius: 10
        }
    }
}
