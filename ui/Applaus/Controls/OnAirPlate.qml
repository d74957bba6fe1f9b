import QtQuick
import Applaus.Theme

// ON AIR, on the host's valance.
Rectangle {
    id: root

    implicitWidth: row.implicitWidth + 2 * Theme.space16
    implicitHeight: Theme.heightField
    radius: Theme.radiusSmall
    color: Theme.textOnCarpet
    Accessible.role: Accessible.StaticText
    Accessible.name: label.text

    Row {
        id: row

        anchors.centerIn: parent
        spacing: 10

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: 14
            height: 14
            radius: 7
            color: Theme.carpet
        }
        Words {
            id: label

            anchors.verticalCenter: parent.verticalCenter
            type: Theme.plate
            color: Theme.flagText
            text: qsTr("ON AIR")
        }
    }
}
