import QtQuick
import QtQuick.Templates as T
import Applaus.Controls
import Applaus.Icons
import Applaus.Theme

// Applause for a comment: a small clap and its number. The drawing is small, the hit area is not. One's own comment shows the number alone, as soon as there is one.
T.AbstractButton {
    id: root

    property int applause: 0
    property bool given: false
    property bool own: false
    // Loud applause is lamp coloured.
    property int loudFrom: 50
    readonly property bool lit: root.given || root.hovered || root.applause >= root.loudFrom
    readonly property color ink: root.lit ? Theme.lampText : Theme.text3

    visible: !root.own || root.applause > 0
    implicitWidth: Math.max(Theme.target, row.implicitWidth)
    implicitHeight: Theme.target
    hoverEnabled: true
    focusPolicy: Qt.NoFocus

    Accessible.role: root.own ? Accessible.StaticText : Accessible.Button
    Accessible.name: root.own ? root.Accessible.description : qsTr("Applaud")
    Accessible.description: qsTr("%n colleague(s) applauded", "", root.applause)
    Accessible.onPressAction: root.click()

    contentItem: Item {
        Row {
            id: row

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space4

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "clap"
                size: Theme.iconTiny - 1
                color: root.ink
            }
            Words {
                type: Theme.meta
                font.weight: Theme.semiBold
                tabular: true
                color: root.ink
                text: root.applause > 0 ? String(root.applause) : ""
                visible: text !== ""
            }
        }
    }
}
