pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Applaus.Controls
import Applaus.Desk
import Applaus.Theme

// The comments of then. Runs along with the picture until the reader scrolls, or moves to a card; Enter goes to its time.
ListView {
    id: root

    required property ReplayFace replay
    required property Desk desk // as of then
    readonly property WallModel wall: root.replay.wall
    readonly property bool atEnd: root.contentY + root.height >= root.originY + root.contentHeight - Theme.space24
    readonly property int freshMs: 4000

    signal menuAsked(ReplayComment card, Item near)

    function stayAtEnd(): void {
        if (root.replay.along && root.count > 0)
            root.positionViewAtEnd()
    }

    function resume(): void {
        root.replay.along = true
        root.currentIndex = root.activeFocus ? root.count - 1 : -1
        Qt.callLater(root.stayAtEnd)
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
    Binding on topMargin {
        value: Math.max(0, root.height - root.contentHeight)
        delayed: true
    }
    T.ScrollBar.vertical: ThinScrollBar {}

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Comments of then")

    onCountChanged: Qt.callLater(root.stayAtEnd)
    onContentHeightChanged: Qt.callLater(root.stayAtEnd)
    onHeightChanged: Qt.callLater(root.stayAtEnd)
    onActiveFocusChanged: root.currentIndex = root.activeFocus ? (root.currentIndex < 0 ? root.count - 1 : root.currentIndex) : -1
    onMovementStarted: root.replay.along = false
    onContentYChanged: if (root.moving) root.fillUp()

    Keys.onUpPressed: {
        root.replay.along = false
        root.decrementCurrentIndex()
        root.fillUp()
    }
    Keys.onDownPressed: root.incrementCurrentIndex()
    Keys.onPressed: event => {
        const card = root.currentItem as ReplayComment
        event.accepted = true
        switch (event.key) {
        case Qt.Key_Home:
            root.replay.along = false
            root.currentIndex = 0
            root.fillUp()
            break
        case Qt.Key_End:
            root.resume()
            break
        case Qt.Key_Return:
        case Qt.Key_Enter:
            if (card)
                root.replay.goTo(card.postedAtMs)
            break
        case Qt.Key_Menu:
            if (card)
                root.menuAsked(card, card)
            break
        case Qt.Key_A:
            if (card && !card.isOwn && !card.applauded)
                root.wall.applaud(card.commentId)
            break
        default:
            event.accepted = false
        }
    }

    delegate: ReplayComment {
        id: card

        width: ListView.view.width - Theme.space12
        portrait: root.desk.mediaUrl(card.picture, "thumb")
        focused: root.activeFocus && ListView.isCurrentItem
        wasFeatured: root.replay.featured.includes(card.commentId)
        timeText: root.replay.timeOf(card.postedAtMs)
        fresh: root.replay.reel.positionMs - root.replay.positionOf(card.postedAtMs) < root.freshMs
        onGoAsked: root.replay.goTo(card.postedAtMs)
        onMenuAsked: near => root.menuAsked(card, near)
    }
    add: Transition {
        enabled: root.replay.along && !Theme.reducedMotion

        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.durationEnter; easing.type: Theme.easeEnter }
    }
}
