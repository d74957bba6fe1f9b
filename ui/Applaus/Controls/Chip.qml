import QtQuick
import QtQuick.Templates as T
import Applaus.Icons
import Applaus.Theme

// A chosen name, with a cross that takes it away.
Rectangle {
    id: root

    property string name: ""
    property url picture: ""
    property bool removable: true

    signal removed

    implicitWidth: 6 + face.width + 8 + label.implicitWidth + (root.removable ? 40 : 14)
    implicitHeight: Theme.heightSmall
    radius: height / 2
    color: Theme.dark ? Theme.high : Theme.quiet

    Face {
        id: face

        x: 6
        anchors.verticalCenter: parent.verticalCenter
        size: 26
        name: root.name
        picture: root.picture
        Accessible.ignored: true
    }
    Words {
        id: label

        anchors.left: face.right
        anchors.leftMargin: 8
        anchors.verticalCenter: parent.verticalCenter
        font.weight: Theme.semiBold
        text: root.name
    }
    T.AbstractButton {
        id: cross

        anchors.right: parent.right
        anchors.rightMargin: -4
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.target
        height: Theme.target
        visible: root.removable
        focusPolicy: Qt.StrongFocus
        onClicked: root.removed()
        Accessible.role: Accessible.Button
        Accessible.name: qsTr("Take %1 off").arg(root.name)
        Accessible.onPressAction: cross.click()

        contentItem: Item {
            Rectangle {
                anchors.centerIn: parent
                width: 24
                height: 24
                radius: 12
                color: cross.hovered || cross.down ? Theme.high : "transparent"

                Icon {
                    anchors.centerIn: parent
                    name: "close"
                    size: Theme.iconTiny
                    color: Theme.text2
                }
                FocusRing {
                    control: cross
                    shown: cross.visualFocus
                    controlRadius: parent.radius
                }
            }
        }
    }
}
