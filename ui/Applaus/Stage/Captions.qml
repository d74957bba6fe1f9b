import QtQuick
import Applaus.Controls
import Applaus.Desk
import Applaus.Theme

// What is said, in writing, over the foot of the picture: at most two lines on a dark plate. Place its foot; it finds its height.
Item {
    id: root

    required property CaptionsFace captions
    // Of the letters: larger in a large picture, and on an office screen.
    property real px: Math.max(Theme.input.px, Math.min(Theme.display.px, Math.round(root.width / 40)))
    readonly property real margin: Math.round(root.px * 0.6)
    readonly property real lineHeight: Math.round(root.px * 1.3)
    // The most it takes, for what makes room for it.
    readonly property real twoLines: 2 * root.lineHeight + root.margin

    implicitHeight: plate.height
    visible: root.captions.text !== ""
    Accessible.role: Accessible.StaticText
    Accessible.name: root.captions.text

    Rectangle {
        id: plate

        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        width: words.implicitWidth * words.scale + 2 * root.margin
        height: words.implicitHeight * words.scale + root.margin
        radius: Theme.radiusFlag
        color: Theme.videoShade

        Words {
            id: words

            objectName: "captionWords"
            anchors.centerIn: parent
            // The lines are short; only wide letters in a narrow picture are drawn smaller.
            scale: Math.min(1, (root.width - 2 * root.margin) / Math.max(1, words.implicitWidth))
            type: TypeStyle { px: root.px; line: root.lineHeight; weight: Theme.medium }
            horizontalAlignment: Text.AlignHCenter
            color: Theme.ivory
            text: root.captions.text
            Accessible.ignored: true
        }
    }
}
