pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Desk
import Applaus.Theme

// Who was thanked tonight, the newest first, each with a way back.
ColumnLayout {
    id: root

    required property MomentsFace moments

    spacing: 0
    visible: root.moments.thanks.count > 0

    Words {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space8
        type: Theme.small
        font.weight: Theme.semiBold
        color: Theme.text3
        text: qsTr("Thanked tonight")
    }
    Repeater {
        model: root.moments.thanks

        ColumnLayout {
            id: line

            required property int index
            required property string thanksId
            required property string names
            required property string by
            required property string timeText

            Layout.fillWidth: true
            spacing: 0

            Divider { Layout.fillWidth: true }
            RowLayout {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space4
                Layout.bottomMargin: Theme.space4
                spacing: Theme.space8

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0

                    Words {
                        Layout.fillWidth: true
                        font.weight: Theme.bold
                        elide: Text.ElideRight
                        text: line.names
                    }
                    Words {
                        Layout.fillWidth: true
                        type: Theme.small
                        color: Theme.text3
                        elide: Text.ElideRight
                        text: qsTr("by %1, at %2").arg(line.by).arg(line.timeText)
                    }
                }
                ActionButton {
                    objectName: "unthankButton-" + line.index
                    size: "small"
                    iconName: "undo"
                    text: qsTr("Take back")
                    Accessible.description: line.names
                    onClicked: root.moments.unthank(line.thanksId)
                }
            }
        }
    }
}
