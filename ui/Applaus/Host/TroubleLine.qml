import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Icons
import Applaus.Theme

// What is wrong, and what to do about it.
RowLayout {
    id: root

    required property string title
    required property string advice

    spacing: Theme.space12
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.title
    Accessible.description: root.advice

    Icon {
        Layout.alignment: Qt.AlignTop
        name: "warn"
        size: Theme.iconSmall
        color: Theme.lamp
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        Words {
            Layout.fillWidth: true
            font.weight: Theme.semiBold
            wrapMode: Text.Wrap
            text: root.title
        }
        Words {
            Layout.fillWidth: true
            type: Theme.small
            color: Theme.text2
            wrapMode: Text.Wrap
            text: root.advice
        }
    }
}
