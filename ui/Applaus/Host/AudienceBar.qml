pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Desk
import Applaus.Signature
import Applaus.Theme

// Along the foot: who watches and from where, how loud it claps, and the keys.
Rectangle {
    id: root

    required property AudienceFace audience
    required property bool onAir
    // Where the columns above begin and end, so that the foot stands under them.
    required property real regionsX
    required property real regionsWidth
    required property real reactionsX
    property bool quiet: false

    readonly property int bulbs: 35
    readonly property int regionsShown: 7
    readonly property int regionsFitting: Math.max(3, Math.min(root.regionsShown, Math.floor(root.regionsWidth / 84)))

    signal shortcutsWanted

    implicitHeight: 104
    color: Theme.sunken

    Divider { width: parent.width }
    Column {
        x: Theme.marginHost
        y: 22
        opacity: root.quiet ? 0.85 : 1
        spacing: Theme.space4

        Words {
            objectName: "viewersText"
            type: Theme.figure
            tabular: true
            text: Spoken.number(root.audience.viewers)
        }
        Words {
            type: Theme.small
            color: Theme.text3
            text: root.onAir ? qsTr("watching together", "after a number", root.audience.viewers)
                : qsTr("colleague(s) inside", "after a number", root.audience.viewers)
        }
    }
    Column {
        x: root.regionsX
        y: 22
        width: root.regionsWidth
        visible: root.audience.viewers > 0
        opacity: root.quiet ? 0.85 : 1
        spacing: 2

        Bulbs {
            width: parent.width
            total: root.bulbs
            // Fuller with every colleague, full at five thousand.
            lit: Math.max(1, Math.round(root.bulbs * Math.min(1, Math.log(1 + root.audience.viewers) / Math.log(5000))))
            sag: 4
            r: 3.6
            label: qsTr("%Ln colleague(s) inside", "", root.audience.viewers)
        }
        RowLayout {
            width: parent.width
            uniformCellSizes: true
            spacing: 0

            Repeater {
                model: root.audience.regions

                ColumnLayout {
                    id: place

                    required property int index
                    required property string region
                    required property int count

                    Layout.fillWidth: true
                    spacing: 0
                    visible: place.index < root.regionsFitting

                    Words {
                        Layout.fillWidth: true
                        type: Theme.small
                        color: Theme.text3
                        horizontalAlignment: Text.AlignHCenter
                        elide: Text.ElideRight
                        text: place.region
                    }
                    Words {
                        Layout.fillWidth: true
                        type: Theme.small
                        tabular: true
                        font.weight: Theme.bold
                        horizontalAlignment: Text.AlignHCenter
                        text: Spoken.number(place.count)
                    }
                }
            }
        }
    }
    Column {
        id: claps

        x: root.reactionsX
        y: 22
        spacing: Theme.space4
        visible: root.onAir

        Words {
            type: Theme.figure
            tabular: true
            color: Theme.lamp
            text: Spoken.number(root.audience.reactionRate)
        }
        Words {
            type: Theme.small
            color: Theme.text3
            text: qsTr("claps a second")
        }
    }
    Sparkline {
        anchors.left: claps.right
        anchors.leftMargin: Theme.space24
        y: 24
        height: 50
        values: root.audience.sparkline
        visible: root.onAir && x + width < keysButton.x - Theme.space16
    }
    ActionButton {
        id: keysButton

        objectName: "shortcutsButton"
        anchors.right: parent.right
        anchors.rightMargin: Theme.marginHost
        anchors.verticalCenter: parent.verticalCenter
        focusPolicy: Qt.TabFocus
        text: qsTr("All keys")
        keyCap: "?"
        onClicked: root.shortcutsWanted()
    }
}
