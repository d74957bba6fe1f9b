pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Desk
import Applaus.Rundown
import Applaus.Theme

// Off air: rundown, moments of pride, and picture, codes and screens; when it is over, what comes next.
Item {
    id: root

    required property Desk desk

    readonly property bool tight: root.width < 1440
    readonly property real gap: root.tight ? Theme.space32 : Theme.space40
    readonly property real panelWidth: root.tight ? 384 : root.width >= 1920 ? 560 : 472
    readonly property real columns: root.width - root.panelWidth - Theme.marginHost - 2 * root.gap
    readonly property real rundownWidth: Math.round(0.55 * root.columns)
    readonly property real middleX: Theme.marginHost + root.rundownWidth + root.gap
    readonly property real middleWidth: root.columns - root.rundownWidth
    readonly property alias footHeight: foot.height
    readonly property bool planned: root.desk.show.showId !== ""

    readonly property bool over: root.desk.show.phase === "ended"

    signal cameraWanted
    signal copyWanted
    signal showsWanted
    signal shortcutsWanted

    RundownEditor {
        anchors.top: parent.top
        anchors.topMargin: Theme.space32
        anchors.bottom: foot.top
        anchors.bottomMargin: Theme.space12
        x: Theme.marginHost
        width: root.rundownWidth
        visible: root.planned && !root.over
        rundown: root.desk.rundown
        hostName: root.desk.show.host
        endsAt: root.desk.clock.endsAtText
    }
    ColumnLayout {
        anchors.top: parent.top
        anchors.topMargin: Theme.space32
        anchors.bottom: foot.top
        x: root.middleX
        width: root.middleWidth
        visible: root.planned && !root.over
        spacing: Theme.space12

        SectionHeading {
            Layout.fillWidth: true
            text: qsTr("Moments of pride")
            aside: qsTr("%1 sent in, %2 tonight").arg(root.desk.moments.offeredCount + root.desk.moments.queueCount).arg(root.desk.moments.queueCount)
        }
        MomentsDesk {
            Layout.fillWidth: true
            Layout.fillHeight: true
            desk: root.desk
        }
    }
    Loader {
        anchors.top: parent.top
        anchors.topMargin: Theme.space56
        anchors.bottom: foot.top
        x: Theme.marginHost
        width: root.rundownWidth
        active: root.over
        sourceComponent: AfterShow {
            moments: root.desk.moments
            recording: root.desk.recording
            onCopyWanted: root.copyWanted()
            onShowsWanted: root.showsWanted()
        }
    }
    ColumnLayout {
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: -Theme.space56
        x: (root.width - root.panelWidth - width) / 2
        width: Math.min(460, root.width - root.panelWidth - 2 * Theme.marginHost)
        visible: !root.planned
        spacing: Theme.space16

        Words {
            Layout.fillWidth: true
            type: Theme.headline
            text: qsTr("The stage is empty")
        }
        Words {
            Layout.fillWidth: true
            type: Theme.bodyLarge
            color: Theme.text2
            wrapMode: Text.Wrap
            text: qsTr("Plan the first evening: a title, a time and who hosts. The rundown comes after.")
        }
        ActionButton {
            objectName: "planFirstButton"
            variant: "ink"
            size: "big"
            iconName: "plus"
            text: qsTr("Plan an evening")
            onClicked: root.showsWanted()
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
            anchors.topMargin: root.height < 850 ? Theme.space20 : Theme.space32
            anchors.leftMargin: Theme.space24
            anchors.rightMargin: Theme.marginHost
            anchors.bottomMargin: Theme.space12
            spacing: 0

            SectionHeading {
                Layout.fillWidth: true
                Layout.bottomMargin: Theme.space12
                text: qsTr("Picture and sound")
                asideStrong: true
                asideColor: picture.steady && !root.desk.picture.away ? Theme.ok : Theme.lamp
                aside: root.over ? "" : picture.steady && !root.desk.picture.away ? qsTr("Picture steady")
                    : root.desk.stream.publishing ? qsTr("The stream comes in") : qsTr("No picture yet")
            }
            ProgrammePicture {
                id: picture

                readonly property real roomFor: parent.height * (root.height < 850 ? 0.2 : 0.27)

                Layout.fillWidth: true
                Layout.preferredHeight: Math.min(width * 9 / 16, roomFor)
                desk: root.desk
                metered: true
                ground: Theme.surface
            }
            StreamFacts {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space8
                visible: known
                withSound: false
                stream: root.desk.stream
            }
            HearingLine {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space12
                visible: root.planned && !root.over
                stream: root.desk.stream
                level: picture.level
                playing: picture.steady
            }
            Repeater {
                model: root.planned ? root.desk.stream.findings.slice(0, root.height < 1080 ? 1 : 3) : []

                delegate: TroubleLine {
                    required property var modelData

                    Layout.fillWidth: true
                    Layout.topMargin: Theme.space12
                    title: modelData.title
                    advice: modelData.advice
                }
            }
            Divider {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space12
            }
            ScrollPage {
                objectName: "planningPage"
                Layout.fillWidth: true
                Layout.fillHeight: true
                // So that the focus ring of what is at its edges is whole.
                Layout.leftMargin: -Theme.space8
                Layout.rightMargin: -Theme.space20
                bottomMargin: -Theme.space16

                PlanningPage {
                    id: page

                    x: Theme.space8
                    width: parent.width - Theme.space8 - Theme.space20
                    desk: root.desk
                    planned: root.planned
                    onCameraWanted: root.cameraWanted()
                }
            }
        }
    }
    AudienceBar {
        id: foot

        anchors.bottom: parent.bottom
        width: parent.width
        audience: root.desk.audience
        onAir: false
        quiet: root.desk.link.state !== "online"
        regionsX: Theme.marginHost + 272
        regionsWidth: root.width - root.panelWidth - 272 - Theme.marginHost - root.gap
        reactionsX: 0
        onShortcutsWanted: root.shortcutsWanted()
    }
}
