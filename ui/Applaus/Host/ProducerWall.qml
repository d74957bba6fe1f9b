pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import QtQml.Models
import Applaus.Controls
import Applaus.Desk
import Applaus.Theme

// The whole wall for the producer: search, the wall's mode, filters, and the comments with the newest on top.
ColumnLayout {
    id: root

    required property Desk desk

    readonly property WallModel wall: root.desk.wall
    readonly property bool showsHeld: tabs.currentIndex === 1
    readonly property bool showsHidden: tabs.currentIndex === 2
    readonly property list<string> modes: ["open", "delayed", "held"]
    readonly property WallLine chosenLine: list.currentItem as WallLine
    property string region: ""

    signal personWanted(string authorId, string author, string region, string picture)
    signal hideWanted(string commentId)

    spacing: 0

    function focusSearch(): void {
        search.forceActiveFocus(Qt.ShortcutFocusReason)
        search.selectAll()
    }

    function featureChosen(): void {
        if (!root.chosenLine || root.chosenLine.takenDown)
            return
        if (root.chosenLine.onStage)
            root.desk.stage.clear()
        else
            root.wall.feature(root.chosenLine.commentId)
    }

    function hideChosen(): void {
        if (root.chosenLine && !root.chosenLine.takenDown)
            root.hideWanted(root.chosenLine.commentId)
    }

    function showPerson(): void {
        root.chosenLine?.personWanted()
    }

    SortFilterProxyModel {
        id: fromRegion

        model: root.showsHeld ? root.desk.held : root.showsHidden ? root.desk.hidden : root.wall
        filters: ValueFilter {
            roleName: "region"
            value: root.region
            enabled: root.region !== ""
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space20

        Words {
            type: Theme.heading
            text: qsTr("The wall")
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Field {
            id: search

            objectName: "searchField"
            Layout.fillWidth: true
            Layout.minimumWidth: 120
            boxHeight: Theme.heightNormal
            leadingIcon: "search"
            placeholder: width < 240 ? qsTr("Search") : qsTr("Search a name or a word")
            keyCap: activeFocus || width < 160 ? "" : "/"
            onAccepted: root.wall.search(text)
            onEdited: if (text === "") root.wall.search("")
            Keys.onEscapePressed: {
                text = ""
                root.wall.search("")
                list.forceActiveFocus(Qt.OtherFocusReason)
            }
        }
        Segmented {
            objectName: "wallModeSwitch"
            label: qsTr("How comments reach the wall")
            parts: [qsTr("Open"), qsTr("Delayed"), qsTr("Approve")]
            currentIndex: Math.max(0, root.modes.indexOf(root.desk.show.wallMode))
            onChosen: index => root.desk.show.setWallMode(root.modes[index], root.desk.show.delayS || 20)
        }
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: 10
        spacing: Theme.space16

        Tabs {
            id: tabs

            objectName: "wallTabs"
            tabs: [
                { text: qsTr("All") },
                { text: qsTr("Held"), count: root.desk.held.count },
                { text: qsTr("Hidden"), count: root.desk.hidden.count }
            ]
            onChosen: list.currentIndex = -1
        }
        Words {
            Layout.fillWidth: true
            type: Theme.small
            color: Theme.lamp
            elide: Text.ElideRight
            text: root.wall.searchText === "" ? "" : qsTr("Found for “%1”").arg(root.wall.searchText)
        }
        RegionChoice {
            id: regionChoice

            objectName: "regionChoice"
            regions: root.desk.audience.regions
            region: root.region
            onChosen: region => {
                root.region = region
                list.currentIndex = -1
            }
        }
    }
    Divider { Layout.fillWidth: true }
    Item {
        Layout.fillWidth: true
        Layout.fillHeight: true

        ListView {
            id: list

            objectName: "producerWall"
            anchors.fill: parent
            anchors.leftMargin: -Theme.space12
            anchors.rightMargin: -Theme.space12
            model: fromRegion
            verticalLayoutDirection: ListView.BottomToTop
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            currentIndex: -1
            highlightMoveDuration: 0
            cacheBuffer: Theme.space96
            T.ScrollBar.vertical: ThinScrollBar {}
            Accessible.role: Accessible.List
            Accessible.name: qsTr("The wall")
            Keys.onUpPressed: list.currentIndex = Math.min(list.count - 1, list.currentIndex + 1)
            Keys.onDownPressed: list.currentIndex = Math.max(0, list.currentIndex - 1)
            onAtYEndChanged: if (atYEnd && list.count > 0 && root.wall.canOlder && tabs.currentIndex === 0) root.wall.older()
            onMovementEnded: list.following = atYBeginning
            onFollowingChanged: {
                root.wall.paused = !list.following
                list.followNewest()
            }
            onCountChanged: Qt.callLater(list.followNewest)
            onHeightChanged: Qt.callLater(list.followNewest)
            onContentHeightChanged: Qt.callLater(list.followNewest)

            // The newest stands on top until somebody scrolls away; then nothing moves.
            property bool following: true

            function followNewest(): void {
                if (list.following)
                    list.positionViewAtEnd()
            }

            delegate: WallLine {
                id: line

                required property int index
                required property var model

                objectName: "wallLine-" + line.index
                width: ListView.view.width
                applause: line.model.applause ?? 0
                onStage: line.model.onStage ?? false
                reason: line.model.reason ?? ""
                takenDown: root.showsHidden
                chosen: ListView.isCurrentItem
                pictureUrl: root.desk.mediaUrl(line.model.picture, "thumb")
                onClicked: list.currentIndex = line.index
                onActiveFocusChanged: if (activeFocus) list.currentIndex = line.index
                onFeatureWanted: root.wall.feature(line.commentId)
                onTakeOffWanted: root.desk.stage.clear()
                onHideWanted: root.hideWanted(line.commentId)
                onPutBackWanted: root.wall.release(line.commentId)
                onPersonWanted: root.personWanted(line.authorId, line.author, line.region, line.model.picture)
            }
        }
        ActionButton {
            objectName: "newestButton"
            anchors.horizontalCenter: parent.horizontalCenter
            y: Theme.space8
            variant: "ink"
            size: "small"
            iconName: "up"
            text: root.wall.newSincePaused === 0 ? qsTr("To the newest") : qsTr("%n new comments", "", root.wall.newSincePaused)
            visible: !list.following
            onClicked: list.following = true
        }
        Column {
            anchors.left: parent.left
            anchors.right: parent.right
            y: Theme.space24
            spacing: Theme.space4
            visible: list.count === 0

            Words {
                type: Theme.heading
                text: root.showsHeld ? qsTr("Nothing is held") : root.showsHidden ? qsTr("Nothing was taken down")
                    : root.wall.searchText !== "" ? qsTr("Nothing found") : qsTr("Nobody said anything yet")
            }
            Words {
                width: parent.width
                color: Theme.text3
                wrapMode: Text.Wrap
                text: root.showsHeld ? qsTr("What waits for you stands here and beside it.")
                    : root.showsHidden ? qsTr("What you hide can be put back from here.")
                    : root.wall.searchText !== "" ? qsTr("Escape shows the whole wall again.")
                    : qsTr("The first hello appears here.")
            }
        }
    }
}
