pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Desk
import Applaus.Icons
import Applaus.Theme

// Where OBS sends the picture to, with which key, and what is wrong with what it sends.
ColumnLayout {
    id: root

    required property StreamFace stream
    // How many findings there is room for.
    property int roomFor: 1

    spacing: 0

    CodeLine {
        Layout.fillWidth: true
        visible: root.stream.server !== ""
        label: qsTr("Server")
        code: root.stream.server
        isAddress: true
        copyName: "copyServerButton"
    }
    CodeLine {
        Layout.fillWidth: true
        visible: root.stream.server !== ""
        label: qsTr("Stream key")
        code: root.stream.maskedKey
        copyText: root.stream.key
        copyName: "copyStreamKeyButton"
    }
    Words {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space8
        visible: root.stream.known && root.stream.server === ""
        type: Theme.small
        color: Theme.text3
        wrapMode: Text.Wrap
        text: qsTr("OBS cannot send to this server: it was started without --rtmp-port.")
    }
    Repeater {
        model: root.stream.findings.slice(0, root.roomFor)

        delegate: RowLayout {
            id: finding

            required property var modelData

            Layout.fillWidth: true
            Layout.topMargin: Theme.space8
            spacing: Theme.space12
            Accessible.role: Accessible.AlertMessage
            Accessible.name: finding.modelData.title
            Accessible.description: finding.modelData.advice

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
                    text: finding.modelData.title
                }
                Words {
                    Layout.fillWidth: true
                    type: Theme.small
                    color: Theme.text2
                    wrapMode: Text.Wrap
                    text: finding.modelData.advice
                }
            }
        }
    }
}
