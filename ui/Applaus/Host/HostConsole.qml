pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Desk
import Applaus.Rundown
import Applaus.Theme

// The host on air: rundown, picture with what comes next and the notes, pride queue, held comments.
// From 1920 the notes get a column at camera height; below 1440 the held comments open over the queue.
Item {
    id: root

    required property Desk desk

    readonly property bool wide: root.width >= 1920
    readonly property bool narrow: root.width < 1440
    readonly property bool tight: root.height < 800
    readonly property real topGap: root.tight ? Theme.space32 : Theme.space40
    readonly property real rundownWidth: 240
    readonly property real queueWidth: 336
    readonly property real panelWidth: root.narrow ? 0 : 312
    readonly property real pictureX: Theme.marginHost + root.rundownWidth + Theme.space32
    readonly property real queueX: root.width - root.panelWidth - root.queueWidth - (root.narrow ? Theme.marginHost : Theme.space24)
    readonly property real middleWidth: root.queueX - Theme.space32 - root.pictureX
    readonly property real notesWidth: root.wide ? Math.round(0.48 * (root.middleWidth - Theme.space40)) : 0
    readonly property real pictureWidth: root.wide ? root.middleWidth - root.notesWidth - Theme.space40 : root.middleWidth
    readonly property bool pictureSteady: picture.steady && !root.desk.picture.away
    readonly property alias footHeight: foot.height
    property bool heldOpen: false

    signal cameraWanted
    signal shortcutsWanted

    function approve(): void {
        root.heldShown()?.approve()
    }

    function feature(): void {
        root.heldShown()?.feature()
    }

    function hideIt(): void {
        root.heldShown()?.hideIt()
    }

    function heldShown(): HeldPanel {
        return root.narrow ? (heldOver.item as HeldOver)?.panel ?? null : heldPanel
    }

    Item {
        id: stageArea

        anchors.top: parent.top
        anchors.topMargin: root.topGap
        anchors.bottom: foot.top
        width: parent.width

        ColumnLayout {
            id: rundownColumn

            x: Theme.marginHost
            width: root.rundownWidth
            height: parent.height - Theme.space16
            spacing: 0

            SectionHeading {
                Layout.fillWidth: true
                Layout.bottomMargin: Theme.space16
                text: qsTr("Rundown")
                aside: root.desk.clock.endsAtText === "" ? "" : qsTr("ends %1").arg(root.desk.clock.endsAtText)
            }
            RundownWire {
                Layout.fillWidth: true
                Layout.leftMargin: -Theme.space12
                Layout.fillHeight: true
                Layout.minimumHeight: 0
                Layout.preferredHeight: contentHeight
                Layout.maximumHeight: contentHeight
                rundown: root.desk.rundown
                room: rundownColumn.height - 240
            }
            Divider {
                Layout.fillWidth: true
                Layout.bottomMargin: 18
            }
            ActionButton {
                objectName: "nextPartButton"
                Layout.fillWidth: true
                focusPolicy: Qt.TabFocus
                size: "big"
                keyCap: "N"
                text: qsTr("Next part")
                enabled: root.desk.rundown.nextId !== ""
                reason: qsTr("This is the last part")
                onClicked: root.desk.rundown.next()
            }
            Words {
                objectName: "aheadText"
                Layout.fillWidth: true
                Layout.topMargin: Theme.space12
                type: Theme.small
                color: Theme.text3
                wrapMode: Text.Wrap
                visible: text !== ""
                text: root.desk.clock.aheadText
            }
            ActionButton {
                objectName: "editRundownButton"
                Layout.topMargin: Theme.space8
                focusPolicy: Qt.TabFocus
                size: "small"
                iconName: "edit"
                text: qsTr("Change the rundown")
                onClicked: rundownSheet.open()
            }
            Item { Layout.fillHeight: true }
        }

        ColumnLayout {
            x: root.pictureX
            width: root.pictureWidth
            height: parent.height
            spacing: 0

            SectionHeading {
                Layout.fillWidth: true
                Layout.bottomMargin: Theme.space16
                text: qsTr("On screen")
                aside: picture.caption === "" ? qsTr("The picture alone") : picture.caption

                CameraButton {
                    anchors.verticalCenter: parent.verticalCenter
                    camera: root.desk.camera
                    onClicked: root.cameraWanted()
                }
            }
            ProgrammePicture {
                id: picture

                Layout.fillWidth: true
                Layout.preferredHeight: Math.min(width * 9 / 16, stageArea.height * 0.46)
                desk: root.desk
                tally: true
                captioned: !cue.visible
                footRoom: cue.visible ? cue.height + Theme.space12 : 0

                CueLine {
                    id: cue

                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.bottom: parent.bottom
                    anchors.margins: Theme.space12
                    cues: root.desk.cues
                }
            }
            NextUp {
                Layout.fillWidth: true
                Layout.topMargin: root.tight ? Theme.space16 : Theme.space20
                small: root.tight
                desk: root.desk
            }
            Divider {
                Layout.fillWidth: true
                Layout.topMargin: root.tight ? Theme.space16 : Theme.space24
                visible: !root.wide
            }
            SpeakerNotes {
                objectName: "speakerNotes"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.topMargin: root.tight ? Theme.space12 : 18
                visible: !root.wide
                notes: root.desk.rundown.currentNotes
            }
            Item {
                Layout.fillHeight: true
                visible: root.wide
            }
        }
        SpeakerNotes {
            x: root.pictureX + root.pictureWidth + Theme.space40
            width: root.notesWidth
            height: parent.height - Theme.space16
            visible: root.wide
            wide: true
            notes: root.desk.rundown.currentNotes
        }
        PrideQueue {
            x: root.queueX
            width: root.queueWidth
            height: parent.height - Theme.space16
            desk: root.desk
            heldBadge: root.narrow ? root.desk.held.count : 0
            onHeldWanted: root.heldOpen = !root.heldOpen
        }
    }
    Rectangle {
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: foot.top
        width: root.panelWidth
        color: Theme.surface
        visible: !root.narrow

        Divider {
            upright: true
            height: parent.height
        }
        HeldPanel {
            id: heldPanel

            anchors.fill: parent
            anchors.topMargin: root.topGap
            anchors.leftMargin: Theme.space24
            anchors.rightMargin: Theme.marginHost
            desk: root.desk
        }
    }
    Loader {
        id: heldOver

        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: foot.top
        width: root.queueWidth + 2 * Theme.marginHost
        active: root.narrow && root.heldOpen && root.desk.held.count > 0
        sourceComponent: HeldOver {
            desk: root.desk
            topGap: root.topGap
            onClosed: root.heldOpen = false
        }
    }
    AudienceBar {
        id: foot

        anchors.bottom: parent.bottom
        width: parent.width
        audience: root.desk.audience
        onAir: true
        quiet: root.desk.link.state !== "online"
        regionsX: root.pictureX
        regionsWidth: root.wide ? root.pictureWidth + Theme.space40 + root.notesWidth : root.pictureWidth
        reactionsX: root.queueX
        onShortcutsWanted: root.shortcutsWanted()
    }
    RundownSheet {
        id: rundownSheet

        desk: root.desk
    }
}
