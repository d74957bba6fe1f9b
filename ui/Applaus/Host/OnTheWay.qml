import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Theme

// A comment that reaches the wall by itself in so many seconds, unless it is hidden before.
RowLayout {
    id: root

    required property string author
    required property string region
    required property string body
    required property int secondsLeft

    signal hiddenAway

    spacing: 10

    Words {
        Layout.preferredWidth: Theme.heightField
        type: Theme.title
        tabular: true
        color: Theme.lamp
        horizontalAlignment: Text.AlignRight
        text: qsTr("%1 s").arg(root.secondsLeft)
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space4

            Words {
                Layout.fillWidth: true
                Layout.maximumWidth: Math.ceil(implicitWidth)
                type: Theme.small
                font.weight: Theme.bold
                elide: Text.ElideRight
                text: root.author
            }
            Words {
                Layout.fillWidth: true
                type: Theme.small
                color: Theme.text3
                elide: Text.ElideRight
                text: root.region
            }
        }
        Words {
            Layout.fillWidth: true
            wrapMode: Text.Wrap
            maximumLineCount: 3
            elide: Text.ElideRight
            text: root.body
        }
    }
    ActionButton {
        horizontalPadding: 14
        iconName: "hide"
        text: qsTr("Hide")
        onClicked: root.hiddenAway()
    }
}
