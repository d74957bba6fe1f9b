import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Desk
import Applaus.Icons
import Applaus.Theme

// A private line from the producer to the host, until the host nods.
Rectangle {
    id: root

    required property CuesModel cues

    implicitHeight: row.implicitHeight + 2 * Theme.space12
    radius: Theme.radiusControl
    color: Theme.surface
    border.width: Theme.borderControl
    border.color: Theme.lineStrong
    visible: root.cues.openId !== ""
    Accessible.role: Accessible.AlertMessage
    Accessible.name: qsTr("Cue for you: %1").arg(root.cues.openText)

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.space16
        anchors.rightMargin: Theme.space8
        spacing: Theme.space12

        Icon {
            name: "headset"
            size: Theme.icon
            color: Theme.lamp
        }
        Words {
            objectName: "cueText"
            Layout.fillWidth: true
            type: Theme.bodyLarge
            font.weight: Theme.semiBold
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
            text: root.cues.openText
        }
        ActionButton {
            objectName: "nodButton"
            focusPolicy: Qt.TabFocus
            iconName: "check"
            text: qsTr("Seen")
            onClicked: root.cues.nod(root.cues.openId)
        }
    }
}
