import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Desk
import Applaus.Icons
import Applaus.Signature
import Applaus.Theme
import "Phrases.js" as Phrases

// How the moment will stand on the screens: picture above, names and words on the runner. Always on stage ground.
Rectangle {
    id: root

    required property Desk desk
    required property MomentDraft draft
    readonly property string names: Phrases.joined(root.draft.names.map(Phrases.firstName), qsTr("and"))
    readonly property real inset: Theme.space32 + Theme.space4
    readonly property url picture: root.desk.uploads.previewUrl

    color: Theme.night
    Accessible.role: Accessible.Pane
    Accessible.name: heading.text

    Words {
        id: heading

        x: root.inset
        y: Theme.space32 + Theme.space4
        height: Theme.target
        type: Theme.title
        color: Theme.ivory
        text: qsTr("This is how it looks on screen")
    }
    Item {
        id: photo

        x: root.inset
        anchors.top: heading.bottom
        anchors.topMargin: Theme.space20
        width: root.width - x
        height: Math.max(96, Math.min(width * 0.72, root.height - y - runner.height - waiting.height - Theme.space72))
        clip: true

        Rectangle {
            anchors.fill: parent
            color: Theme.curtainShade
            topLeftRadius: Theme.radiusCard
        }
        PillarBadge {
            anchors.centerIn: parent
            pillar: "pride"
            size: Theme.space96
            visible: image.status !== Image.Ready
        }
        Image {
            id: image

            anchors.fill: parent
            source: root.picture
            sourceSize: Qt.size(width * Screen.devicePixelRatio, 0)
            fillMode: Image.PreserveAspectCrop
            asynchronous: true
        }
    }
    Runner {
        id: runner

        anchors.top: photo.bottom
        width: root.width
        height: words.implicitHeight + 2 * Theme.space24

        ColumnLayout {
            id: words

            x: root.inset
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - x - Theme.space24
            spacing: Theme.space8

            Words {
                Layout.fillWidth: true
                type: Theme.figure
                color: Theme.textOnCarpet
                wrapMode: Text.Wrap
                maximumLineCount: 2
                elide: Text.ElideRight
                text: root.names === "" ? qsTr("Who deserves it?")
                    : root.draft.region.trim() === "" ? root.names : `${root.names}, ${root.draft.region.trim()}`
            }
            Words {
                Layout.fillWidth: true
                type: Theme.bodyLarge
                font.weight: Theme.medium
                color: Theme.textOnCarpet
                wrapMode: Text.Wrap
                maximumLineCount: 4
                elide: Text.ElideRight
                text: root.draft.text.trim() === "" ? qsTr("Here come your words.") : `“${root.draft.text.trim()}”`
            }
            RowLayout {
                spacing: Theme.space8

                Face {
                    size: 26
                    name: root.desk.me.name
                    picture: root.desk.mediaUrl(root.desk.me.picture, "thumb")
                    Accessible.ignored: true
                }
                Words {
                    type: Theme.small
                    color: Theme.textOnCarpet2
                    text: qsTr("Told by %1").arg(root.desk.me.name)
                }
            }
        }
    }
    Words {
        id: waiting

        x: root.inset
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space32
        width: root.width - x - Theme.space24
        type: Theme.input
        color: Theme.dark ? Theme.text2 : Theme.textOnCurtain2
        wrapMode: Text.Wrap
        text: root.desk.moments.queueCount === 0 ? qsTr("Nobody is in line yet. Yours could be the first.")
            : qsTr("%n moment(s) are waiting now. The crew reads yours first; you see your place in the line.", "", root.desk.moments.queueCount)
    }
}
