pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Desk
import Applaus.Theme

// What the evening brings, with the time of each part.
ColumnLayout {
    id: root

    required property RundownModel rundown

    spacing: 0
    visible: root.rundown.count > 0

    Words {
        Layout.bottomMargin: 6
        type: Theme.title
        text: qsTr("Tonight")
    }
    Repeater {
        model: root.rundown

        RowLayout {
            id: part

            required property string title
            required property string plannedAtText
            required property string segmentId
            readonly property bool now: part.segmentId === root.rundown.currentId

            Layout.fillWidth: true
            Layout.preferredHeight: 33
            spacing: Theme.space12
            Accessible.role: Accessible.ListItem
            Accessible.name: `${part.plannedAtText} ${part.title}`

            Words {
                Layout.preferredWidth: 40
                Layout.alignment: Qt.AlignVCenter
                type: Theme.small
                tabular: true
                color: Theme.text3
                text: part.plannedAtText
                Accessible.ignored: true
            }
            Words {
                Layout.fillWidth: true
                font.weight: part.now ? Theme.bold : Theme.regular
                elide: Text.ElideRight
                text: part.title
                Accessible.ignored: true
            }
        }
    }
}
