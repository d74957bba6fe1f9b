import QtQuick
import QtQuick.Templates as T
import Applaus.Controls
import Applaus.Desk
import Applaus.Theme

// The console's own camera in a sheet beside the desk. The camera is used only while this is open, or it is on.
Sheet {
    id: root

    required property Desk desk
    // Where the host's acts stay in reach: the other side.
    required property bool onLeft

    readonly property bool onAir: root.desk.show.phase === "on_air"

    objectName: "cameraSheet"
    blocking: false
    // A popup that closes by itself on Escape would keep the window's other keys from working.
    closePolicy: T.Popup.NoAutoClose
    edge: "right"
    title: qsTr("Own camera")
    implicitWidth: 480
    x: root.onLeft || !parent ? 0 : parent.width - width
    y: root.onAir ? Theme.headerHost + Theme.space12 : 0
    height: parent ? parent.height - y : 0
    onAboutToShow: root.desk.camera.isOpen = true
    onClosed: root.desk.camera.isOpen = false
    onOpened: panel.forceActiveFocus(Qt.PopupFocusReason)

    contentItem: CameraPanel {
        id: panel

        camera: root.desk.camera
        Keys.onEscapePressed: root.close()
    }
}
