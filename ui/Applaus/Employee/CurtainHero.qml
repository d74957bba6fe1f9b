pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Desk
import Applaus.Signature
import Applaus.Theme
import "../Moments/Phrases.js" as Phrases

// The closed curtain before the evening, with the time until it opens; bulbs fill up while the doors are open.
ClosedCurtain {
    id: root

    required property Desk desk
    required property WindowShape shape
    readonly property ShowFace show: root.desk.show
    readonly property ShowClock clock: root.desk.clock
    readonly property bool doorsOpen: root.show.phase === "doors"
    readonly property int bulbs: 40
    readonly property string startText: Spoken.clock(root.show.startsAtMs)
    readonly property bool timed: root.show.startsAtMs > 0
    readonly property bool soon: root.clock.untilStartMs > 0
    readonly property string heading: {
        if (root.soon)
            return qsTr("The curtain opens in %1").arg(root.clock.untilStartText)
        return root.timed || root.doorsOpen ? qsTr("The curtain opens any moment now") : qsTr("The evening is being prepared")
    }
    readonly property string explanation: {
        if (!root.timed)
            return root.show.title
        if (!root.doorsOpen)
            return Phrases.fill(qsTr("%1, %2 at %3"), root.show.title, Spoken.day(root.show.startsAtMs), root.startText)
        return root.hostName === "" ? qsTr("We start at %1, when the last bulb is lit.").arg(root.startText)
            : Phrases.fill(qsTr("%1 starts at %2, when the last bulb is lit."), root.hostName, root.startText)
    }
    readonly property string hostName: Phrases.firstName(root.show.host)

    signal shareAsked

    folds: Math.max(14, Math.round(root.width / 36))
    implicitHeight: Math.max(248, words.implicitHeight + Theme.space72 + Theme.space24)

    Rectangle {
        anchors.fill: parent
        gradient: Gradient {
            orientation: Gradient.Horizontal
            GradientStop { position: 0; color: Theme.tint(Theme.curtainNightShade, 0.6) }
            GradientStop { position: 0.8; color: Theme.tint(Theme.curtainNightShade, 0.1) }
        }
    }
    Bulbs {
        width: root.width
        total: root.bulbs
        lit: root.doorsOpen ? Math.round(root.bulbs * root.clock.doorsProgress) : 0
        sag: 22
        r: 4.6
        ground: "curtain"
        Accessible.ignored: true
    }
    ColumnLayout {
        id: words

        x: root.shape.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space24
        width: root.width - 2 * x - (host.visible ? host.width + Theme.space20 : 0)
        spacing: Theme.space8

        Words {
            Layout.fillWidth: true
            type: Theme.display
            tabular: true
            color: Theme.textOnCarpet
            wrapMode: Text.Wrap
            text: root.heading
        }
        Words {
            Layout.fillWidth: true
            type: Theme.bodyLarge
            color: Theme.textOnCurtain2
            wrapMode: Text.Wrap
            visible: text !== ""
            text: root.explanation
        }
        Words {
            Layout.fillWidth: true
            type: Theme.bodyLarge
            color: Theme.textOnCarpet
            wrapMode: Text.Wrap
            maximumLineCount: 3
            elide: Text.ElideRight
            visible: !root.doorsOpen && root.show.greeting !== ""
            text: `“${root.show.greeting}”`
        }
        CurtainButton {
            Layout.topMargin: Theme.space12
            onClicked: root.shareAsked()
        }
    }
    Face {
        id: host

        anchors.right: parent.right
        anchors.rightMargin: root.shape.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space24
        size: 88
        ring: Theme.printBorder
        name: root.show.host
        picture: root.desk.mediaUrl(root.show.hostPicture, "full")
        visible: root.show.host !== "" && !root.shape.column
    }
}
