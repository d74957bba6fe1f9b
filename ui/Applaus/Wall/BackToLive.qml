import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Applaus.Controls
import Applaus.Icons
import Applaus.Theme

// While the wall stands still: how many came since, and the way back to the newest.
T.AbstractButton {
    id: root

    property int newSince: 0
    readonly property string words: root.newSince > 0 ? qsTr("%n new comment(s)", "", root.newSince) : qsTr("Back to now")

    implicitWidth: row.implicitWidth + Theme.space32
    implicitHeight: Theme.target
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Button
    Accessible.name: root.words
    Accessible.description: qsTr("Go to the newest comment")
    Accessible.onPressAction: root.click()

    background: Rectangle {
        radius: Theme.radiusControl
        color: root.hovered || root.down ? Theme.pressed(Theme.ink) : Theme.ink

        Elevation {
            radius: Theme.radiusControl
        }
        FocusRing {
            control: root
            shown: root.visualFocus
        }
    }
    contentItem: Item {
        RowLayout {
            id: row

            anchors.centerIn: parent
            spacing: Theme.space8

            Words {
                font.weight: Theme.bold
                tabular: true
                color: Theme.textOnInk
                text: root.words
            }
            Icon {
                name: "down"
                size: Theme.iconSmall
                color: Theme.textOnInk
            }
        }
    }
}
