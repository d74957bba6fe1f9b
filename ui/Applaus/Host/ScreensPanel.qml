pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Desk
import Applaus.Icons
import Applaus.Signature
import Applaus.Theme

// The office screens before the evening: how many follow, which are silent, the code they join with, the PIN that lets out.
ColumnLayout {
    id: root

    required property Desk desk
    readonly property AudienceFace audience: root.desk.audience

    spacing: 0

    SectionHeading {
        Layout.fillWidth: true
        text: qsTr("Screens")
        aside: root.audience.screensTotal === 0 ? "" : qsTr("%1 of %2 on").arg(root.audience.screensFollowing).arg(root.audience.screensTotal)
    }
    Bulbs {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space12
        visible: root.audience.screensTotal > 0
        total: Math.min(24, Math.max(1, root.audience.screensTotal))
        lit: Math.round(total * root.audience.screensFollowing / Math.max(1, root.audience.screensTotal))
        sag: 4
        r: 4.5
        label: qsTr("%1 of %2 screens follow").arg(root.audience.screensFollowing).arg(root.audience.screensTotal)
    }
    ListView {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space8
        Layout.fillHeight: true
        Layout.minimumHeight: 0
        Layout.preferredHeight: contentHeight
        Layout.maximumHeight: contentHeight
        model: root.audience.screens
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        delegate: Item {
            id: screen

            required property int index
            required property string name
            required property string region
            required property bool connected
            required property string ageText

            width: ListView.view.width
            height: Theme.target
            Accessible.role: Accessible.ListItem
            Accessible.name: screen.name + ", " + screen.ageText

            RowLayout {
                anchors.fill: parent
                spacing: 10

                Icon {
                    name: screen.connected ? "monitor" : "offline"
                    size: Theme.iconSmall
                    color: screen.connected ? Theme.text3 : Theme.lamp
                }
                Words {
                    Layout.fillWidth: true
                    elide: Text.ElideRight
                    text: screen.region === "" ? screen.name : qsTr("%1, %2").arg(screen.name).arg(screen.region)
                }
                Words {
                    type: Theme.small
                    color: screen.connected ? Theme.text3 : Theme.lamp
                    text: screen.ageText
                }
            }
            Divider {
                width: parent.width
                visible: screen.index > 0
            }
        }
    }
    Words {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space8
        type: Theme.small
        color: Theme.text3
        wrapMode: Text.Wrap
        visible: root.audience.screensTotal === 0
        text: qsTr("No screen hangs yet. Start one with the code below.")
    }
    CodeLine {
        Layout.fillWidth: true
        label: qsTr("Screen code")
        code: root.desk.show.screenCode
        copyName: "copyScreenCodeButton"

        ActionButton {
            objectName: "renewScreenCodeButton"
            size: "small"
            text: qsTr("New")
            onClicked: root.desk.show.renewScreenCode()
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: 7

        Words {
            Layout.preferredWidth: Math.max(Theme.space96, implicitWidth)
            type: Theme.small
            color: Theme.text3
            text: qsTr("PIN to leave")
        }
        Field {
            id: pin

            objectName: "pinField"
            Layout.fillWidth: true
            placeholder: root.desk.show.pinSet || setButton.done ? qsTr("Is set") : qsTr("4 to 8 digits")
            maximumLength: 8
            inputMethodHints: Qt.ImhDigitsOnly
            validator: RegularExpressionValidator { regularExpression: /[0-9]*/ }
            onAccepted: setButton.click()
        }
        ActionButton {
            id: setButton

            property bool done: false

            objectName: "setPinButton"
            enabled: pin.text.length >= 4
            reason: qsTr("A PIN has 4 to 8 digits")
            text: qsTr("Set")
            onClicked: {
                if (!enabled)
                    return
                root.desk.show.setPin(pin.text)
                pin.text = ""
                setButton.done = true
            }
        }
    }
    Item { Layout.fillHeight: true }
}
