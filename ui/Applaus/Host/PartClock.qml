import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Desk
import Applaus.Signature
import Applaus.Theme

// The part that runs: its title over a string of bulbs that goes out, and what is left or over.
RowLayout {
    id: root

    required property ShowClock clock
    required property string title

    readonly property int bulbs: 20

    spacing: Theme.space12
    visible: root.title !== ""

    ColumnLayout {
        Layout.fillWidth: true
        Layout.maximumWidth: 336
        spacing: 6

        Words {
            Layout.fillWidth: true
            type: Theme.title
            color: Theme.textOnCarpet
            elide: Text.ElideRight
            text: root.title
        }
        Bulbs {
            Layout.fillWidth: true
            Layout.preferredHeight: implicitHeight
            total: root.bulbs
            lit: Math.round(root.bulbs * (1 - Math.min(1, root.clock.segmentProgress)))
            sag: 3
            r: 4
            ground: "carpet"
            label: qsTr("%1 in this part").arg(root.clock.segmentLeftText)
        }
    }
    Item { Layout.fillWidth: true }
    Words {
        objectName: "segmentLeftText"
        type: Theme.clock
        tabular: true
        color: root.clock.segmentOver ? Theme.lamp : Theme.textOnCarpet
        text: root.clock.segmentLeftText
    }
    Words {
        color: root.clock.segmentOver ? Theme.lamp : Theme.textOnCarpet2
        lineHeight: Theme.small.line
        text: root.clock.segmentOver ? qsTr("over in\nthis part") : qsTr("left in\nthis part")
    }
}
