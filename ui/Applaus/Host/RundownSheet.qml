import QtQuick
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
    edge: "right"
    title: qsTr("Rundown")
    implicitWidth: 608
    // Over the rundown itself, so that thanking and bringing on stage stay in reach.
    x: 0
    y: Theme.headerHost + Theme.space12
    height: parent ? parent.height - y - Theme.space96 : 0
    contentItem: RundownEditor {
        rundown: root.desk.rundown
        hostName: root.desk.show.host
        headed: false
    }
}
