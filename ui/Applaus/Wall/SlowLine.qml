import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Signature
import Applaus.Theme

// Slow mode: bulbs fill up until one may write again; what is typed meanwhile stays.
ColumnLayout {
    id: root

    required property int leftS
    required property int ofS
    readonly property int bulbs: 20

    spacing: Theme.space4

    RowLayout {
        Layout.fillWidth: true

        Words {
            Layout.fillWidth: true
            font.weight: Theme.bold
            text: qsTr("Taking it easy")
        }
        Words {
            tabular: true
            color: Theme.text2
            text: qsTr("again in %n second(s)", "", root.leftS)
        }
    }
    Bulbs {
        Layout.fillWidth: true
        total: root.bulbs
        lit: root.ofS > 0 ? Math.round(root.bulbs * (root.ofS - root.leftS) / root.ofS) : 0
        sag: 5
        r: 4
        Accessible.ignored: true
    }
}
