pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Desk
import Applaus.Theme

// The voices of the evening: comments, ways to react and the place to write. Full height, no gap.
FocusScope {
    id: root

    required property Desk desk
    required property WallDraft draft
    // Writing and reacting may stand elsewhere (the narrow window's bar).
    property bool writable: true
    property bool wordless: false
    property bool reacting: true
    // Lies in a sheet: no line at the left, room for the sheet's cross at the right.
    property bool sheeted: false
    readonly property real headerInset: root.sheeted ? Theme.target : 0
    readonly property WallModel wall: root.desk.wall
    readonly property string phase: root.desk.show.phase
    readonly property bool open: root.phase === "doors" || root.phase === "on_air"
    readonly property list<string> filters: ["everyone", "region", "featured"]

    function enterWall(): void {
        list.enter()
    }

    function hold(down: bool): void {
        list.hold(down)
    }

    function remove(card: CommentCard): void {
        if (toast.open)
            toast.close(false)
        list.leavingId = card.commentId
        toast.show(qsTr("Your comment is off the wall"), qsTr("Put it back"))
    }

    function openMenu(card: CommentCard, near: Item): void {
        menu.commentId = card.commentId
        menu.author = card.author
        menu.isOwn = card.isOwn
        menu.released = card.status === "released"
        menu.applaudable = !card.isOwn && !card.applauded
        menu.card = card
        menu.parent = near
        menu.x = Math.max(0, near.width - menu.width)
        menu.y = Math.min(near.height, Theme.target)
        root.wall.paused = true
        menu.open()
    }

    Accessible.role: Accessible.Pane
    Accessible.name: heading.text
    Component.onDestruction: toast.close(false)

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
        anchors.topMargin: Theme.space20
        anchors.bottomMargin: Theme.space20
        spacing: Theme.space12

        RowLayout {
            Layout.fillWidth: true
            Layout.rightMargin: root.headerInset

            Words {
                id: heading

                Layout.fillWidth: true
                type: Theme.title
                text: qsTr("Comments")
                visible: root.width - root.headerInset - 2 * Theme.marginEmployee >= implicitWidth + filter.implicitWidth
            }
            Tabs {
                id: filter

                objectName: "wallFilter"
                spacing: Theme.space16
                tabs: [qsTr("Everyone"), qsTr("My region"), qsTr("On screen")].slice(0, root.phase === "doors" ? 2 : 3)
                currentIndex: Math.max(0, root.filters.indexOf(root.wall.filter))
                onChosen: index => {
                    root.wall.filter = root.filters[index]
                    list.resume()
                }
            }
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            WallList {
                id: list

                objectName: "wallList"
                anchors.fill: parent
                anchors.leftMargin: -Theme.space12
                anchors.rightMargin: -Theme.space24
                desk: root.desk
                menuId: menu.visible ? menu.commentId : ""
                onMenuAsked: (card, near) => root.openMenu(card, near)
                onRemoveAsked: card => root.remove(card)
                onRewriteAsked: card => root.draft.rewrite(card.body)
            }
            EmptyWall {
                anchors.bottom: parent.bottom
                width: parent.width
                region: root.desk.me.region
                sendable: root.writable && root.open
                visible: root.wall.count === 0 && root.wall.filter === "everyone" && !root.wall.loadingOlder
                onSent: text => {
                    root.wall.post(text, "")
                    root.draft.sent(root.desk.show.slowS)
                }
            }
            Words {
                anchors.centerIn: parent
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                color: Theme.text2
                wrapMode: Text.Wrap
                visible: root.wall.count === 0 && root.wall.filter !== "everyone"
                text: root.wall.filter === "region" ? qsTr("Nobody from your region said anything yet.")
                                                    : qsTr("Nothing was on screen yet.")
            }
            BackToLive {
                objectName: "backToLive"
                anchors.horizontalCenter: parent.horizontalCenter
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Theme.space8
                newSince: root.wall.newSincePaused
                visible: root.wall.paused && !list.atEnd || root.wall.newSincePaused > 0
                onClicked: list.resume()
            }
        }
        WaitingLine {
            Layout.fillWidth: true
            link: root.desk.link
        }
        Divider {
            Layout.fillWidth: true
            visible: root.writable && root.open
        }
        ReactionBar {
            Layout.fillWidth: true
            reactions: root.desk.reactions
            wordless: root.wordless
            visible: root.writable && root.reacting && root.phase === "on_air" && root.desk.reactions.kinds.length > 0
        }
        Composer {
            Layout.fillWidth: true
            wall: root.wall
            draft: root.draft
            firstName: root.desk.me.name.split(" ")[0]
            slowS: root.desk.show.slowS
            visible: root.writable && root.open
            onWallWanted: list.enter()
        }
        WallReadOnly {
            Layout.fillWidth: true
            phase: root.phase
            visible: root.writable && !root.open
        }
    }
    CommentMenu {
        id: menu

        onAnswerAsked: root.draft.answer(menu.commentId, menu.author)
        onApplaudAsked: root.wall.applaud(menu.commentId)
        onCopyAsked: root.wall.copyText(menu.commentId)
        onRemoveAsked: root.remove(menu.card)
        onClosed: if (list.atEnd) list.resume()
    }
    Toast {
        id: toast

        objectName: "wallToast"
        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height - height - Theme.space96 - Theme.space40
        width: Math.min(implicitWidth, parent.width - 2 * Theme.space16)
        onUndone: list.leavingId = ""
        onExpired: {
            root.wall.remove(list.leavingId)
            list.leavingId = ""
        }
    }
}
