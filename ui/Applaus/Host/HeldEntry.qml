import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Theme

// One held comment with what can be done about it. Up and Down go to the next one.
Item {
    id: root

    required property string commentId
    required property string author
    required property string region
    required property string body
    required property string picture
    required property int secondsLeft
    property url pictureUrl: ""
    property bool keyed: false
    property bool lined: true

    signal entered
    signal approved
    signal featured
    signal hiddenAway

    implicitHeight: column.implicitHeight + Theme.space16
    activeFocusOnTab: true
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1: %2").arg(root.author).arg(root.body)
    Accessible.description: qsTr("A approves, F puts it on screen, H hides it")
    onActiveFocusChanged: if (root.activeFocus) root.entered()

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
            }
            Words {
                Layout.fillWidth: true
                font.weight: Theme.bold
                elide: Text.ElideRight
                text: root.author
            }
        }
        Words {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space8
            type: Theme.input
            wrapMode: Text.Wrap
            maximumLineCount: 4
            elide: Text.ElideRight
            text: root.body
        }
        Words {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space4
            Layout.bottomMargin: 10
            type: Theme.small
            color: Theme.text3
            elide: Text.ElideRight
            text: root.secondsLeft > 0 ? qsTr("On the wall in %n seconds", "", root.secondsLeft)
                : root.region !== "" ? qsTr("%1, waits for you").arg(root.region) : qsTr("Waits for you")
        }
        HeldActions {
            Layout.fillWidth: true
            keyed: root.keyed
            onEntered: root.entered()
            onApproved: root.approved()
            onFeatured: root.featured()
            onHiddenAway: root.hiddenAway()
        }
        Divider {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space16
            visible: root.lined
        }
    }
    FocusRing {
        control: root
        anchors.topMargin: -Theme.space8
        anchors.bottomMargin: Theme.space8
    }
}
