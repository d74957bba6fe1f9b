import QtQuick
import Applaus.Theme

// LIVE, in carpet red; as `plate` reversed, for on the valance of a kiosk. Beside it how late the picture is.
Rectangle {
    id: root

    property bool plate: false
    property real grow: 1
    // Seconds that the picture is late, below 0 for unknown; `behind` is later than it should be.
    property int delayS: -1
    property bool behind: false
    readonly property string aside: root.delayS < 0 ? "" : root.behind ? qsTr("%n second(s) later", "", root.delayS) : qsTr("%1 s").arg(root.delayS)
    property real letters: 13 * root.grow
    readonly property TypeStyle lettering: TypeStyle {
        px: Math.round(root.letters)
        line: Math.round(1.3 * root.letters)
        weight: Theme.extraBold
        tracking: 0.06
    }

    implicitWidth: row.implicitWidth + 21 * root.grow
    implicitHeight: 28 * root.grow
    radius: Theme.radiusFlag * root.grow
    color: root.plate ? Theme.textOnCarpet : root.behind ? Theme.videoShade : Theme.carpet
    Accessible.role: Accessible.StaticText
    Accessible.name: root.delayS > 0 ? qsTr("Live, %n second(s) later", "", root.delayS) : label.text

    Row {
        id: row

        anchors.centerIn: parent
        spacing: 8 * root.grow

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: 9 * root.grow
            height: width
            radius: width / 2
            color: root.plate ? Theme.carpet : Theme.textOnCarpet
        }
        Words {
            id: label

            anchors.verticalCenter: parent.verticalCenter
            type: root.lettering
            color: root.plate ? Theme.flagText : Theme.textOnCarpet
            text: qsTr("LIVE")
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            type: root.lettering
            font.weight: Theme.medium
            font.letterSpacing: 0
            tabular: true
            color: label.color
            opacity: root.behind ? 1 : 0.85
            visible: root.aside !== ""
            text: root.aside
        }
    }
}
