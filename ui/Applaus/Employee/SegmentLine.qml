import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Desk
import Applaus.Theme

// What is on now and how long still, what is next, and the way to share a moment.
RowLayout {
    id: root

    required property Desk desk
    property bool nextShown: true
    readonly property RundownModel rundown: root.desk.rundown
    readonly property real briefBelow: 680
    readonly property bool counting: root.rundown.currentId !== "" && !root.desk.clock.segmentOver

    signal shareAsked

    spacing: Theme.space20

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 1

        RowLayout {
            Layout.fillWidth: true
            spacing: 6

            Words {
                Layout.maximumWidth: parent.width - (left.visible ? left.implicitWidth + 6 : 0)
                type: Theme.title
                elide: Text.ElideRight
                text: root.rundown.currentTitle || root.desk.show.title
            }
            Words {
                id: left

                Layout.fillWidth: true
                type: Theme.title
                font.weight: Theme.semiBold
                tabular: true
                color: Theme.text3
                visible: root.counting
                text: qsTr("%1 left").arg(root.desk.clock.segmentLeftText)
            }
        }
        Words {
            Layout.fillWidth: true
            type: Theme.small
            color: Theme.text2
            elide: Text.ElideRight
            visible: root.nextShown && root.rundown.nextTitle !== ""
            text: qsTr("Next: %1").arg(root.rundown.nextTitle)
        }
    }
    ShareButton {
        brief: root.width < root.briefBelow
        onClicked: root.shareAsked()
    }
}
