pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Applaus.Controls
import Applaus.Desk
import Applaus.Icons
import Applaus.Theme

// In a narrow window: one line under the replay that opens the comments of then.
FocusScope {
    id: root

    required property ReplayFace replay

    signal wallAsked

    implicitHeight: 60

    Rectangle {
        anchors.fill: parent
        color: Theme.surface

        Divider {
            width: parent.width
        }
    }
    T.AbstractButton {
        id: line

        objectName: "replayCommentLine"
        x: Theme.marginEmployee
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - 2 * x
        implicitHeight: Theme.target
        focus: true
        focusPolicy: Qt.StrongFocus
        hoverEnabled: true
        onClicked: root.wallAsked()
        Accessible.role: Accessible.Button
        Accessible.name: qsTr("Open the comments of then")
        Accessible.onPressAction: line.click()

        background: Rectangle {
            radius: Theme.radiusSmall
            color: line.hovered ? Theme.high : "transparent"

            FocusRing {
                control: line
                shown: line.visualFocus
                controlRadius: Theme.radiusSmall
            }
        }
        contentItem: RowLayout {
            spacing: Theme.space8

            Icon {
                name: "chat"
                size: Theme.iconTiny
                color: Theme.text2
            }
            Words {
                type: Theme.small
                font.weight: Theme.bold
                visible: text !== ""
                text: root.replay.lastAuthor
            }
            Words {
                Layout.fillWidth: true
                type: Theme.small
                elide: Text.ElideRight
                text: root.replay.lastBody || qsTr("Nobody has written anything yet at this point.")
            }
            Words {
                type: Theme.meta
                font.weight: Theme.semiBold
                color: Theme.text2
                text: qsTr("Comments of then")
            }
            Icon {
                name: "up"
                size: Theme.iconTiny
                color: Theme.text2
            }
        }
    }
}
