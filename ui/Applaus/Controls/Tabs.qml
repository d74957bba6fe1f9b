pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Applaus.Theme

// Filters of a list; the chosen one carries the lamp underline. Left and Right move.
FocusScope {
    id: root

    // Strings, or { text, count }.
    property var tabs: []
    property int currentIndex: 0
    property real spacing: Theme.space24
    property bool lined: false

    signal chosen(int index)

    implicitWidth: row.implicitWidth
    implicitHeight: Theme.target
    Accessible.role: Accessible.PageTabList

    function choose(index: int): void {
        if (index < 0 || index >= root.tabs.length)
            return
        repeater.itemAt(index).forceActiveFocus(Qt.TabFocusReason)
        root.currentIndex = index
        root.chosen(index)
    }

    Divider {
        anchors.bottom: parent.bottom
        width: parent.width
        visible: root.lined
    }
    Row {
        id: row

        spacing: root.spacing

        Repeater {
            id: repeater

            model: root.tabs

            T.AbstractButton {
                id: tab

                required property var modelData
                required property int index
                readonly property bool current: tab.index === root.currentIndex
                readonly property string words: tab.modelData.text ?? tab.modelData
                readonly property int count: tab.modelData.count ?? -1

                implicitWidth: Math.max(label.implicitWidth, widest.width) + (tab.count >= 0 ? number.implicitWidth + 6 : 0)
                implicitHeight: Theme.target
                focusPolicy: Qt.StrongFocus
                activeFocusOnTab: tab.current
                focus: tab.current
                hoverEnabled: true
                onClicked: {
                    root.currentIndex = tab.index
                    root.chosen(tab.index)
                }
                Keys.onLeftPressed: root.choose(tab.index - 1)
                Keys.onRightPressed: root.choose(tab.index + 1)

                Accessible.role: Accessible.PageTab
                Accessible.name: tab.count >= 0 ? qsTr("%1, %2").arg(tab.words).arg(tab.count) : tab.words
                Accessible.selected: tab.current
                Accessible.onPressAction: tab.click()

                TextMetrics {
                    id: widest // the chosen tab is bolder; the row must not jump

                    font.family: label.font.family
                    font.pixelSize: label.font.pixelSize
                    font.weight: Theme.bold
                    text: tab.words
                }
                contentItem: Item {
                    Words {
                        id: label

                        anchors.verticalCenter: parent.verticalCenter
                        font.weight: tab.current ? Theme.bold : Theme.semiBold
                        color: tab.current || tab.hovered ? Theme.text : Theme.text3
                        text: tab.words
                    }
                    Words {
                        id: number

                        anchors.right: parent.right
                        anchors.verticalCenter: parent.verticalCenter
                        font.weight: Theme.bold
                        tabular: true
                        color: Theme.text2
                        visible: tab.count >= 0
                        text: tab.count
                    }
                }
                background: Item {
                    Rectangle {
                        anchors.bottom: parent.bottom
                        width: parent.width
                        height: Theme.lampLine
                        color: Theme.lamp
                        visible: tab.current
                    }
                    FocusRing {
                        control: tab
                        shown: tab.visualFocus
                        controlRadius: Theme.radiusFlag
                    }
                }
            }
        }
    }
}
