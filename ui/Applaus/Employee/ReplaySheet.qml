pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Applaus.Controls
import Applaus.Desk
import Applaus.Theme
import Applaus.Wall

// The comments of then as a sheet from below, for a narrow window. The picture above goes on.
T.Popup {
    id: root

    required property ReplayFace replay
    required property Desk desk // as of then
    required property Link link
    required property WallDraft draft
    required property real part

    parent: T.Overlay.overlay
    y: parent ? parent.height - height : 0
    width: parent ? parent.width : 0
    height: parent ? Math.round(parent.height * root.part) : 0
    padding: 0
    modal: false
    focus: true
    closePolicy: T.Popup.CloseOnEscape
    onOpened: voices.enterWall()

    enter: Transition { NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.durationEnter; easing.type: Theme.easeEnter } }
    exit: Transition { NumberAnimation { property: "opacity"; to: 0; duration: Theme.durationLeave; easing.type: Theme.easeLeave } }

    background: Rectangle {
        color: Theme.surface
        topLeftRadius: Theme.radiusSheet
        topRightRadius: Theme.radiusSheet

        Elevation {
            level: 3
            radius: Theme.radiusSheet
        }
    }
    contentItem: FocusScope {
        focus: true

        ReplayVoices {
            id: voices

            anchors.fill: parent
            focus: true
            sheeted: true
            replay: root.replay
            desk: root.desk
            link: root.link
            draft: root.draft
        }
        IconButton {
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.space12
            iconName: "close"
            text: qsTr("Close")
            onClicked: root.close()
        }
    }
}
