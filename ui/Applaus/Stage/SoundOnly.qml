import QtQuick
import Applaus.Controls
import Applaus.Desk
import Applaus.Icons
import Applaus.Signature
import Applaus.Theme

// In place of the picture, where the sound alone is fetched: the curtain, the name of the show and how loud it is.
Item {
    id: root

    required property Desk desk
    required property real level

    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Sound only: %1").arg(root.desk.show.title)

    ClosedCurtain {
        anchors.fill: parent
        folds: 16
        lightest: Theme.curtainNight
        darkest: Theme.curtainNightShade
    }
    Column {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.space32
        spacing: Theme.space12

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "headphones"
            size: Theme.target
            color: Theme.textOnCarpet
        }
        Words {
            width: parent.width
            type: Theme.title
            color: Theme.textOnCarpet
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
            text: root.desk.show.title
        }
        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(240, parent.width)
            height: Theme.space4
            radius: height / 2
            color: Theme.videoShade

            Rectangle {
                // Loudness as the ear takes it: 60 decibels from end to end.
                width: parent.width * Math.max(0, 1 + Math.log10(Math.max(0.001, root.level)) / 3)
                height: parent.height
                radius: height / 2
                color: Theme.lamp
            }
        }
        Words {
            width: parent.width
            type: Theme.small
            color: Theme.textOnCurtain2
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            text: qsTr("Sound only, for a weak network")
        }
    }
}
