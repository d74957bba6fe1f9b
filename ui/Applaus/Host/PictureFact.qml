import QtQuick
import QtQuick.Templates as T
import Applaus.Controls
import Applaus.Theme

// How the picture does, on the header, in one fact: what matters most of it. Pressed, it tells all.
T.AbstractButton {
    id: root

    required property bool away
    required property bool steady
    required property bool muted
    required property bool troubled
    readonly property bool worrying: root.away || root.muted || !root.steady || root.troubled

    implicitWidth: fact.implicitWidth
    implicitHeight: Theme.target
    focusPolicy: Qt.TabFocus
    hoverEnabled: true
    text: root.away ? qsTr("Link away, we stay here") : root.muted ? qsTr("Sound is off")
        : !root.steady ? qsTr("Picture away") : root.troubled ? qsTr("Picture needs a look") : qsTr("Picture steady")
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.description: qsTr("Shows how picture and sound do")
    Accessible.onPressAction: root.click()

    background: Item {
        FocusRing {
            control: root
            shown: root.visualFocus
            carpeted: true
        }
    }
    contentItem: Item {
        HeaderFact {
            id: fact

            anchors.verticalCenter: parent.verticalCenter
            iconName: root.away ? "offline" : root.muted ? "mute" : !root.steady ? "offline" : root.troubled ? "warn" : "wifi"
            ink: root.worrying ? Theme.lamp : Theme.textOnCarpet
            text: root.text
            Accessible.ignored: true
        }
        Rectangle {
            anchors.top: fact.bottom
            width: fact.width
            height: Theme.hairline
            color: fact.ink
            visible: root.hovered
        }
    }
}
