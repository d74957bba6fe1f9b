pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Applaus.Icons
import Applaus.Theme

// One of a few, all in view; the chosen part is lamp. Left and Right move.
FocusScope {
    id: root

    // Strings, or { text, iconName }.
    property var parts: []
    property int currentIndex: 0
    property string label: ""

    signal chosen(int index)

    implicitWidth: row.implicitWidth + 2 * row.x
    implicitHeight: Theme.target
    Accessible.role: Accessible.Grouping
    Accessible.name: root.label

    function choose(index: int): void {
        if (index < 0 || index >= root.parts.length)
            return
        repeater.itemAt(index).forceActiveFocus(Qt.TabFocusReason)
        root.currentIndex = index
        root.chosen(index)
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusControl
        color: "transparent"
        border.width: Theme.borderControl
        border.color: Theme.lineStrong
    }
    Row {
        id: row

        x: 4.5
        y: x
        spacing: 3

        Repeater {
            id: repeater

            model: root.parts

            T.AbstractButton {
                id: part

                required property var modelData
                required property int index
                readonly property bool current: part.index === root.currentIndex
                readonly property color ink: !root.enabled ? Theme.text3 : part.current ? Theme.textOnLamp : Theme.text2

                implicitWidth: inside.implicitWidth + 28
                implicitHeight: root.height - 2 * row.y
                focusPolicy: Qt.StrongFocus
                activeFocusOnTab: part.current
                focus: part.current
                hoverEnabled: true
                onClicked: {
                    root.currentIndex = part.index
                    root.chosen(part.index)
                }
                Keys.onLeftPressed: root.choose(part.index - 1)
                Keys.onRightPressed: root.choose(part.index + 1)

                Accessible.role: Accessible.RadioButton
                Accessible.name: part.modelData.text ?? part.modelData
                Accessible.checkable: true
                Accessible.checked: part.current
                Accessible.onPressAction: part.click()

                contentItem: Item {
                    Row {
                        id: inside

                        anchors.centerIn: parent
                        spacing: Theme.space8

                        Icon {
                            anchors.verticalCenter: parent.verticalCenter
                            name: part.modelData.iconName ?? ""
                            size: 18
                            color: part.ink
                            visible: name !== ""
                        }
                        Words {
                            type: Theme.small
                            font.weight: part.current ? Theme.bold : Theme.semiBold
                            color: part.ink
                            text: part.modelData.text ?? part.modelData
                        }
                    }
                }
                background: Rectangle {
                    radius: 7
                    color: part.current ? (root.enabled ? Theme.lamp : Theme.quiet) : part.hovered ? Theme.high : "transparent"

                    FocusRing {
                        control: part
                        shown: part.visualFocus
                        controlRadius: parent.radius
                    }
                }
            }
        }
    }
}
