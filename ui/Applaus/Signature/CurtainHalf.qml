pragma ComponentBehavior: Bound
import QtQuick
import Applaus.Theme

// Some folds of a hanging curtain.
Item {
    id: root

    required property int folds
    required property color lightest
    required property color darkest

    Repeater {
        model: root.folds

        Rectangle {
            required property int index

            x: index * root.width / root.folds
            width: root.width / root.folds + 0.6
            height: root.height
            gradient: Gradient {
                orientation: Gradient.Horizontal
                GradientStop { position: 0; color: root.darkest }
                GradientStop { position: 0.42; color: root.lightest }
                GradientStop { position: 1; color: root.darkest }
            }
        }
    }
    Rectangle {
        anchors.fill: parent
        gradient: Gradient {
            GradientStop { position: 0; color: Theme.tint(Theme.curtainShadow, 0.55) }
            GradientStop { position: 0.35; color: Theme.tint(Theme.curtainShadow, 0) }
            GradientStop { position: 1; color: Theme.tint(Theme.curtainShadow, 0.5) }
        }
    }
}
