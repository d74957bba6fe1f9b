import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Icons
import Applaus.Theme

// On the picture, quietly: the crew switched the sound off, so there is nothing to look for on this side.
Rectangle {
    id: root

    required property bool muted
    // 1 beside a live flag of 28 px.
    property real grow: 1
    property TypeStyle type: Theme.small

    implicitWidth: row.implicitWidth + 20 * root.grow
    implicitHeight: 28 * root.grow
    radius: Theme.radiusFlag * root.grow
    color: Theme.videoShade
    visible: root.muted
    Accessible.role: Accessible.StaticText
    Accessible.name: words.text

    RowLayout {
        id: row

        anchors.centerIn: parent
        spacing: Theme.space8 * root.grow

        Icon {
            name: "mute"
            size: Theme.iconTiny * root.grow
            color: Theme.ivory
        }
        Words {
            id: words

            type: root.type
            font.weight: Theme.semiBold
            color: Theme.ivory
            text: qsTr("The sound is off for a moment")
            Accessible.ignored: true
        }
    }
}
