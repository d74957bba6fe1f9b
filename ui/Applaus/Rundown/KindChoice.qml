pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Applaus.Controls
import Applaus.Icons
import Applaus.Theme

// What kind of part it is: one of six, all in view.
Flow {
    id: root

    property string kind: "talk"

    signal chosen(string kind)

    spacing: 6
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Kind of part")

    Repeater {
        model: SegmentKinds.all

        T.AbstractButton {
            id: choice

            required property var modelData
            readonly property bool current: choice.modelData.kind === root.kind
            readonly property color ink: choice.current ? Theme.textOnLamp : Theme.text2

            implicitWidth: inside.implicitWidth + 2 * Theme.space8 + 2
            implicitHeight: Theme.target
            focusPolicy: Qt.StrongFocus
            hoverEnabled: true
            onClicked: root.chosen(choice.modelData.kind)
            Accessible.role: Accessible.RadioButton
            Accessible.name: choice.modelData.text
            Accessible.checkable: true
            Accessible.checked: choice.current
            Accessible.onPressAction: choice.click()

            background: Rectangle {
                radius: Theme.radiusControl
                color: choice.current ? Theme.lamp : choice.hovered ? Theme.high : Theme.quiet

                FocusRing {
                    control: choice
                    shown: choice.visualFocus
                }
            }
            contentItem: Item {
                Row {
                    id: inside

                    anchors.centerIn: parent
                    spacing: 7

                    Icon {
                        anchors.verticalCenter: parent.verticalCenter
                        name: choice.modelData.iconName
                        size: 18
                        color: choice.ink
                    }
                    Words {
                        type: Theme.small
                        font.weight: choice.current ? Theme.bold : Theme.semiBold
                        color: choice.ink
                        text: choice.modelData.text
                    }
                }
            }
        }
    }
}
