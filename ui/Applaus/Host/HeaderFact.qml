import QtQuick
import Applaus.Controls
import Applaus.Icons
import Applaus.Theme

// One fact on the header, with its icon: picture steady, the time, who watches.
Row {
    id: root

    required property string iconName
    required property string text
    property color ink: Theme.textOnCarpet

    spacing: Theme.space8
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        name: root.iconName
        size: Theme.icon
        color: root.ink
    }
    Words {
        anchors.verticalCenter: parent.verticalCenter
        type: Theme.input
        font.weight: Theme.semiBold
        tabular: true
        color: root.ink
        text: root.text
        Accessible.ignored: true
    }
}
