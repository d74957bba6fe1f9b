import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Desk
import Applaus.Icons
import Applaus.Theme

// The next right thing: what it is, for whom, and the key of the clicker that does it.
RowLayout {
    id: root

    required property Desk desk

    property bool small: false

    readonly property string action: root.desk.nextAction
    readonly property MomentsFace moments: root.desk.moments
    readonly property StageFace stage: root.desk.stage
    readonly property string hint: {
        switch (root.action) {
        case "stageNext": return qsTr("Next up, a moment of pride")
        case "thank": return qsTr("On the carpet")
        case "clear": return qsTr("On every screen")
        case "nextSegment": return qsTr("Next up")
        case "rollCredits": return qsTr("To close")
        case "end": return qsTr("This was the last part")
        default: return ""
        }
    }
    readonly property string what: {
        switch (root.action) {
        case "stageNext": return root.moments.nextNames
        case "thank": return root.stage.momentNames
        case "clear": return root.stage.shows === "comment" ? root.stage.commentAuthor
            : root.stage.shows === "credits" ? qsTr("The credits")
            : root.stage.shows === "slate" ? (root.stage.slateText || qsTr("The closed curtain"))
            : root.stage.thanksNames || root.stage.momentNames
        case "nextSegment": return root.desk.rundown.nextTitle
        case "rollCredits": return qsTr("Everybody who took part, by name")
        case "end": return qsTr("Good night")
        default: return ""
        }
    }
    readonly property string iconName: {
        switch (root.action) {
        case "stageNext": return "rosette"
        case "thank": return "clap"
        case "clear": return "monitor"
        case "rollCredits": return "people"
        case "end": return "moon"
        default: return "next"
        }
    }

    spacing: Theme.space16
    visible: root.what !== ""

    Rectangle {
        implicitWidth: root.small ? Theme.space56 : Theme.space72
        implicitHeight: implicitWidth
        radius: Theme.radiusSmall
        color: Theme.surface

        Icon {
            anchors.centerIn: parent
            name: root.iconName
            size: root.small ? Theme.iconNormal : Theme.iconBig
            color: Theme.text2
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 2

        Words {
            Layout.fillWidth: true
            type: Theme.small
            color: Theme.text3
            elide: Text.ElideRight
            text: root.hint
        }
        Words {
            objectName: "nextUpText"
            Layout.fillWidth: true
            type: Theme.heading
            font.weight: Theme.bold
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
            text: root.what
        }
    }
    ActionButton {
        objectName: "nextActionButton"
        focusPolicy: Qt.TabFocus
        size: "big"
        keyCap: qsTr("Space")
        text: root.desk.nextActionText
        visible: root.action !== "end"
        onClicked: root.desk.doNext()
    }
}
