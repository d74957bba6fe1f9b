pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Applaus.Controls
import Applaus.Desk
import Applaus.Icons
import Applaus.Theme
import Applaus.Wall

// In a narrow window: the last comment as one line that opens the voices, the ways to react, the place to write.
FocusScope {
    id: root

    required property Desk desk
    required property WallDraft draft
    readonly property string phase: root.desk.show.phase
    property string lastAuthor: ""
    property string lastBody: ""

    signal wallAsked

    implicitHeight: column.implicitHeight + Theme.space16

    Rectangle {
        anchors.fill: parent
        color: Theme.surface

        Divider {
            width: parent.width
        }
    }
    // Only the newest row is looked at.
    Instantiator {
        model: root.desk.wall
        delegate: QtObject {
            required property int index
            required property string author
            required property string body
            readonly property bool newest: index === root.desk.wall.count - 1

            onNewestChanged: root.tell(this)
            Component.onCompleted: root.tell(this)
        }
    }
    function tell(row: var): void {
        if (!row.newest)
            return
        root.lastAuthor = row.author
        root.lastBody = row.body
    }

    ColumnLayout {
        id: column

        x: Theme.marginEmployee
        y: Theme.space4
        width: parent.width - 2 * x
        spacing: Theme.space4

        T.AbstractButton {
            id: line

            objectName: "lastCommentLine"
            Layout.fillWidth: true
            implicitHeight: Theme.heightSmall
            focusPolicy: Qt.StrongFocus
            hoverEnabled: true
            onClicked: root.wallAsked()
            Accessible.role: Accessible.Button
            Accessible.name: qsTr("Open the comments")
            Accessible.description: `${root.lastAuthor}: ${root.lastBody}`
            Accessible.onPressAction: line.click()

            background: Rectangle {
                radius: Theme.radiusSmall
                color: line.hovered ? Theme.high : "transparent"

                FocusRing {
                    control: line
                    shown: line.visualFocus
                    controlRadius: Theme.radiusSmall
                }
            }
            contentItem: RowLayout {
                spacing: Theme.space8

                Icon {
                    name: "chat"
                    size: Theme.iconTiny
                    color: Theme.text2
                }
                Words {
                    type: Theme.small
                    font.weight: Theme.bold
                    visible: root.lastBody !== ""
                    text: root.lastAuthor
                }
                Words {
                    Layout.fillWidth: true
                    type: Theme.small
                    elide: Text.ElideRight
                    text: root.lastBody || qsTr("Nobody said anything yet")
                }
                Words {
                    type: Theme.meta
                    font.weight: Theme.semiBold
                    color: Theme.text2
                    text: qsTr("All comments")
                }
                Icon {
                    name: "up"
                    size: Theme.iconTiny
                    color: Theme.text2
                }
            }
        }
        WaitingLine {
            Layout.fillWidth: true
            link: root.desk.link
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space12

            ReactionBar {
                Layout.fillWidth: false
                Layout.preferredWidth: root.desk.reactions.kinds.length * (Theme.target + Theme.space8) - Theme.space8
                Layout.alignment: Qt.AlignBottom
                reactions: root.desk.reactions
                wordless: true
                visible: root.phase === "on_air" && root.desk.reactions.kinds.length > 0
            }
            Composer {
                Layout.fillWidth: true
                mostLines: 2
                wall: root.desk.wall
                draft: root.draft
                firstName: root.desk.me.name.split(" ")[0]
                slowS: root.desk.show.slowS
                onWallWanted: root.wallAsked()
            }
        }
    }
}
