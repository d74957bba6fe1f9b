pragma ComponentBehavior: Bound
import QtQuick
import Applaus.Controls
import Applaus.Desk
import Applaus.Signature
import Applaus.Theme
import "../Moments/Phrases.js" as Phrases

// The red carpet: whom the evening thanks, by name, in the cone of light. Any size, lying or standing.
Item {
    id: root

    required property Desk desk
    // Confetti falls once when this turns true.
    property bool celebrating: false
    // How far the scene reaches beyond the glass, and the space that a valance takes above.
    property real bleed: 0
    property real topRoom: 0
    // Whether it tells how many are on their feet; off where something else stands at the foot.
    property bool counted: true
    readonly property StageFace stage: root.desk.stage
    readonly property list<string> names: root.stage.thanksNameList
    readonly property string said: root.stage.thanksWords !== "" ? root.stage.thanksWords : root.stage.thanksText
    readonly property int standing: root.stage.cheers
    readonly property real textWidth: measure.portrait ? root.width - 2 * root.side : measure.px(root.pictured ? 1040 : 1100)
    readonly property real side: root.bleed + measure.px(measure.portrait ? 72 : 96)
    readonly property real sceneHeight: measure.portrait ? root.height * 0.87 : root.height
    readonly property string picture: root.stage.thanksPicture
    readonly property bool pictured: root.picture !== ""

    clip: true
    Accessible.role: Accessible.StaticText
    Accessible.name: Phrases.fill(qsTr("%1 thanks %2. %3"), root.stage.thanksBy, root.stage.thanksNames, root.said)

    Scaled {
        id: measure

        scene: root
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.night
    }
    CarpetScene {
        x: measure.portrait ? (root.width - width) / 2 : 0
        spot: measure.portrait ? 0.5 : 1480 / 1920
        width: measure.portrait ? root.sceneHeight * 1.1 : root.width
        height: root.sceneHeight
        celebrating: root.celebrating
    }
    Rectangle {
        anchors.fill: parent
        visible: measure.portrait
        gradient: Gradient {
            GradientStop { position: 0; color: Theme.tint(Theme.night, 0.6) }
            GradientStop { position: 0.42; color: Theme.tint(Theme.night, 0.4) }
            GradientStop { position: 0.56; color: Theme.tint(Theme.night, 0) }
        }
    }
    Honoured {
        measure: measure
        desk: root.desk
        picture: root.desk.mediaUrl(root.picture, "full")
        names: root.names
        middleX: measure.portrait ? root.width / 2 : root.width * 1480 / 1920
        feetY: measure.portrait ? root.sceneHeight * 0.9 : root.height * 960 / 1080
        roomWidth: measure.portrait ? root.width * 0.72 : measure.px(560)
        roomHeight: measure.portrait ? root.sceneHeight * 0.36 : measure.px(600)
    }
    Column {
        x: root.side
        y: root.topRoom + measure.px(measure.portrait ? 110 : 92)
        width: root.textWidth
        spacing: 0
        Accessible.ignored: true

        Row {
            spacing: measure.px(24)

            Face {
                size: measure.px(84)
                ring: measure.px(4)
                name: root.stage.thanksBy
                picture: root.desk.mediaUrl(root.stage.thanksByPicture, "thumb")
                visible: root.stage.thanksBy !== ""
            }
            Words {
                anchors.verticalCenter: parent.verticalCenter
                type: measure.lead
                color: Theme.textOnCurtain2
                text: root.stage.thanksBy === "" ? qsTr("We thank")
                    : Phrases.fill(qsTr("%1 thanks"), Phrases.firstName(root.stage.thanksBy))
            }
        }
        Item {
            width: 1
            height: measure.px(30)
        }
        BigNames {
            width: parent.width
            names: root.names
            most: measure.px(188)
            least: measure.px(58)
            room: measure.px(measure.portrait ? 440 : 400)
        }
        Item {
            width: 1
            height: measure.px(36)
        }
        Words {
            width: parent.width
            type: measure.quote
            color: Theme.ivory
            wrapMode: Text.Wrap
            maximumLineCount: measure.portrait ? 4 : 3
            elide: Text.ElideRight
            visible: root.said !== ""
            text: `“${root.said}”`
        }
    }
    Column {
        x: root.side
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.bleed + measure.px(measure.portrait ? 96 : 60)
        width: root.textWidth
        spacing: measure.px(14)
        visible: root.counted && root.standing > 0

        Bulbs {
            width: Math.min(measure.px(860), parent.width)
            total: 20
            lit: Math.max(1, Math.round(20 * root.standing / Math.max(root.standing, root.desk.audience.viewers)))
            sag: measure.px(10)
            r: Math.max(2, measure.px(9))
            ground: "curtain"
            Accessible.ignored: true
        }
        Words {
            width: parent.width
            type: measure.body
            tabular: true
            color: Theme.ivory
            elide: Text.ElideRight
            text: qsTr("%Ln colleague(s) are on their feet", "", root.standing)
        }
    }
}
