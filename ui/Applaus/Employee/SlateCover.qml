import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Desk
import Applaus.Signature
import Applaus.Theme

// A closed curtain over the picture with a sentence: we begin soon, a pause, good night.
ClosedCurtain {
    id: root

    required property Desk desk
    readonly property StageFace stage: root.desk.stage
    readonly property int leftS: Math.max(0, Math.ceil((root.stage.slateUntilMs - root.desk.clock.nowMs) / 1000))
    readonly property string leftText: `${Math.floor(root.leftS / 60)}:${String(root.leftS % 60).padStart(2, "0")}`
    readonly property string ownWords: {
        switch (root.stage.slate) {
        case "begins": return qsTr("We begin")
        case "pause": return qsTr("A short pause")
        case "goodbye": return qsTr("Good night")
        default: return ""
        }
    }

    ColumnLayout {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.space32
        spacing: Theme.space8

        Words {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            type: root.width > 560 ? Theme.display : Theme.headline
            color: Theme.textOnCarpet
            wrapMode: Text.Wrap
            maximumLineCount: 3
            elide: Text.ElideRight
            text: root.stage.slateText || root.ownWords
        }
        Words {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            type: Theme.bodyLarge
            tabular: true
            color: Theme.textOnCurtain2
            visible: root.stage.slateUntilMs > 0
            text: root.leftS > 0 ? qsTr("in %1").arg(root.leftText) : qsTr("any moment now")
        }
    }
}
