import QtQuick
import Applaus.Controls
import Applaus.Desk
import Applaus.Theme
import "../Moments/Phrases.js" as Phrases

// The featured comment over the foot of the picture. Rises in when there is one; keeps its words while it leaves.
Item {
    id: root

    required property Desk desk
    // 1 in a window; larger on an office screen.
    property real grow: 1
    property int lines: 3
    // An office screen writes first names only.
    property bool firstName: false
    readonly property StageFace stage: root.desk.stage
    readonly property bool shown: root.stage.shows === "comment"
    property real arrived: root.shown ? 1 : 0
    readonly property TypeStyle named: TypeStyle {
        px: Math.round(15 * root.grow); line: Math.round(19 * root.grow); weight: Theme.bold
    }
    readonly property TypeStyle placed: TypeStyle { px: root.named.px; line: root.named.line }
    readonly property TypeStyle worded: TypeStyle {
        px: Math.round(17 * root.grow); line: Math.round(22 * root.grow); weight: Theme.medium
    }

    implicitHeight: card.height
    opacity: root.arrived
    visible: root.arrived > 0
    Accessible.role: Accessible.StaticText
    Accessible.name: Phrases.fill(qsTr("On screen now, %1: %2"), root.stage.commentAuthor, root.stage.commentBody)

    Behavior on arrived {
        NumberAnimation {
            duration: root.shown ? Theme.durationEnter : Theme.durationLeave
            easing.type: root.shown ? Theme.easeEnter : Theme.easeLeave
        }
    }

    Rectangle {
        id: card

        y: (1 - root.arrived) * Theme.riseBy * root.grow
        width: root.width
        height: Math.max(face.height, words.height) + 24 * root.grow
        radius: Theme.radiusCard
        color: Theme.wash

        Face {
            id: face

            x: 14 * root.grow
            y: 12 * root.grow
            size: 36 * root.grow
            name: root.stage.commentAuthor
            picture: root.desk.mediaUrl(root.stage.commentPicture, "thumb")
            Accessible.ignored: true
        }
        Column {
            id: words

            x: face.x + face.width + 12 * root.grow
            y: 12 * root.grow
            width: card.width - x - 14 * root.grow
            spacing: 2 * root.grow

            Row {
                spacing: 8 * root.grow

                Words {
                    width: Math.min(implicitWidth, words.width)
                    type: root.named
                    elide: Text.ElideRight
                    text: root.firstName ? Phrases.firstName(root.stage.commentAuthor) : root.stage.commentAuthor
                    Accessible.ignored: true
                }
                Words {
                    type: root.placed
                    color: Theme.text3
                    visible: x + width <= words.width
                    text: root.stage.commentRegion
                    Accessible.ignored: true
                }
            }
            Words {
                width: words.width
                type: root.worded
                wrapMode: Text.Wrap
                maximumLineCount: root.lines
                elide: Text.ElideRight
                text: root.stage.commentBody
                Accessible.ignored: true
            }
        }
    }
}
