import QtQuick
import QtQuick.Shapes
import Applaus.Theme

// The celebration: curtain in the dark, a carpet in perspective, one cone of light, confetti. Drawn on a 1920 x 1080 stage.
// Contents lie in front; stand the honoured one's picture at `spotX`, feet at `spotY`.
Item {
    id: root

    property bool celebrating: false
    property bool confetti: true
    // Middle of the carpet, as part of the width.
    property real spot: 1480 / 1920
    default property alias content: room.data
    readonly property real sx: root.width / 1920
    readonly property real sy: root.height / 1080
    readonly property real spotX: root.spot * root.width
    readonly property real spotY: 992 * root.sy
    readonly property real floorY: 850 * root.sy

    function at(stage: real): real {
        return root.spotX + (stage - 1480) * root.sx
    }

    CurtainHalf {
        width: root.width
        height: root.floorY
        folds: 26
        lightest: Theme.curtainNight
        darkest: Theme.curtainNightShade
    }
    Rectangle {
        anchors.fill: parent
        gradient: Gradient {
            orientation: Gradient.Horizontal
            GradientStop { position: 0; color: Theme.tint(Theme.night, 0.82) }
            GradientStop { position: 0.55; color: Theme.tint(Theme.night, 0.45) }
            GradientStop { position: 1; color: Theme.tint(Theme.night, 0.1) }
        }
    }
    Rectangle {
        y: root.floorY
        width: root.width
        height: root.height - y
        gradient: Gradient {
            GradientStop { position: 0; color: Theme.floorTop }
            GradientStop { position: 1; color: Theme.night }
        }
    }
    Shape {
        anchors.fill: parent
        antialiasing: true
        preferredRendererType: Shape.CurveRenderer

        ShapePath { // glow on the curtain
            strokeColor: "transparent"
            fillGradient: RadialGradient {
                centerX: root.spotX; centerY: 520 * root.sy; centerRadius: 520 * root.sy
                focalX: centerX; focalY: centerY
                GradientStop { position: 0; color: Theme.tint(Theme.lampSoft, 0.42) }
                GradientStop { position: 0.5; color: Theme.tint(Theme.lamp, 0.14) }
                GradientStop { position: 1; color: Theme.tint(Theme.lamp, 0) }
            }
            PathRectangle { width: root.width; height: root.height }
        }
        ShapePath { // cone of light
            strokeColor: "transparent"
            fillGradient: LinearGradient {
                y1: 60 * root.sy; y2: 1000 * root.sy
                GradientStop { position: 0; color: Theme.tint(Theme.lampBeam, 0.5) }
                GradientStop { position: 1; color: Theme.tint(Theme.lamp, 0.06) }
            }
            PathPolyline {
                path: [Qt.point(root.at(1420), 40 * root.sy), Qt.point(root.at(1540), 40 * root.sy),
                       Qt.point(root.at(1790), 1000 * root.sy), Qt.point(root.at(1170), 1000 * root.sy),
                       Qt.point(root.at(1420), 40 * root.sy)]
            }
        }
        ShapePath { // carpet
            strokeColor: "transparent"
            fillGradient: LinearGradient {
                y1: root.floorY; y2: root.height
                GradientStop { position: 0; color: Theme.carpetFar }
                GradientStop { position: 1; color: Theme.carpetNear }
            }
            PathPolyline {
                path: [Qt.point(root.at(1352), root.floorY), Qt.point(root.at(1608), root.floorY),
                       Qt.point(root.at(1858), root.height), Qt.point(root.at(1102), root.height),
                       Qt.point(root.at(1352), root.floorY)]
            }
        }
        ShapePath { // lamp lines along its sides
            strokeColor: Theme.lamp
            strokeWidth: 6 * root.sy
            capStyle: ShapePath.FlatCap
            fillColor: "transparent"
            PathMultiline {
                paths: [
                    [Qt.point(root.at(1364), root.floorY), Qt.point(root.at(1128), root.height)],
                    [Qt.point(root.at(1596), root.floorY), Qt.point(root.at(1832), root.height)]
                ]
            }
        }
        ShapePath { // pool of light
            strokeColor: "transparent"
            fillColor: Theme.tint(Theme.lampSoft, 0.25)
            PathAngleArc {
                centerX: root.spotX; centerY: root.spotY
                radiusX: 250 * root.sx; radiusY: 34 * root.sy
                sweepAngle: 360
            }
        }
    }
    Confetti {
        x: root.at(1130)
        y: 110 * root.sy
        width: 760 * root.sx
        height: 800 * root.sy
        visible: root.confetti
        falling: root.celebrating
    }
    Item {
        id: room

        anchors.fill: parent
    }
}
