import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Theme

// A held comment for the producer: approve, ask to reword, hide. The reason opens in place.
Item {
    id: root

    required property string commentId
    required property string authorId
    required property string author
    required property string region
    required property string body
    required property string picture
    property url pictureUrl: ""
    property bool keyed: false
    property bool lined: true
    property bool asking: false
    // No room for icons beside the words.
    readonly property bool narrow: root.width < (root.keyed ? 480 : 400)

    readonly property string authorFirst: root.author.split(" ")[0]

    signal entered
    signal approved
    signal featured
    signal hiddenAway(string reason)
    signal personWanted

    implicitHeight: column.implicitHeight + Theme.space12
    activeFocusOnTab: true
    onActiveFocusChanged: if (root.activeFocus) root.entered()
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1: %2").arg(root.author).arg(root.body)

    TapHandler { onTapped: root.entered() }
    ColumnLayout {
        id: column

        width: root.width
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            spacing: 10

            Face {
                size: Theme.iconBig
                name: root.author
                picture: root.pictureUrl
                Accessible.ignored: true

                TapHandler { onTapped: root.personWanted() }
            }
            Words {
                Layout.fillWidth: true
                font.weight: Theme.bold
                elide: Text.ElideRight
                text: root.author
            }
            Words {
                type: Theme.small
                color: Theme.text3
                text: root.region
            }
        }
        Words {
            Layout.fillWidth: true
            Layout.topMargin: 7
            type: Theme.input
            wrapMode: Text.Wrap
            text: root.body
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.topMargin: 10
            spacing: Theme.space8
            visible: !root.asking

            ActionButton {
                objectName: "approveButton"
                Layout.fillWidth: true
                horizontalPadding: Theme.space12
                iconName: root.narrow ? "" : "check"
                keyCap: root.keyed && root.width >= 400 ? "A" : ""
                text: qsTr("Approve")
                onClicked: root.approved()
            }
            ActionButton {
                objectName: "rewordButton"
                Layout.fillWidth: true
                horizontalPadding: Theme.space12
                iconName: root.narrow ? "" : "mail"
                text: qsTr("Ask to reword")
                onClicked: root.asking = true
            }
            ActionButton {
                objectName: "hideButton"
                Layout.fillWidth: true
                horizontalPadding: Theme.space12
                iconName: root.narrow ? "" : "hide"
                keyCap: root.keyed && root.width >= 400 ? "H" : ""
                text: qsTr("Hide")
                onClicked: root.hiddenAway("")
            }
        }
        ReasonBox {
            Layout.fillWidth: true
            Layout.topMargin: 10
            visible: root.asking
            open: root.asking
            person: root.authorFirst
            onSent: reason => root.hiddenAway(reason)
            onClosed: root.asking = false
        }
        Divider {
            Layout.fillWidth: true
            Layout.topMargin: 14
            visible: root.lined
        }
    }
    FocusRing {
        control: root
        anchors.topMargin: -Theme.space8
        anchors.bottomMargin: Theme.space4
    }
}
