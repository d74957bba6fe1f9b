import QtQuick
import Applaus.Theme

// LIVE, in carpet red; as `plate` reversed, for on the valance of a kiosk.
Rectangle {
    id: root

    property bool plate: false
    property real grow: 1
    property real letters: 13 * root.grow
    readonly property TypeStyle lettering: TypeStyle {
        px: Math.round(root.letters)
        line: Math.round(1.3 * root.letters)
        weight: Theme.extraBold
        tracking: 0.06
    }

    implicitWidth: row.implicitWidth + 21 * root.grow
    implicitHeight: 28 * root.grow
    radius: Theme.radiusFlag * root.grow
    color: root.plate ? Theme.textOnCarpet : Theme.carpet
    Accessible.role: Accessible.StaticText
    Accessible.name: label.text

    Row {
        id: row

        anchors.centerIn: parent
        spacing: 8 * root.grow

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: 9 * root.grow
            height: width
            radius: width / 2
            color: root.plate ? Theme.carpet : Theme.textOnCarpet
        }
        Words {
            id: label

            anchors.verticalCenter: parent.verticalCenter
            type: root.lettering
            color: root.plate ? Theme.flagText : Theme.textOnCarpet
            text: qsTr("LIVE")
        }
    }
}
