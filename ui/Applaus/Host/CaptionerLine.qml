pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Desk
import Applaus.Theme

// What a captioner's tool needs: the address and the token, each to be copied; and another token.
RowLayout {
    id: root

    required property CaptionerFace captioner

    spacing: 7
    implicitHeight: Theme.heightField

    Words {
        Layout.preferredWidth: root.width < 360 ? implicitWidth : Math.max(Theme.space96, implicitWidth)
        type: Theme.small
        color: Theme.text3
        text: qsTr("Captions")
    }
    Words {
        Layout.fillWidth: true
        type: Theme.input
        tabular: true
        font.weight: Theme.semiBold
        elide: Text.ElideRight
        text: root.captioner.maskedToken
        Accessible.name: qsTr("Token for captions: %1").arg(text)
    }
    ActionButton {
        id: button

        objectName: "captionerButton"
        size: "small"
        iconName: root.width < 360 ? "" : "copy"
        text: copied.running ? qsTr("Copied") : qsTr("Copy")
        enabled: root.captioner.token !== ""
        Accessible.description: qsTr("For who writes along")
        onClicked: menu.open()

        MenuPopup {
            id: menu

            objectName: "captionerMenu"
            x: button.width - width
            y: -height - Theme.space8
            rows: [
                { name: "address", text: qsTr("Copy the address"), iconName: "copy" },
                { name: "token", text: qsTr("Copy the token"), iconName: "copy" },
                { name: "renew", text: qsTr("Make another token"), iconName: "key", separated: true }
            ]
            onChosen: name => {
                if (name === "renew")
                    return root.captioner.renew()
                clip.text = name === "address" ? root.captioner.address : root.captioner.token
                clip.selectAll()
                clip.copy()
                clip.clear()
                copied.restart()
            }
        }
    }
    Timer {
        id: copied

        interval: Theme.undoTime
    }
    TextEdit {
        id: clip

        visible: false
        textFormat: TextEdit.PlainText
    }
}
