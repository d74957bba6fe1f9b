pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Desk
import Applaus.Theme

// The ways to react, as the show has them; the clap is the lamp one.
RowLayout {
    id: root

    required property ReactionsFace reactions
    property bool wordless: false
    readonly property var words: ({
        clap: qsTr("Clap"), heart: qsTr("Heart"), laugh: qsTr("Laugh"), wow: qsTr("Wow"), proud: qsTr("Proud")
    })
    readonly property var icons: ({ clap: "clap", heart: "heart", laugh: "laugh", wow: "wow", proud: "star" })

    visible: root.reactions.kinds.length > 0
    spacing: Theme.space8
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Reactions")

    Repeater {
        model: root.reactions.kinds

        ReactionButton {
            id: way

            required property string modelData

            objectName: `reaction_${modelData}`
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            iconName: root.icons[way.modelData] ?? "clap"
            text: root.words[way.modelData] ?? way.modelData
            lamp: way.modelData === "clap"
            wordless: root.wordless
            onClicked: root.reactions.send(way.modelData)
        }
    }
}
