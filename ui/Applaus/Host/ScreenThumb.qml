import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Icons
import Applaus.Theme

// One office screen in small: what it shows, where it hangs, and how old that is. A silent one is dimmed.
Item {
    id: root

    required property string name
    required property string region
    required property bool connected
    required property bool steady
    required property string ageText
    required property string shows

    readonly property bool fine: root.connected && root.steady

    implicitWidth: 128
    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.ListItem
    Accessible.name: root.connected ? qsTr("Screen %1 follows").arg(root.name) : qsTr("Screen %1, silent for %2").arg(root.name).arg(root.ageText)

    ColumnLayout {
        id: column

        width: root.width
        spacing: 6

        Rectangle {
            Layout.fillWidth: true
            implicitHeight: Theme.space72
            radius: Theme.radiusFlag
            color: Theme.bg
            clip: true

            Item {
                anchors.fill: parent
                opacity: root.connected ? 1 : 0.45

                Rectangle {
                    width: parent.width
                    height: 7
                    color: Theme.carpet
                    visible: root.shows !== ""
                }
                Rectangle {
                    id: scene

                    readonly property bool wall: root.shows === "video" || root.shows === "comment"

                    x: 6
                    y: 12
                    width: wall ? 70 : parent.width - 12
                    height: wall ? 32 : 34
                    radius: 2
                    color: Theme.curtainDim
                    visible: root.shows !== ""

                    Icon {
                        anchors.centerIn: parent
                        size: Theme.iconSmall
                        color: Theme.textOnCarpet2
                        name: root.shows === "moment" ? "rosette" : root.shows === "thanks" ? "clap"
                            : root.shows === "comment" ? "quote" : root.shows === "credits" ? "people"
                            : root.shows === "slate" ? "moon" : "video"
                    }
                }
                Repeater {
                    model: scene.wall ? 4 : 0

                    Rectangle {
                        required property int index

                        x: 84
                        y: 14 + index * 8
                        width: 36
                        height: 3
                        radius: 1
                        color: Theme.lineStrong
                    }
                }
                Rectangle {
                    y: parent.height - height
                    width: root.shows === "video" || root.shows === "comment" ? 82 : parent.width
                    height: root.shows === "thanks" || root.shows === "moment" ? 20 : 17
                    color: Theme.carpet
                    visible: root.shows === "moment" || root.shows === "thanks" || scene.wall
                }
                Icon {
                    anchors.centerIn: parent
                    name: "monitor"
                    color: Theme.text3
                    visible: root.shows === ""
                }
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space4

            Words {
                Layout.fillWidth: true
                type: Theme.small
                font.weight: Theme.semiBold
                elide: Text.ElideRight
                text: root.region || root.name
            }
            Icon {
                name: "check"
                size: Theme.iconTiny
                color: Theme.ok
                visible: root.fine
            }
            Words {
                type: Theme.small
                tabular: true
                font.weight: Theme.semiBold
                color: Theme.lamp
                visible: !root.fine
                text: root.connected ? qsTr("no picture") : root.ageText
            }
        }
    }
}
