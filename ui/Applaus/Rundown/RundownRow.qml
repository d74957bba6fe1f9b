import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Applaus.Controls
import Applaus.Icons
import Applaus.Theme

// One part as it stands in the plan; press it to change it.
T.AbstractButton {
    id: root

    required property ReorderList list
    required property int row
    required property string title
    required property string kind
    required property int plannedS
    required property string plannedAt
    required property string notes
    required property string progress
    property bool lined: true

    implicitHeight: Math.max(60, inside.implicitHeight + Theme.space16)
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2, %n minutes", "", root.minutes).arg(root.plannedAt).arg(root.title)
    Accessible.description: qsTr("Enter changes this part, Alt with the arrow keys moves it")
    Accessible.onPressAction: root.click()
    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()
    Keys.onPressed: event => {
        if (!(event.modifiers & Qt.AltModifier) || (event.key !== Qt.Key_Up && event.key !== Qt.Key_Down))
            return
        event.accepted = true
        root.list.shift(root.row, event.key === Qt.Key_Up ? -1 : 1)
    }

    readonly property int minutes: Math.round(root.plannedS / 60)
    readonly property bool over: root.progress === "done"
    readonly property bool current: root.progress === "now"

    background: Rectangle {
        anchors.fill: parent
        anchors.leftMargin: -Theme.space8
        anchors.rightMargin: -Theme.space8
        radius: Theme.radiusControl
        color: root.hovered || root.list.draggedIndex === root.row ? Theme.surface : "transparent"

        FocusRing {
            control: root
            shown: root.visualFocus
            anchors.margins: 0
        }
    }
    contentItem: Item {
        implicitHeight: inside.implicitHeight

        RowLayout {
            id: inside

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space12

            DragGrip {
                list: root.list
                row: root.row
            }
            Words {
                Layout.preferredWidth: Theme.space56 - Theme.space4
                tabular: true
                font.weight: root.current ? Theme.semiBold : Theme.regular
                color: root.current ? Theme.lamp : Theme.text2
                text: root.plannedAt
            }
            Icon {
                name: SegmentKinds.iconOf(root.kind)
                size: Theme.icon
                color: root.over ? Theme.text3 : Theme.text
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                Words {
                    Layout.fillWidth: true
                    type: Theme.bodyLarge
                    font.weight: Theme.semiBold
                    lineHeight: Theme.input.line
                    color: root.over ? Theme.text3 : Theme.text
                    elide: Text.ElideRight
                    text: root.title
                }
                Words {
                    Layout.fillWidth: true
                    type: Theme.small
                    color: Theme.text3
                    elide: Text.ElideRight
                    maximumLineCount: 1
                    visible: root.notes !== ""
                    text: root.notes.split("\n")[0]
                }
            }
            Words {
                tabular: true
                color: root.over ? Theme.text3 : Theme.text2
                text: qsTr("%1 min").arg(root.minutes)
            }
        }
        Divider {
            anchors.bottom: parent.bottom
            width: parent.width
            visible: root.lined
        }
    }
}
