import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Icons
import Applaus.Theme
import "Phrases.js" as Phrases

// A moment of pride in a list: the print, the words, who told it about whom, and applause.
Item {
    id: root

    required property string momentId
    required property string author
    required property string firstNames
    required property string body
    required property string region
    required property string picture
    required property int cheers
    required property bool cheered
    required property bool isOwn
    required property int place
    required property string status
    required property string note
    required property string noteBy
    // Where the picture lies; empty: the pillar's badge stands there.
    property url printed: ""
    property bool cheerable: true
    property bool withdrawable: false
    property int lines: 1

    readonly property string teller: root.isOwn ? qsTr("You") : Phrases.firstName(root.author)

    signal cheerAsked
    signal withdrawAsked

    implicitHeight: Math.max(60, words.implicitHeight) + 14
    Accessible.role: Accessible.ListItem
    Accessible.name: `${root.body}. ${about.text}`

    Rectangle {
        id: badge

        anchors.verticalCenter: parent.verticalCenter
        width: 84
        height: 60
        radius: Theme.radiusFlag
        color: Theme.quiet
        visible: root.picture === ""

        PillarBadge {
            anchors.centerIn: parent
            pillar: "pride"
            size: Theme.iconBig
        }
    }
    PhotoPrint {
        anchors.verticalCenter: parent.verticalCenter
        width: 84
        height: 60
        picture: root.printed
        description: qsTr("Picture of %1").arg(root.firstNames)
        visible: root.picture !== ""

        Elevation {
            level: 1
            radius: Theme.radiusFlag
        }
    }
    ColumnLayout {
        id: words

        x: badge.width + 14
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - x - (buttons.visible ? buttons.width + Theme.space12 : 0)
        spacing: 2

        Words {
            Layout.fillWidth: true
            font.weight: Theme.bold
            wrapMode: Text.Wrap
            elide: Text.ElideRight
            maximumLineCount: root.lines
            text: `“${root.body}”`
        }
        Words {
            id: about

            Layout.fillWidth: true
            type: Theme.meta
            color: Theme.text3
            elide: Text.ElideRight
            text: root.region === "" ? Phrases.fill(qsTr("%1 about %2"), root.teller, root.firstNames)
                                     : Phrases.fill(qsTr("%1 about %2, %3"), root.teller, root.firstNames, root.region)
        }
        OwnMomentLine {
            Layout.fillWidth: true
            status: root.status
            place: root.place
            note: root.note
            noteBy: root.noteBy
            visible: root.isOwn
        }
    }
    RowLayout {
        id: buttons

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        visible: cheer.visible || withdraw.visible

        CheerButton {
            id: cheer

            cheers: root.cheers
            cheered: root.cheered
            isOwn: root.isOwn
            visible: root.cheerable && !withdraw.visible
            onClicked: root.cheerAsked()
        }
        ActionButton {
            id: withdraw

            size: "small"
            variant: "outline"
            text: qsTr("Take back")
            visible: root.withdrawable && root.isOwn && (root.status === "offered" || root.status === "queued")
            onClicked: root.withdrawAsked()
        }
    }
}
