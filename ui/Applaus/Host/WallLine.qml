import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Applaus.Controls
import Applaus.Icons
import Applaus.Theme

// One comment on the producer's wall, dense; in focus it opens with what can be done about it.
T.ItemDelegate {
    id: root

    required property string commentId
    required property string authorId
    required property string author
    required property string region
    required property string body
    required property string timeText
    property int applause: 0
    property bool onStage: false
    // Why it was taken down; empty on the wall.
    property string reason: ""
    property bool takenDown: false
    property url pictureUrl: ""
    property bool chosen: false
    property bool lined: true
    readonly property bool narrow: root.width < 600

    signal featureWanted
    signal takeOffWanted
    signal hideWanted
    signal putBackWanted
    signal personWanted

    implicitHeight: column.implicitHeight + 2 * 9 + (root.chosen ? Theme.space4 : 0)
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1: %2").arg(root.author).arg(root.body)
    Accessible.description: root.onStage ? qsTr("On screen now") : root.reason

    background: Rectangle {
        radius: Theme.radiusCard
        color: root.onStage ? Theme.wash : root.chosen || root.hovered ? Theme.surface : "transparent"
        border.width: root.chosen ? Theme.focusWidth : 0
        border.color: Theme.focus

        Divider {
            anchors.bottom: parent.bottom
            x: Theme.space12
            width: parent.width - 2 * Theme.space12
            visible: root.lined && !root.chosen && !root.onStage
        }
    }
    contentItem: Item {
        implicitHeight: column.implicitHeight

        RowLayout {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: Theme.space12
            anchors.rightMargin: Theme.space16
            y: 9
            spacing: Theme.space12

            Words {
                Layout.alignment: Qt.AlignTop
                Layout.preferredWidth: Theme.target
                type: Theme.small
                tabular: true
                color: Theme.text3
                text: root.timeText
            }
            Face {
                Layout.alignment: Qt.AlignTop
                size: Theme.iconBig
                name: root.author
                picture: root.pictureUrl
                Accessible.ignored: true
            }
            ColumnLayout {
                id: column

                Layout.fillWidth: true
                spacing: 0

                RowLayout {
                    Layout.fillWidth: true
                    spacing: 6

                    Words {
                        Layout.fillWidth: true
                        Layout.maximumWidth: implicitWidth + 1
                        font.weight: Theme.bold
                        elide: Text.ElideRight
                        lineHeight: Theme.small.line
                        text: root.author
                    }
                    Words {
                        type: Theme.small
                        color: Theme.text3
                        text: root.region
                    }
                    Words {
                        Layout.leftMargin: Theme.space8
                        type: Theme.small
                        font.weight: Theme.bold
                        color: Theme.lamp
                        visible: root.onStage
                        text: qsTr("On screen now")
                    }
                    Item { Layout.fillWidth: true }
                }
                Words {
                    Layout.fillWidth: true
                    wrapMode: Text.Wrap
                    color: root.takenDown ? Theme.text2 : Theme.text
                    text: root.body
                }
                Words {
                    Layout.fillWidth: true
                    type: Theme.small
                    color: Theme.text3
                    wrapMode: Text.Wrap
                    visible: root.takenDown
                    text: root.reason === "" ? qsTr("Taken down") : qsTr("Taken down: %1").arg(root.reason)
                }
                Flow {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.space4
                    spacing: Theme.space8
                    visible: root.chosen

                    ActionButton {
                        objectName: "wallFeatureButton"
                        size: "small"
                        variant: "lampOutline"
                        iconName: "feature"
                        keyCap: root.narrow ? "" : "F"
                        visible: !root.takenDown
                        text: root.onStage ? qsTr("Take off") : qsTr("Feature")
                        onClicked: root.onStage ? root.takeOffWanted() : root.featureWanted()
                    }
                    ActionButton {
                        objectName: "wallHideButton"
                        size: "small"
                        iconName: "hide"
                        keyCap: root.narrow ? "" : "H"
                        visible: !root.takenDown
                        text: qsTr("Hide")
                        onClicked: root.hideWanted()
                    }
                    ActionButton {
                        objectName: "wallPutBackButton"
                        size: "small"
                        iconName: "undo"
                        visible: root.takenDown
                        text: qsTr("Put back")
                        onClicked: root.putBackWanted()
                    }
                    ActionButton {
                        objectName: "wallPersonButton"
                        size: "small"
                        iconName: "people"
                        keyCap: root.narrow ? "" : "P"
                        text: qsTr("Person")
                        onClicked: root.personWanted()
                    }
                }
            }
            RowLayout {
                Layout.alignment: Qt.AlignTop
                Layout.preferredWidth: Theme.target
                spacing: Theme.space4
                opacity: root.takenDown || root.applause === 0 ? 0 : 1

                Item { Layout.fillWidth: true }
                Icon {
                    name: "clap"
                    size: Theme.iconTiny
                    color: root.onStage ? Theme.lamp : Theme.text3
                }
                Words {
                    type: Theme.small
                    tabular: true
                    font.weight: Theme.semiBold
                    color: root.onStage ? Theme.lamp : Theme.text3
                    text: Spoken.number(root.applause)
                }
            }
        }
    }
}
