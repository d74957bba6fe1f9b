import QtQuick
import Applaus.Controls
import Applaus.Desk
import Applaus.Theme

// One comment that a passer-by reads from five metres: first name, region, two lines.
Item {
    id: root

    required property Desk desk
    required property string author
    required property string region
    required property string body
    required property string picture
    required property bool onStage
    property bool large: false
    readonly property TypeStyle lettering: TypeStyle {
        px: Math.round(Theme.scaled(44)); line: Math.round(Theme.scaled(53)); weight: Theme.medium
    }

    height: root.onStage ? 0 : Math.max(face.height, words.height)
    visible: !root.onStage // it lies over the picture then
    Accessible.role: Accessible.StaticText
    Accessible.name: `${root.author}: ${root.body}`

    NumberAnimation on opacity {
        from: 0
        to: 1
        duration: Theme.durationKioskTurn
        easing.type: Theme.easeKioskTurn
    }

    Face {
        id: face

        size: Theme.scaled(84)
        name: root.author
        picture: root.desk.mediaUrl(root.picture, "thumb")
        Accessible.ignored: true
    }
    Column {
        id: words

        x: face.width + Theme.scaled(24)
        width: root.width - x
        spacing: Theme.scaled(root.large ? 2 : 4)

        Row {
            spacing: Theme.scaled(12)

            Words {
                id: name

                width: Math.min(implicitWidth, words.width)
                type: Theme.kioskMeta
                font.weight: Theme.bold
                elide: Text.ElideRight
                text: root.author.split(" ")[0]
                Accessible.ignored: true
            }
            Words {
                width: Math.min(implicitWidth, words.width - name.width - parent.spacing)
                type: Theme.kioskMeta
                color: Theme.text3
                elide: Text.ElideRight
                visible: width > Theme.kioskMeta.px
                text: root.region
                Accessible.ignored: true
            }
        }
        Words {
            width: words.width
            type: root.large ? root.lettering : Theme.kioskBody
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
            text: root.body
            Accessible.ignored: true
        }
    }
}
