pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Applaus.Controls
import Applaus.Desk
import Applaus.Theme

// The sheet in which one shares a moment: the form, and beside it, where there is room, how it will look.
T.Popup {
    id: root

    required property Desk desk
    required property MomentDraft draft
    readonly property bool roomy: root.width >= 880
    readonly property real mostWidth: 1096
    readonly property real formWidth: 604
    readonly property real top: root.parent && root.parent.height < 720 ? Theme.space16 : 52

    signal sent

    parent: T.Overlay.overlay
    x: parent ? (parent.width - width) / 2 : 0
    y: top
    width: parent ? Math.min(root.mostWidth, parent.width - 2 * Theme.space32) : root.mostWidth
    height: parent ? parent.height - y : 0
    modal: true
    dim: true
    focus: true
    padding: 0
    closePolicy: T.Popup.CloseOnEscape
    onAboutToShow: {
        if (root.draft.region === "")
            root.draft.region = root.desk.me.region
        if (root.draft.team === "")
            root.draft.team = root.desk.me.team
    }

    enter: Transition { NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.durationEnter; easing.type: Theme.easeEnter } }
    exit: Transition { NumberAnimation { property: "opacity"; to: 0; duration: Theme.durationLeave; easing.type: Theme.easeLeave } }

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }
    background: Rectangle {
        color: Theme.surface
        topLeftRadius: Theme.radiusSheet
        topRightRadius: Theme.radiusSheet
        Accessible.role: Accessible.Dialog
        Accessible.name: qsTr("Share a moment of pride")

        Elevation {
            level: 3
            radius: Theme.radiusSheet
        }
    }
    contentItem: FocusScope {
        focus: true

        Flickable {
            id: scroller

            width: root.roomy ? Math.min(root.formWidth, root.width * 0.56) : root.width
            height: parent.height
            contentHeight: loader.height + Theme.space72
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: ThinScrollBar {}

            Loader {
                id: loader

                x: Theme.space40
                y: Theme.space32
                width: scroller.width - 2 * x
                focus: true
                active: root.opened || root.visible
                sourceComponent: MomentForm {
                    focus: true
                    desk: root.desk
                    draft: root.draft
                    onSent: {
                        root.close()
                        root.sent()
                    }
                }
            }
        }
        Item {
            x: scroller.width
            width: parent.width - x
            height: parent.height
            visible: root.roomy
            clip: true

            MomentPreview {
                anchors.fill: parent
                topRightRadius: Theme.radiusSheet
                desk: root.desk
                draft: root.draft
            }
        }
        IconButton {
            objectName: "closeSheetButton"
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.space20
            anchors.topMargin: 26
            iconName: "close"
            iconSize: Theme.iconNormal
            iconColor: root.roomy ? Theme.ivory : Theme.text
            carpeted: root.roomy
            text: qsTr("Close")
            onClicked: root.close()
        }
    }
}
