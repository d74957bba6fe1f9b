pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Applaus.Controls
import Applaus.Theme

// Section names side by side, of which one is open. Left and Right move.
Row {
    id: root

    // { text, count }
    required property var tabs
    property int currentIndex: 0

    spacing: Theme.space20
    Accessible.role: Accessible.PageTabList

    function choose(index: int): void {
        if (index < 0 || index >= root.tabs.length)
            return
        root.currentIndex = index
        repeater.itemAt(index).forceActiveFocus(Qt.TabFocusReason)
    }

    Repeater {
        id: repeater

        model: root.tabs.length

        T.AbstractButton {
            id: tab

            required property int index
            readonly property var entry: root.tabs[tab.index]
            readonly property bool current: tab.index === root.currentIndex
            readonly property int count: tab.entry.count ?? 0

            objectName: "section-" + tab.index
            implicitWidth: words.implicitWidth + (tab.count > 0 ? number.implicitWidth + 6 : 0)
            implicitHeight: Theme.headline.px
            focusPolicy: Qt.StrongFocus
            activeFocusOnTab: tab.current
            hoverEnabled: true
            onClicked: root.currentIndex = tab.index
            Keys.onLeftPressed: root.choose(tab.index - 1)
            Keys.onRightPressed: root.choose(tab.index + 1)
            Accessible.role: Accessible.PageTab
            Accessible.name: tab.count > 0 ? qsTr("%1, %2").arg(tab.entry.text).arg(tab.count) : tab.entry.text
            Accessible.selected: tab.current
            Accessible.onPressAction: tab.click()

            background: Item {
                FocusRing {
                    control: tab
                    shown: tab.visualFocus
                    controlRadius: Theme.radiusFlag
                }
            }
            contentItem: Item {
                Words {
                    id: words

                    anchors.verticalCenter: parent.verticalCenter
                    type: Theme.heading
                    color: tab.current ? Theme.text : tab.hovered ? Theme.text2 : Theme.text3
                    text: tab.entry.text
                }
                Words {
                    id: number

                    anchors.left: words.right
                    anchors.leftMargin: 6
                    anchors.verticalCenter: parent.verticalCenter
                    font.weight: Theme.bold
                    tabular: true
                    color: tab.current ? Theme.text2 : Theme.text3
                    visible: tab.count > 0
                    text: tab.count
                }
            }
        }
    }
}
