pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Desk
import Applaus.Theme
import Applaus.Wall

// The comments of then beside the picture: whether they run along, where the picture is, and the place to add something.
FocusScope {
    id: root

    required property ReplayFace replay
    required property Desk desk // as of then
    required property Link link
    required property WallDraft draft
    property bool sheeted: false
    readonly property string positionText: root.replay.reel.positionText

    function enterWall(): void {
        list.forceActiveFocus(Qt.TabFocusReason)
    }

    Accessible.role: Accessible.Pane
    Accessible.name: heading.text

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    Divider {
        upright: true
        height: parent.height
        visible: !root.sheeted
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.marginEmployee
        anchors.rightMargin: Theme.marginEmployee
        anchors.topMargin: Theme.space16
        anchors.bottomMargin: Theme.space20
        spacing: Theme.space8

        RowLayout {
            Layout.fillWidth: true
            Layout.rightMargin: root.sheeted ? Theme.target : 0
            spacing: Theme.space12

            Words {
                id: heading

                Layout.fillWidth: true
                type: Theme.title
                elide: Text.ElideRight
                text: qsTr("Comments of then")
            }
            Words {
                type: Theme.small
                font.weight: Theme.semiBold
                color: Theme.text2
                text: along.text
                Accessible.ignored: true
            }
            Toggle {
                id: along

                objectName: "alongToggle"
                wordless: true
                text: qsTr("Runs along")
                checked: root.replay.along
                onToggled: along.checked ? list.resume() : root.replay.along = false

                Binding {
                    target: along
                    property: "checked"
                    value: root.replay.along
                }
            }
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            ReplayWall {
                id: list

                objectName: "replayWall"
                anchors.fill: parent
                anchors.leftMargin: -Theme.space12
                anchors.rightMargin: -Theme.space24
                replay: root.replay
                desk: root.desk
                onMenuAsked: (card, near) => menu.openFor(card, near)
            }
            Words {
                anchors.centerIn: parent
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                color: Theme.text2
                wrapMode: Text.Wrap
                visible: list.count === 0
                text: root.replay.silent ? qsTr("Nobody wrote anything that evening. You can be the first.")
                                         : qsTr("Nobody has written anything yet at this point.")
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space12
            visible: root.replay.along

            Divider {
                Layout.fillWidth: true
            }
            Words {
                objectName: "hereLine"
                type: Theme.meta
                tabular: true
                color: Theme.text3
                text: qsTr("the picture is here, %1").arg(root.positionText)
            }
            Divider {
                Layout.fillWidth: true
            }
        }
        ActionButton {
            objectName: "backAlong"
            Layout.alignment: Qt.AlignHCenter
            size: "small"
            trailingIcon: "down"
            text: qsTr("Back to the picture, %1").arg(root.positionText)
            visible: !root.replay.along
            onClicked: list.resume()
        }
        WaitingLine {
            Layout.fillWidth: true
            link: root.link
        }
        Divider {
            Layout.fillWidth: true
        }
        Composer {
            objectName: "replayComposer"
            Layout.fillWidth: true
            wall: root.replay.wall
            draft: root.draft
            firstName: ""
            slowS: 0
            mostLines: 2
            invitation: qsTr("Add something at %1").arg(root.positionText)
            onWallWanted: root.enterWall()
        }
    }
    MenuPopup {
        id: menu

        property ReplayComment card: null

        function openFor(card: ReplayComment, near: Item): void {
            menu.card = card
            menu.parent = near
            menu.x = Math.max(0, near.width - menu.width)
            menu.y = Math.min(near.height, Theme.target)
            root.replay.along = false
            menu.open()
        }

        objectName: "replayMenu"
        rows: {
            const card = menu.card
            if (!card)
                return []
            const rows = [{ name: "go", text: qsTr("Go to %1").arg(card.timeText), iconName: "play" }]
            if (!card.isOwn)
                rows.push({ name: "applaud", text: qsTr("Applaud"), iconName: "clap", disabled: card.applauded })
            rows.push({ name: "copy", text: qsTr("Copy the text"), iconName: "copy" })
            if (card.isOwn && card.status === "released")
                rows.push({ name: "remove", text: qsTr("Take it off"), iconName: "trash", accented: true, separated: true })
            return rows
        }
        onChosen: name => {
            switch (name) {
            case "go": return root.replay.goTo(menu.card.postedAtMs)
            case "applaud": return root.replay.wall.applaud(menu.card.commentId)
            case "copy": return root.replay.wall.copyText(menu.card.commentId)
            case "remove": return root.replay.wall.remove(menu.card.commentId)
            }
        }
    }
}
