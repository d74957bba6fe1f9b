pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Desk
import Applaus.Rundown
import Applaus.Theme

// The producer on air: the carpet and the wall; what is held, the moments and the rundown; a person, slow mode and the cue.
Item {
    id: root

    required property Desk desk

    readonly property real gap: root.width < 1440 ? Theme.space24 : Theme.space32
    readonly property real panelWidth: root.width < 1440 ? 300 : root.width < 1600 ? 330 : root.width < 1920 ? 376 : 420
    readonly property real middleWidth: root.width < 1440 ? 372 : root.width < 1920 ? 408 : 500
    readonly property real middleX: root.width - root.panelWidth - root.gap - root.middleWidth
    readonly property real wallWidth: root.middleX - Theme.marginHost - Theme.space40
    readonly property alias footHeight: foot.height
    // Whose panel is open: { personId, name, region, picture }, or none.
    property var person: null
    // The released comment that is about to be hidden with a reason.
    property string hidingId: ""
    // Not looked at while a person stands in its place.
    readonly property bool pictureSteady: !picture.visible || picture.steady && !root.desk.picture.away

    readonly property bool low: root.height < 720
    readonly property bool slated: root.desk.stage.shows === "slate"

    signal shortcutsWanted

    function approve(): void {
        held.approve()
    }

    function feature(): void {
        wall.featureChosen()
    }

    function hideIt(): void {
        if (wall.chosenLine)
            wall.hideChosen()
        else
            held.hideIt()
    }

    function focusSearch(): void {
        wall.focusSearch()
    }

    function showPerson(): void {
        wall.showPerson()
    }

    function showPersonOf(authorId: string, author: string, region: string, picture: string): void {
        root.person = { personId: authorId, name: author, region: region, picture: picture }
    }

    ProducerRunner {
        id: runner

        y: Theme.space32 + Theme.space4
        width: Theme.marginHost + root.wallWidth + Theme.space16
        desk: root.desk
    }
    ColumnLayout {
        x: Theme.marginHost
        anchors.top: runner.bottom
        anchors.topMargin: Theme.space20
        anchors.bottom: foot.top
        width: root.wallWidth
        spacing: Theme.space8

        ProducerWall {
            id: wall

            Layout.fillWidth: true
            Layout.fillHeight: true
            desk: root.desk
            onPersonWanted: (authorId, author, region, picture) => root.showPersonOf(authorId, author, region, picture)
            onHideWanted: commentId => root.hidingId = commentId
        }
        ReasonBox {
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.space12
            visible: root.hidingId !== ""
            open: root.hidingId !== ""
            person: wall.chosenLine?.author.split(" ")[0] ?? ""
            onClosed: root.hidingId = ""
            onSent: reason => {
                root.desk.wall.hide(root.hidingId, reason)
                root.hidingId = ""
            }
        }
    }
    ColumnLayout {
        anchors.top: parent.top
        anchors.topMargin: Theme.space40
        anchors.bottom: foot.top
        x: root.middleX
        width: root.middleWidth
        spacing: Theme.space12

        HeadingTabs {
            id: sections

            objectName: "producerSections"
            tabs: [
                { text: qsTr("Held for you"), count: root.desk.held.count },
                { text: qsTr("Moments"), count: root.desk.moments.offeredCount },
                { text: qsTr("Rundown") }
            ]
        }
        StackLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            currentIndex: sections.currentIndex

            ProducerHeld {
                id: held

                desk: root.desk
                onPersonWanted: (authorId, author, region, picture) => root.showPersonOf(authorId, author, region, picture)
            }
            MomentsDesk {
                desk: root.desk
            }
            RundownEditor {
                rundown: root.desk.rundown
                hostName: root.desk.show.host
                headed: false
            }
        }
    }
    Rectangle {
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: foot.top
        width: root.panelWidth
        color: Theme.surface

        Divider {
            upright: true
            height: parent.height
        }
        ColumnLayout {
            anchors.fill: parent
            anchors.topMargin: root.low ? Theme.space24 : Theme.space40
            anchors.leftMargin: Theme.space24
            anchors.rightMargin: Theme.marginHost
            anchors.bottomMargin: Theme.space12
            spacing: 0

            Loader {
                Layout.fillWidth: true
                active: root.person !== null
                visible: active
                sourceComponent: PersonPanel {
                    desk: root.desk
                    personId: root.person.personId
                    name: root.person.name
                    region: root.person.region
                    picture: root.person.picture
                    onClosed: root.person = null
                }
            }
            ProgrammePicture {
                id: picture

                Layout.fillWidth: true
                Layout.preferredHeight: Math.min(width * 9 / 16, 0.3 * parent.height)
                visible: root.person === null
                desk: root.desk
                tally: true
                ground: Theme.surface
            }
            ActionButton {
                objectName: "slateButton"
                Layout.topMargin: Theme.space8
                focusPolicy: Qt.TabFocus
                size: "small"
                iconName: root.slated ? "monitor" : "pause"
                keyCap: "S"
                text: root.slated ? qsTr("Back to the picture") : qsTr("One moment")
                visible: picture.visible
                onClicked: root.desk.stage.turnSlate()
            }
            Divider {
                Layout.fillWidth: true
                Layout.topMargin: root.low ? Theme.space8 : Theme.space16
                Layout.bottomMargin: root.low ? Theme.space4 : Theme.space8
            }
            Toggle {
                objectName: "slowModeSwitch"
                Layout.fillWidth: true
                text: qsTr("Slow mode")
                help: qsTr("%n seconds between comments", "", root.desk.show.slowS || 30)
                checked: root.desk.show.slowS > 0
                onToggled: root.desk.show.setSlow(checked ? 30 : 0)
            }
            RowLayout {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space8
                visible: root.desk.show.wallMode === "delayed"

                Words {
                    Layout.fillWidth: true
                    font.weight: Theme.bold
                    text: qsTr("Delay")
                }
                Stepper {
                    objectName: "delayStepper"
                    label: qsTr("Seconds before a comment appears")
                    unit: qsTr("s")
                    from: 5
                    to: 120
                    step: 5
                    value: root.desk.show.delayS
                    onChanged: value => root.desk.show.setWallMode("delayed", value)
                }
            }
            Divider {
                Layout.fillWidth: true
                Layout.topMargin: root.low ? Theme.space8 : Theme.space12
                Layout.bottomMargin: root.low ? Theme.space8 : Theme.space16
            }
            CueBox {
                Layout.fillWidth: true
                cues: root.desk.cues
                hostName: root.desk.show.host
                shown: root.height < 760 ? 2 : 3
            }
            Item { Layout.fillHeight: true }
        }
    }
    ScreensStrip {
        id: foot

        anchors.bottom: parent.bottom
        width: parent.width
        audience: root.desk.audience
        onShortcutsWanted: root.shortcutsWanted()
    }
}
