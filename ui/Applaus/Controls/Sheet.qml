import QtQuick
import QtQuick.Templates as T
import Applaus.Theme

// A panel over the window. With `blocking` off there is no scrim and the window stays in use: for the host on air.
T.Popup {
    id: root

    property string title: ""
    property bool blocking: true
    // center, right, bottom
    property string edge: "center"
    property bool closable: true
    readonly property bool centred: root.edge === "center"

    parent: T.Overlay.overlay
    x: !parent ? 0 : root.edge === "right" ? parent.width - width : (parent.width - width) / 2
    y: !parent ? 0 : root.edge === "bottom" ? parent.height - height : root.edge === "right" ? 0 : (parent.height - height) / 2
    width: root.edge === "bottom" && parent ? parent.width : implicitWidth
    height: root.edge === "right" && parent ? parent.height : Math.min(implicitHeight, parent ? parent.height : implicitHeight)
    implicitWidth: Math.max(implicitContentWidth, heading.implicitWidth + Theme.target) + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.space40
    topPadding: Theme.space40 + (root.title !== "" ? heading.height + Theme.space16 : 0)
    modal: root.blocking
    dim: root.blocking
    focus: true
    closePolicy: root.closable ? T.Popup.CloseOnEscape : T.Popup.NoAutoClose

    enter: Transition { NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.durationEnter; easing.type: Theme.easeEnter } }
    exit: Transition { NumberAnimation { property: "opacity"; to: 0; duration: Theme.durationLeave; easing.type: Theme.easeLeave } }

    T.Overlay.modal: Rectangle {
        color: Theme.scrim

        Behavior on opacity { NumberAnimation { duration: Theme.durationFade } }
    }
    background: Rectangle {
        radius: root.centred ? Theme.radiusSheet : 0
        color: Theme.surface
        Accessible.role: Accessible.Dialog
        Accessible.name: root.title

        Elevation {
            level: 3
            radius: parent.radius
        }
        Words {
            id: heading

            x: root.leftPadding
            y: Theme.space32
            width: parent.width - root.leftPadding - root.rightPadding - Theme.target
            type: Theme.headline
            elide: Text.ElideRight
            visible: root.title !== ""
            text: root.title
        }
        IconButton {
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.space20
            z: 1
            iconName: "close"
            text: qsTr("Close")
            visible: root.closable
            onClicked: root.close()
        }
    }
}
