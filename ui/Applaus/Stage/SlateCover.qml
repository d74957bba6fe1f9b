import QtQuick
import Applaus.Controls
import Applaus.Desk
import Applaus.Signature
import Applaus.Theme

// A closed curtain before the picture with a sentence: we begin soon, one moment, good night. Contents lie in front.
ClosedCurtain {
    id: root

    required property Desk desk
    // Room at the right that the contents keep for themselves.
    property real reserved: 0
    // How far the scene reaches beyond the glass.
    property real overhang: 0
    // No letters are smaller than this.
    property alias least: measure.least
    readonly property StageFace stage: root.desk.stage
    readonly property ShowFace show: root.desk.show
    readonly property int leftS: Math.max(0, Math.ceil((root.stage.slateUntilMs - root.desk.clock.nowMs) / 1000))
    readonly property bool counting: root.stage.slate === "begins" && root.stage.slateUntilMs > 0
    readonly property int bulbs: 40
    readonly property string startText: Spoken.clock(root.stage.slateUntilMs)
    readonly property string countdown: {
        const minutes = Math.floor(root.leftS / 60)
        if (minutes >= 60)
            return qsTr("We begin at %1").arg(root.startText)
        const left = `${String(minutes).padStart(2, "0")}:${String(root.leftS % 60).padStart(2, "0")}`
        return root.leftS > 0 ? qsTr("We begin in %1").arg(left) : qsTr("We begin any moment now")
    }
    readonly property string ownWords: {
        switch (root.stage.slate) {
        case "begins": return root.counting ? root.countdown : qsTr("We begin soon")
        case "pause": return qsTr("One moment")
        case "goodbye": return qsTr("Good night")
        default: return ""
        }
    }
    readonly property string sideWords: {
        switch (root.stage.slate) {
        case "begins": return root.show.title
        case "pause": return qsTr("We will be right back.")
        case "goodbye": return root.show.host === "" ? qsTr("Thank you for being here.")
            : qsTr("Thank you for being here, says %1.").arg(root.show.host.split(" ")[0])
        default: return ""
        }
    }

    folds: measure.portrait ? 22 : 26
    Accessible.role: Accessible.StaticText
    Accessible.name: `${hero.text}. ${root.sideWords}`

    Scaled {
        id: measure

        scene: root
    }
    Rectangle {
        anchors.fill: parent
        gradient: Gradient {
            GradientStop { position: 0; color: Theme.tint(Theme.night, 0.1) }
            GradientStop { position: 0.6; color: Theme.tint(Theme.night, 0.4) }
            GradientStop { position: 1; color: Theme.tint(Theme.night, 0.9) }
        }
    }
    Bulbs {
        y: root.overhang
        width: root.width
        total: root.bulbs
        lit: root.stage.slate === "begins" ? Math.round(root.bulbs * root.desk.clock.doorsProgress) : root.bulbs
        sag: measure.px(40)
        r: Math.max(2, measure.px(measure.portrait ? 7 : 10))
        ground: "curtain"
        Accessible.ignored: true
    }
    Column {
        id: below

        x: root.overhang + measure.px(measure.portrait ? 72 : 96)
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: measure.px(measure.portrait ? -260 : 20)
        width: parent.width - 2 * x - root.reserved
        spacing: measure.px(24)

        Words {
            id: hero

            width: parent.width
            type: measure.hero
            tabular: true
            color: Theme.textOnCarpet
            wrapMode: Text.Wrap
            maximumLineCount: 4
            elide: Text.ElideRight
            text: root.stage.slateText || root.ownWords
            Accessible.ignored: true
        }
        Words {
            width: parent.width
            type: measure.lead
            color: Theme.textOnCurtain2
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
            visible: text !== ""
            text: root.sideWords
            Accessible.ignored: true
        }
    }
}
