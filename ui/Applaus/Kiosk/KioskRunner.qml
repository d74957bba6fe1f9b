pragma ComponentBehavior: Bound
import QtQuick
import Applaus.Controls
import Applaus.Desk
import Applaus.Signature
import Applaus.Theme

// The runner of an office screen: a print, a name that one reads from afar, and a few words.
Runner {
    id: root

    required property Desk desk
    required property string names
    required property string region
    required property string body
    required property string picture
    property list<var> portraits: []
    property real margin: Theme.scaled(Theme.safeX)
    property real endMargin: Theme.scaled(Theme.space40)
    property int lines: 2
    // A picture that did not come leaves no empty frame.
    readonly property bool pictured: photo.ready
    readonly property real asideWidth: root.pictured ? photo.width : faces.visible ? faces.width : 0

    kiosk: true
    implicitHeight: Theme.scaled(264)
    Accessible.role: Accessible.StaticText
    Accessible.name: `${title.text}. ${root.body}`

    PhotoPrint {
        id: photo

        x: root.margin
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.scaled(264)
        height: Theme.scaled(184)
        border: Math.round(Theme.scaled(4))
        picture: root.desk.mediaUrl(root.picture, "full")
        visible: root.pictured
        Accessible.ignored: true
    }
    Row {
        id: faces

        x: root.margin
        anchors.verticalCenter: parent.verticalCenter
        spacing: -Theme.scaled(36)
        visible: !root.pictured && root.portraits.length > 0

        Repeater {
            model: root.portraits.slice(0, 3)

            Face {
                required property var modelData

                size: Theme.scaled(148)
                ring: Theme.scaled(4)
                name: modelData.name
                picture: root.desk.mediaUrl(modelData.picture, "thumb")
                Accessible.ignored: true
            }
        }
    }
    Column {
        x: root.margin + (root.asideWidth > 0 ? root.asideWidth + Theme.scaled(36) : 0)
        anchors.verticalCenter: parent.verticalCenter
        width: root.width - x - root.endMargin
        spacing: Theme.scaled(10)

        Words {
            id: title

            width: parent.width
            type: Theme.kioskName
            color: Theme.textOnCarpet
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.kioskMeta.px
            maximumLineCount: 1
            elide: Text.ElideRight
            text: root.region === "" ? root.names : `${root.names}, ${root.region}`
            Accessible.ignored: true
        }
        Words {
            width: parent.width
            type: Theme.kioskBody
            font.family: Families.display
            color: Theme.textOnCarpet
            wrapMode: Text.Wrap
            maximumLineCount: root.lines
            elide: Text.ElideRight
            text: `“${root.body}”`
            Accessible.ignored: true
        }
    }
}
