import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Desk
import Applaus.Theme

// Where OBS sends the picture to, and with which key.
ColumnLayout {
    id: root

    required property StreamFace stream

    spacing: 0

    CodeLine {
        Layout.fillWidth: true
        visible: root.stream.server !== ""
        label: qsTr("Server")
        code: root.stream.server
        isAddress: true
        copyName: "copyServerButton"
    }
    StreamKeyLine {
        Layout.fillWidth: true
        visible: root.stream.server !== ""
        stream: root.stream
    }
    Words {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space8
        Layout.bottomMargin: Theme.space8
        visible: root.stream.known && root.stream.server === ""
        type: Theme.small
        color: Theme.text3
        wrapMode: Text.Wrap
        text: qsTr("OBS cannot send to this server yet. The administrator turns that on, with --rtmp-port.")
    }
}
