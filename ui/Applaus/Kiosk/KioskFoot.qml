import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Desk
import Applaus.Icons
import Applaus.Theme

// The last line: how many clap along, what comes next, and whether the picture runs.
RowLayout {
    id: root

    required property Desk desk
    required property bool well
    property bool nextShown: true
    readonly property StageFace stage: root.desk.stage
    readonly property bool clapping: root.stage.momentId !== "" && root.stage.cheers > 0
    readonly property int people: root.clapping ? root.stage.cheers : root.desk.audience.viewers
    // Standing, there is room for one of the two.
    readonly property bool counted: root.people > 0 && (root.nextShown || root.well)
    readonly property int ageFrom: 60_000
    readonly property bool aged: !root.well && root.desk.kiosk.staleMs >= root.ageFrom

    spacing: Theme.scaled(14)

    Icon {
        name: root.clapping ? "clap" : "people"
        size: Theme.scaled(44)
        color: Theme.lampText
        visible: root.counted
    }
    Words {
        type: Theme.kioskMeta
        font.weight: Theme.bold
        tabular: true
        visible: root.counted
        text: Spoken.number(root.people)
    }
    Words {
        Layout.rightMargin: Theme.scaled(50)
        type: Theme.kioskMeta
        color: Theme.text2
        visible: root.counted
        text: root.clapping ? qsTr("colleague(s) clap along", "after a number", root.people)
            : qsTr("colleague(s) are watching", "after a number", root.people)
    }
    Words {
        type: Theme.kioskMeta
        color: Theme.text2
        visible: next.visible
        text: qsTr("Next:")
    }
    Words {
        id: next

        Layout.fillWidth: true
        type: Theme.kioskMeta
        font.weight: Theme.bold
        elide: Text.ElideRight
        visible: root.nextShown && !root.aged && text !== ""
        text: root.desk.rundown.nextTitle
    }
    Words {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignRight
        type: Theme.kioskMeta
        color: Theme.text3
        elide: Text.ElideRight
        visible: root.nextShown && root.aged
        text: root.desk.kiosk.ageText
    }
    Item {
        Layout.fillWidth: true
        visible: !root.nextShown || (!root.aged && !next.visible)
    }
    Icon {
        name: root.well ? "wifi" : "offline"
        size: Theme.scaled(40)
        color: root.well ? Theme.ok : Theme.lampText
    }
    Words {
        objectName: "steadyLine"
        type: Theme.kioskMeta
        color: root.well ? Theme.ok : Theme.lampText
        text: root.well ? qsTr("The picture runs well") : qsTr("Picture away for a moment, we stay here")
    }
}
