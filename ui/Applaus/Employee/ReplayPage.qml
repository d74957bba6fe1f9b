pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Desk
import Applaus.Theme

// Watching again: the evenings to choose from, or the one that is open.
FocusScope {
    id: root

    required property Desk desk
    required property WindowShape shape
    required property Item screen
    property bool full: false
    readonly property ReplayFace replay: root.desk.replay
    readonly property Desk then: root.replay.desk as Desk

    signal fullAsked

    // One evening alone needs no choosing.
    function arrive(): void {
        if (root.replay.showId === "" && root.replay.finished.count === 1)
            root.replay.openFirst()
    }

    Component.onCompleted: root.arrive()
    Component.onDestruction: root.replay.close()

    Loader {
        anchors.fill: parent
        active: root.replay.showId === ""
        sourceComponent: ReplayList {
            replay: root.replay
            shape: root.shape
            focus: true
        }
    }
    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(420, parent.width - 2 * root.shape.margin)
        spacing: Theme.space16
        visible: root.replay.state === "loading" || root.replay.state === "failed"

        Words {
            objectName: "replayState"
            Layout.fillWidth: true
            type: Theme.title
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            text: root.replay.state === "failed" ? root.replay.errorText : qsTr("The evening is being fetched")
        }
        RowLayout {
            Layout.alignment: Qt.AlignHCenter
            spacing: Theme.space12
            visible: root.replay.state === "failed"

            ActionButton {
                text: qsTr("Other evenings")
                visible: root.replay.finished.count > 1
                onClicked: root.replay.close()
            }
            ActionButton {
                objectName: "replayRetry"
                variant: "ink"
                text: qsTr("Try once more")
                onClicked: root.replay.retry()
            }
        }
    }
    Loader {
        id: scene

        anchors.fill: parent
        focus: true
        active: root.replay.state === "ready" && root.then !== null
        onLoaded: (scene.item as ReplayScene).forceActiveFocus(Qt.OtherFocusReason)
        sourceComponent: ReplayScene {
            objectName: "replayScene"
            replay: root.replay
            desk: root.then
            prefs: root.desk.prefs
            link: root.desk.link
            shape: root.shape
            screen: root.screen
            full: root.full
            onFullAsked: root.fullAsked()
        }
    }
}
