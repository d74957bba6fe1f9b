import QtQuick
import Applaus.Controls
import Applaus.Theme

// The mark with the name beside it.
Row {
    id: root

    property real size: 34
    property bool carpeted: false

    spacing: 10
    Accessible.role: Accessible.Graphic
    Accessible.name: "Applaus"

    LogoMark {
        size: root.size
        carpeted: root.carpeted
        Accessible.ignored: true
    }
    Words {
        anchors.verticalCenter: parent.verticalCenter
        type: Theme.title
        font.pixelSize: Math.round(0.62 * root.size)
        color: root.carpeted ? Theme.textOnCarpet : Theme.text
        text: "Applaus"
        Accessible.ignored: true
    }
}
