pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Desk
import Applaus.Theme

// Along the producer's foot: the office screens, and the keys.
Rectangle {
    id: root

    required property AudienceFace audience

    readonly property int slot: 128 + Theme.space32
    readonly property int fitting: Math.max(1, Math.floor((keysButton.x - strip.x) / root.slot))
    readonly property int more: Math.max(0, root.audience.screensTotal - root.fitting)

    signal shortcutsWanted

    implicitHeight: 136
    color: Theme.sunken

    Divider { width: parent.width }
    ColumnLayout {
        x: Theme.marginHost
        y: 26
        width: 144
        spacing: Theme.space4

        Words {
            id: figure

            objectName: "screensText"
            type: Theme.figure
            tabular: true
            text: qsTr("%1 of %2").arg(root.audience.screensFollowing).arg(root.audience.screensTotal)
        }
        Words {
            Layout.fillWidth: true
            type: Theme.small
            color: Theme.text3
            wrapMode: Text.Wrap
            text: root.audience.screensTotal === 0 ? qsTr("no office screen hangs yet") : qsTr("office screens\nfollow")
        }
    }
    Row {
        id: strip

        x: Math.max(200, figure.implicitWidth + Theme.marginHost + Theme.space24)
        y: Theme.space20
        spacing: Theme.space32
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Office screens")

        Repeater {
            model: root.audience.screens

            ScreenThumb {
                required property int index

                visible: index < root.fitting
            }
        }
    }
    Words {
        anchors.right: keysButton.left
        anchors.rightMargin: Theme.space20
        anchors.verticalCenter: parent.verticalCenter
        type: Theme.small
        font.weight: Theme.semiBold
        color: Theme.text2
        visible: root.more > 0
        text: qsTr("%n more", "", root.more)
    }
    ActionButton {
        id: keysButton

        objectName: "shortcutsButton"
        anchors.right: parent.right
        anchors.rightMargin: Theme.marginHost
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("All keys")
        keyCap: "?"
        onClicked: root.shortcutsWanted()
    }
}
