pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Applaus.Theme

// A menu: rows of { name, text, iconName, accented, separated, disabled }; `name` comes back when chosen.
T.Popup {
    id: root

    property var rows: []

    signal chosen(string name)

    implicitWidth: Math.max(264, column.implicitWidth + 2 * padding)
    implicitHeight: column.implicitHeight + 2 * padding
    padding: 6
    margins: Theme.space8
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside

    enter: Transition { NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.durationFade } }
    exit: Transition { NumberAnimation { property: "opacity"; to: 0; duration: Theme.durationTap } }
    onOpened: column.forceActiveFocus(Qt.PopupFocusReason)

    background: Rectangle {
        radius: Theme.radiusCard
        color: Theme.raised
        border.width: Theme.dark ? Theme.hairline : 0
        border.color: Theme.line

        Elevation {}
    }
    contentItem: Column {
        id: column

        Keys.onDownPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        Keys.onUpPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
        Accessible.role: Accessible.PopupMenu

        Repeater {
            model: root.rows

            Column {
                id: entry

                required property var modelData

                width: column.width

                Item {
                    width: parent.width
                    height: visible ? 13 : 0
                    visible: entry.modelData.separated === true

                    Divider {
                        anchors.verticalCenter: parent.verticalCenter
                        x: Theme.space12
                        width: parent.width - 2 * Theme.space12
                    }
                }
                PickRow {
                    width: parent.width
                    implicitWidth: root.implicitWidth - 2 * root.padding
                    text: entry.modelData.text
                    iconName: entry.modelData.iconName ?? ""
                    accented: entry.modelData.accented === true
                    enabled: entry.modelData.disabled !== true
                    focusPolicy: Qt.StrongFocus // a row takes none by itself
                    Keys.onReturnPressed: click()
                    Keys.onEnterPressed: click()
                    Keys.onDownPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                    Keys.onUpPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
                    onClicked: {
                        root.close()
                        root.chosen(entry.modelData.name)
                    }
                }
            }
        }
    }
}
