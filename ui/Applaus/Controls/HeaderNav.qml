pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Applaus.Theme

// The rooms of the employee's window, in the header; on the valance or on the plain ground.
Row {
    id: root

    property list<string> rooms: []
    property int currentIndex: 0
    property bool carpeted: false

    signal chosen(int index)

    spacing: Theme.space4
    Accessible.role: Accessible.PageTabList

    Repeater {
        model: root.rooms

        T.AbstractButton {
            id: room

            required property string modelData
            required property int index
            readonly property bool current: room.index === root.currentIndex

            implicitWidth: label.implicitWidth + 28
            implicitHeight: Theme.target
            topInset: 2
            bottomInset: 2
            hoverEnabled: true
            focusPolicy: Qt.StrongFocus
            onClicked: {
                root.currentIndex = room.index
                root.chosen(room.index)
            }
            Accessible.role: Accessible.PageTab
            Accessible.name: room.modelData
            Accessible.selected: room.current
            Accessible.onPressAction: room.click()

            background: Rectangle {
                radius: Theme.radiusSmall
                color: {
                    if (root.carpeted)
                        return room.current ? Theme.carpetDeep : room.hovered ? Theme.tint(Theme.carpetDeep, 0.5) : "transparent"
                    return room.current ? Theme.ink : room.hovered ? Theme.high : "transparent"
                }

                FocusRing {
                    control: room
                    shown: room.visualFocus
                    carpeted: root.carpeted
                    controlRadius: Theme.radiusSmall
                }
            }
            contentItem: Item {
                Words {
                    id: label

                    anchors.centerIn: parent
                    font.weight: Theme.semiBold
                    color: {
                        if (root.carpeted)
                            return room.current ? Theme.textOnCarpet : Theme.textOnCarpet2
                        return room.current ? Theme.textOnInk : Theme.text2
                    }
                    text: room.modelData
                }
            }
        }
    }
}
