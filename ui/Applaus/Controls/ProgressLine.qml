import QtQuick
import Applaus.Theme

// How far something has come, 0 to 1; say it in words beside it.
Item {
    id: root

    required property real value
    property string label: ""
    // The filled part goes to text colour when it has stopped.
    property bool stalled: false

    implicitWidth: 240
    implicitHeight: 8
    Accessible.role: Accessible.ProgressBar
    Accessible.name: root.label

    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: Theme.high
    }
    Rectangle {
        width: Math.max(0, Math.min(1, root.value)) * parent.width
        height: parent.height
        radius: height / 2
        color: root.stalled ? Theme.lineStrong : Theme.dark ? Theme.lamp : Theme.lampFill
    }
}
