pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Applaus.Controls
import Applaus.Desk
import Applaus.Theme

// The comments, newest at the bottom. Follows the newest until the reader scrolls up, moves to a card or holds a key.
ListView {
    id: root

    required property Desk desk
    readonly property WallModel wall: root.desk.wall
    // The comment that its author took off a moment ago.
    property string leavingId: ""
    property string menuId: ""
    property bool holding: false
    readonly property bool following: !root.wall.paused
    readonly property real nearEnd: Theme.space24
    readonly property bool atEnd: root.contentY + root.height >= root.originY + root.contentHeight - root.nearEnd

    signal menuAsked(CommentCard card, Item near)
    signal rewriteAsked(CommentCard card)
    signal removeAsked(CommentCard card)

    // Goes to the newest comment and stays with it.
    function resume(): void {
        root.wall.paused = false
        root.currentIndex = root.activeFocus ? root.count - 1 : -1
        Qt.callLater(root.stayAtEnd)
    }

    function stayAtEnd(): void {
        if (root.following && root.count > 0)
            root.positionViewAtEnd()
    }

    // The wall stands still while the key is down.
    function hold(down: bool): void {
        if (down === root.holding)
            return
        root.holding = down
        if (down)
            root.wall.paused = true
        else if (root.atEnd || !root.activeFocus)
            root.resume()
    }

    function enter(): void {
        root.currentIndex = root.count - 1
        root.forceActiveFocus(Qt.TabFocusReason)
    }

    function fillUp(): void {
        if (root.wall.canOlder && !root.wall.loadingOlder && root.contentY - root.originY < root.height)
            root.wall.older()
    }

    model: root.wall
    clip: true
    reuseItems: true
    activeFocusOnTab: true
    keyNavigationEnabled: true
    boundsBehavior: Flickable.StopAtBounds
    highlightMoveDuration: Theme.durationMove
    currentIndex: -1
    // Few comments stand at the bottom, beside the composer. Delayed, for the margin lays the list out anew.
    Binding on topMargin {
        value: Math.max(0, root.height - root.contentHeight)
        delayed: true
    }
    T.ScrollBar.vertical: ThinScrollBar {}

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Comments")

    onCountChanged: {
        if (root.following && root.activeFocus)
            root.currentIndex = root.count - 1
        Qt.callLater(root.stayAtEnd)
    }
    onContentHeightChanged: Qt.callLater(root.stayAtEnd)
    onHeightChanged: Qt.callLater(root.stayAtEnd)
    onActiveFocusChanged: root.currentIndex = root.activeFocus ? (root.currentIndex < 0 ? root.count - 1 : root.currentIndex) : -1
    onMovementStarted: root.wall.paused = true
    onMovementEnded: if (root.atEnd) root.resume()
    onContentYChanged: if (root.moving) root.fillUp()
    Component.onCompleted: Qt.callLater(root.fillUp)

    // Rows that come in above must push what is in view nowhere; at the very top they would.
    Connections {
        target: root.wall
        function onRowsAboutToBeInserted(parent: var, first: int, last: int): void {
            if (first === 0 && root.count > 0 && !root.following && root.contentY <= root.originY)
                root.contentY = root.originY + 1
        }
    }

    Keys.onUpPressed: {
        root.wall.paused = true
        root.decrementCurrentIndex()
        root.fillUp()
    }
    Keys.onDownPressed: {
        root.incrementCurrentIndex()
        if (root.currentIndex === root.count - 1)
            root.resume()
    }
    Keys.onPressed: event => {
        const card = root.currentItem as CommentCard
        event.accepted = true
        switch (event.key) {
        case Qt.Key_Home:
            root.wall.paused = true
            root.currentIndex = 0
            root.fillUp()
            break
        case Qt.Key_End:
            root.resume()
            break
        case Qt.Key_Space:
            if (!event.isAutoRepeat)
                root.hold(true)
            break
        case Qt.Key_Return:
        case Qt.Key_Enter:
        case Qt.Key_Menu:
            if (card)
                root.menuAsked(card, card)
            break
        case Qt.Key_A:
            if (card && !card.isOwn && !card.applauded)
                root.wall.applaud(card.commentId)
            break
        case Qt.Key_Delete:
            if (card && card.isOwn)
                root.removeAsked(card)
            break
        default:
            event.accepted = false
        }
    }
    Keys.onReleased: event => {
        event.accepted = event.key === Qt.Key_Space && !event.isAutoRepeat
        if (event.accepted)
            root.hold(false)
    }

    delegate: CommentCard {
        id: card

        width: ListView.view.width - Theme.space12 // the scroll bar stands beside the cards
        portrait: root.desk.mediaUrl(card.picture, "thumb")
        focused: root.activeFocus && ListView.isCurrentItem
        leaving: card.commentId === root.leavingId
        menuOpen: card.commentId === root.menuId
        onApplaudAsked: root.wall.applaud(card.commentId)
        onMenuAsked: near => root.menuAsked(card, near)
        onRewriteAsked: root.rewriteAsked(card)
    }
    add: Transition {
        enabled: root.following && !Theme.reducedMotion

        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.durationEnter; easing.type: Theme.easeEnter }
    }
}
