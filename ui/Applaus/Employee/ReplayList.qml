pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Applaus.Controls
import Applaus.Desk
import Applaus.Icons
import Applaus.Theme

// The evenings that can be watched again, the newest first.
ScrollPage {
    id: root

    required property ReplayFace replay
    required property WindowShape shape
    readonly property real readingWidth: 760

    spacing: Theme.space4

    Words {
        x: root.shape.margin
        topPadding: Theme.space24
        bottomPadding: Theme.space8
        type: Theme.headline
        text: qsTr("Watch again")
    }
    Words {
        x: root.shape.margin
        width: root.width - 2 * x
        color: Theme.text2
        wrapMode: Text.Wrap
        visible: root.replay.finished.count === 0
        text: qsTr("No evening is over yet. Afterwards you watch it again here, with everything that was said.")
    }
    Repeater {
        model: root.replay.finished

        T.AbstractButton {
            id: evening

            required property string showId
            required property string title
            required property string subtitle
            required property string host
            required property real startsAtMs
            readonly property string told: [Spoken.day(evening.startsAtMs), evening.host === "" ? "" : qsTr("with %1").arg(evening.host)].filter(Boolean).join(", ")

            objectName: "evening"
            x: root.shape.margin - Theme.space12
            width: Math.min(root.readingWidth, root.width - 2 * x)
            implicitHeight: 76
            focusPolicy: Qt.StrongFocus
            hoverEnabled: true
            onClicked: root.replay.open(evening.showId)
            Keys.onReturnPressed: evening.click()
            Keys.onEnterPressed: evening.click()
            Accessible.role: Accessible.Button
            Accessible.name: qsTr("Watch %1 again").arg(evening.title)
            Accessible.description: evening.told
            Accessible.onPressAction: evening.click()

            background: Rectangle {
                radius: Theme.radiusCard
                color: evening.hovered ? Theme.high : "transparent"

                FocusRing {
                    control: evening
                    shown: evening.visualFocus
                    controlRadius: Theme.radiusCard
                }
            }
            contentItem: Item {
                Rectangle {
                    id: disc

                    x: Theme.space12
                    anchors.verticalCenter: parent.verticalCenter
                    width: Theme.target
                    height: width
                    radius: width / 2
                    color: Theme.ink

                    Icon {
                        anchors.centerIn: parent
                        name: "play"
                        size: Theme.iconSmall
                        color: Theme.textOnInk
                    }
                }
                Column {
                    anchors.left: disc.right
                    anchors.leftMargin: Theme.space16
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.space12
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: 2

                    Words {
                        width: parent.width
                        type: Theme.heading
                        elide: Text.ElideRight
                        text: evening.subtitle === "" ? evening.title : `${evening.title}, ${evening.subtitle}`
                    }
                    Words {
                        width: parent.width
                        type: Theme.small
                        color: Theme.text2
                        elide: Text.ElideRight
                        text: evening.told
                    }
                }
            }
        }
    }
}
