import QtQuick
import Applaus.Controls
import Applaus.Desk
import Applaus.Rundown

// The rundown open for change while the show runs. The console beside it stays in use.
Sheet {
    id: root

    required property Desk desk

    objectName: "rundownSheet"
    blocking: false
    edge: "right"
    title: qsTr("Rundown")
    implicitWidth: 640
    contentItem: RundownEditor {
        rundown: root.desk.rundown
        hostName: root.desk.show.host
        headed: false
    }
}
