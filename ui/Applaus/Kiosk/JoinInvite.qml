import QtQuick
import Applaus.Controls
import Applaus.Desk
import Applaus.Theme

// The QR code for passers-by, with the code to type beside it.
Row {
    id: root

    required property Desk desk
    property real codeSize: Theme.scaled(224)
    property string invitation: qsTr("Clap along\nfrom your desk")
    property bool addressed: false
    readonly property string joinCode: root.desk.show.joinCode
    readonly property string host: root.desk.kiosk.joinText.split("/join/")[0]

    spacing: Theme.scaled(32)
    visible: root.desk.kiosk.joinUrl !== ""

    QrCode {
        id: code

        anchors.verticalCenter: parent.verticalCenter
        size: root.codeSize
        rows: root.desk.kiosk.qr(root.desk.kiosk.joinUrl)
        label: qsTr("Code to scan, to join from your desk")
    }
    Column {
        anchors.verticalCenter: parent.verticalCenter
        width: root.width - code.width - root.spacing
        spacing: Theme.scaled(8)

        Words {
            width: parent.width
            type: Theme.kioskTitle
            wrapMode: Text.Wrap
            text: root.invitation
        }
        Words {
            width: parent.width
            type: Theme.kioskMeta
            color: Theme.text2
            elide: Text.ElideMiddle
            visible: root.addressed
            text: root.host
        }
        Row {
            spacing: Theme.scaled(10)

            Words {
                type: Theme.kioskMeta
                color: Theme.text2
                text: qsTr("or type:")
            }
            Words {
                type: Theme.kioskMeta
                font.weight: Theme.bold
                color: Theme.lampText
                text: root.joinCode
            }
        }
    }
}
