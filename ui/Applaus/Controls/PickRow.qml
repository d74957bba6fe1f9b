import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Applaus.Icons
import Applaus.Theme

// One row of a menu or a list of choices.
T.ItemDelegate {
    id: root

    property string iconName: ""
    // Something to repair or report: red words.
    property bool accented: false
    property bool ticked: false
    readonly property color ink: !root.enabled ? Theme.text3 : root.accented ? Theme.accent : Theme.text

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Theme.target
    horizontalPadding: Theme.space12
    hoverEnabled: true

    Accessible.role: Accessible.MenuItem
    Accessible.name: root.text
    Accessible.onPressAction: root.click()

    background: Rectangle {
        radius: Theme.radiusSmall
        color: root.highlighted || root.hovered || root.visualFocus ? Theme.high : "transparent"
    }
    contentItem: RowLayout {
        spacing: Theme.space12

        Icon {
            name: root.iconName
            size: Theme.iconSmall
            color: root.ink
            visible: root.iconName !== ""
        }
        Words {
            Layout.fillWidth: true
            color: root.ink
            elide: Text.ElideRight
            text: root.text
        }
        Icon {
            name: "check"
            size: Theme.iconSmall
            color: Theme.text
            visible: root.ticked
        }
    }
}
