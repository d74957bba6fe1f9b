pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Applaus.Controls
import Applaus.Desk
import Applaus.Theme

// Jump to a moment of pride: all that were on the carpet, in order; the one in view is underlined.
ColumnLayout {
    id: root

    required property ReplayFace replay
    required property Desk desk

    spacing: Theme.space4
    visible: list.count > 0

    RowLayout {
        Layout.fillWidth: true

        Words {
            Layout.fillWidth: true
            type: Theme.heading
            elide: Text.ElideRight
            text: qsTr("Jump to a moment of pride")
        }
        Words {
            type: Theme.small
            color: Theme.text3
            text: qsTr("%Ln moment(s)", "", list.count)
        }
    }
    ListView {
        id: list

        objectName: "replayJumps"
        Layout.fillWidth: true
        Layout.preferredHeight: 62
        Layout.leftMargin: -5
        Layout.rightMargin: -5
        orientation: ListView.Horizontal
        spacing: Theme.space12
        clip: true
        model: root.replay.moments
        activeFocusOnTab: true
        keyNavigationEnabled: true
        boundsBehavior: Flickable.StopAtBounds
        currentIndex: -1
        highlightMoveDuration: Theme.durationMove
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Jump to a moment of pride")
        onActiveFocusChanged: list.currentIndex = list.activeFocus ? Math.max(0, root.replay.moment) : -1
        Keys.onPressed: event => {
            const jump = list.currentItem as Jump
            event.accepted = jump !== null && [Qt.Key_Return, Qt.Key_Enter, Qt.Key_Space].includes(event.key)
            if (event.accepted)
                root.replay.reel.seek(jump.beginMs)
        }
        // The one on the carpet comes into view by itself, unless somebody is choosing.
        Connections {
            target: root.replay
            function onMoved(): void {
                if (!list.activeFocus && !list.moving && root.replay.moment !== list.seen) {
                    list.seen = root.replay.moment
                    if (list.seen >= 0)
                        list.positionViewAtIndex(list.seen, ListView.Contain)
                }
            }
        }
        property int seen: -1

        delegate: Jump {}
    }

    component Jump: T.AbstractButton {
        id: jump

        required property int index
        required property string firstNames
        required property string names
        required property string region
        required property string portrait
        required property real beginMs
        required property string timeText
        readonly property bool current: jump.index === root.replay.moment
        readonly property bool focused: ListView.isCurrentItem && list.activeFocus

        implicitWidth: Math.max(171, (list.width - 3 * list.spacing) / 4)
        implicitHeight: 62
        focusPolicy: Qt.NoFocus
        hoverEnabled: true
        onClicked: root.replay.reel.seek(jump.beginMs)
        Accessible.role: Accessible.Button
        Accessible.name: `${jump.names}, ${place.text}`
        Accessible.focused: jump.focused
        Accessible.onPressAction: jump.click()

        background: Rectangle {
            anchors.fill: parent
            radius: Theme.radiusSmall
            color: jump.hovered ? Theme.high : "transparent"

            Rectangle {
                x: 5
                y: parent.height - height
                width: parent.width - 10
                height: Theme.lampLine
                color: Theme.lamp
                visible: jump.current
            }
            FocusRing {
                control: jump
                shown: jump.focused
                anchors.margins: 0
                controlRadius: Theme.radiusSmall
            }
        }
        contentItem: Item {
            Face {
                id: face

                x: 5
                y: 6
                size: 36
                name: jump.firstNames
                picture: root.desk.mediaUrl(jump.portrait, "thumb")
                Accessible.ignored: true
            }
            Words {
                x: face.x + face.width + 10
                y: 5
                width: parent.width - x - 4
                font.weight: Theme.bold
                elide: Text.ElideRight
                text: jump.firstNames
                Accessible.ignored: true
            }
            Words {
                id: place

                x: face.x + face.width + 10
                y: 27
                width: parent.width - x - 4
                type: Theme.meta
                font.weight: jump.current ? Theme.semiBold : Theme.regular
                tabular: true
                color: jump.current ? Theme.lampText : Theme.text3
                elide: Text.ElideRight
                text: jump.current ? qsTr("%1, now").arg(jump.timeText) : [jump.timeText, jump.region].filter(Boolean).join(", ")
                Accessible.ignored: true
            }
        }
    }
}
