pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Applaus.Controls
import Applaus.Desk
import Applaus.Theme
import Applaus.Wall

// The voices as a sheet from below, for a narrow window. The evening above stays in use.
T.Popup {
    id: root

    required property Desk desk
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
    onOpened: (panel.item as WallPanel).enterWall()

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

        Loader {
            id: panel

            anchors.fill: parent
            focus: true
            active: root.visible
            sourceComponent: WallPanel {
                focus: true
                reacting: false
                sheeted: true
                desk: root.desk
                draft: root.draft
            }
        }
        IconButton {
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.space12
            anchors.topMargin: Theme.space20
            iconName: "close"
            text: qsTr("Close")
            onClicked: root.close()
        }
    }
}
