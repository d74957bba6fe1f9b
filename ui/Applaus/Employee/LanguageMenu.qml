pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Applaus.Controls
import Applaus.Desk
import Applaus.Icons
import Applaus.Theme

// The language, by its own name; choosing another switches at once.
T.AbstractButton {
    id: root

    required property Prefs prefs
    readonly property var names: ({ nl: "Nederlands", en: "English" })

    objectName: "languageMenu"
    implicitWidth: row.implicitWidth + Theme.space24
    implicitHeight: Theme.target
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    onClicked: menu.open()

    Accessible.role: Accessible.ButtonMenu
    Accessible.name: qsTr("Language: %1").arg(root.names[root.prefs.language])
    Accessible.onPressAction: root.click()

    background: Rectangle {
        radius: Theme.radiusControl
        color: root.hovered || root.down || menu.visible ? Theme.high : "transparent"

        FocusRing {
            control: root
            shown: root.visualFocus
        }
    }
    contentItem: Item {
        RowLayout {
            id: row

            anchors.centerIn: parent
            spacing: 6

            Words {
                font.weight: Theme.semiBold
                color: Theme.text2
                text: root.names[root.prefs.language]
            }
            Icon {
                name: "down"
                size: 18
                color: Theme.text2
            }
        }
    }
    MenuPopup {
        id: menu

        x: root.width - width
        y: root.height + Theme.space4
        rows: Object.keys(root.names).map(language => ({ name: language, text: root.names[language], iconName: root.prefs.language === language ? "check" : "globe" }))
        onChosen: name => root.prefs.language = name
    }
}
