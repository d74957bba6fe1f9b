import QtQuick
import QtQuick.Templates as T
import Applaus.Controls
import Applaus.Desk
import Applaus.Rundown
import Applaus.Theme

// The rundown open for change while the show runs. The rest of the console stays in use.
Sheet {
    id: root

    required property Desk desk

    objectName: "rundownSheet"
    blocking: false
    // A popup that closes by itself on Escape would keep the window's other keys from working.
    closePolicy: T.Popup.NoAutoClose
    onOpened: editor.forceActiveFocus(Qt.PopupFocusReason)
    edge: "right"
    title: qsTr("Rundown")
    implicitWidth: 608
    // Over the rundown itself, so that thanking and bringing on stage stay in reach.
    x: 0
    y: Theme.headerHost + Theme.space12
    height: parent ? parent.height - y - Theme.space96 : 0
    contentItem: RundownEditor {
        id: editor

        Keys.onEscapePressed: root.close()
        rundown: root.desk.rundown
        hostName: root.desk.show.host
        headed: false
    }
}
