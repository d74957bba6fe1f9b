import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Applaus.Controls
import Applaus.Rundown
import Applaus.Theme

// One moment that waits for the carpet, carried by its grip or moved with Alt and the arrow keys.
T.AbstractButton {
    id: root

    required property ReorderList list
    required property int row
    required property string names
    required property string region
    required property string words
    required property int cheers
    required property string portrait
    property url portraitUrl: ""
    // What they are called here: several by their first names.
    property string called: root.names
    // Its place, as a number before the face; 0: none is shown.
    property int place: 0
    property bool lined: true
    property int lines: 2

    signal declineWanted

    implicitHeight: inside.implicitHeight + 2 * (root.place > 0 ? Theme.space12 : 14)
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1: %2").arg(root.names).arg(root.words)
    Accessible.description: qsTr("Alt with the arrow keys moves this moment, Delete declines it")
    Keys.onDeletePressed: root.declineWanted()
    Keys.onPressed: event => {
        if (!(event.modifiers & Qt.AltModifier) || (event.key !== Qt.Key_Up && event.key !== Qt.Key_Down))
            return
        event.accepted = true
        root.list.shift(root.row, event.key === Qt.Key_Up ? -1 : 1)
    }

    background: Rectangle {
        radius: Theme.radiusControl
        color: root.list.draggedIndex === root.row ? Theme.surface : Theme.bg

        FocusRing {
            control: root
            shown: root.visualFocus
            anchors.margins: 0
            anchors.topMargin: Theme.space4
            anchors.bottomMargin: Theme.space4
        }
    }
    contentItem: Item {
        implicitHeight: inside.implicitHeight

        RowLayout {
            id: inside

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space12

            DragGrip {
                Layout.alignment: Qt.AlignTop
                Layout.leftMargin: -Theme.space4
                list: root.list
                row: root.row
            }
            Words {
                Layout.alignment: Qt.AlignTop
                Layout.preferredWidth: Theme.icon
                type: Theme.heading
                lineHeight: Theme.target
                tabular: true
                horizontalAlignment: Text.AlignHCenter
                color: Theme.lamp
                visible: root.place > 0
                text: root.place
            }
            Face {
                Layout.alignment: Qt.AlignTop
                size: root.place > 0 ? Theme.target : Theme.space40
                name: root.names
                picture: root.portraitUrl
                Accessible.ignored: true
            }
            MomentLine {
                Layout.fillWidth: true
                names: root.called
                region: root.region
                words: root.words
                cheers: root.cheers
                lines: root.lines
            }
        }
        Divider {
            anchors.bottom: parent.bottom
            width: parent.width
            visible: root.lined
        }
    }
}
