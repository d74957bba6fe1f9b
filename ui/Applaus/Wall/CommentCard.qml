pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Theme

// One comment on the wall. Its words stand 12 px inside, so that washes and frames never move them. Keeps no state of its own: cards are reused while scrolling.
Item {
    id: root

    required property int index
    required property string commentId
    required property string author
    required property string region
    required property string body
    required property string picture
    required property string replyTo
    required property string replyToAuthor
    required property int applause
    required property bool applauded
    required property bool isOwn
    required property bool hosts
    required property bool onStage
    required property string status
    required property string reason
    required property string reasonBy
    // Where the author's portrait lies; empty: the initial is drawn.
    property url portrait: ""
    // The keyboard is on this card.
    property bool focused: false
    // Taken off by its author a moment ago; it may still come back.
    property bool leaving: false
    property bool menuOpen: false

    readonly property bool own: root.status !== "released"
    readonly property bool featured: root.onStage && !root.own
    readonly property bool boxed: root.own || root.featured
    readonly property bool hovered: hover.hovered
    readonly property real inset: Theme.space12
    readonly property real leavingOpacity: 0.4
    readonly property string spokenName: root.isOwn && root.own ? qsTr("You") : root.author

    signal applaudAsked
    signal menuAsked(Item near)
    signal rewriteAsked

    implicitHeight: frame.height + 2 * frame.y
    Accessible.role: Accessible.ListItem
    Accessible.name: fate.shown ? `${fate.words}. ${root.author}, ${root.region}: ${root.body}` : `${root.author}, ${root.region}: ${root.body}`
    Accessible.description: qsTr("%n colleague(s) applauded", "", root.applause)
    Accessible.focusable: true
    Accessible.focused: root.focused

    HoverHandler {
        id: hover
    }
    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: root.menuAsked(more)
    }
    TapHandler {
        acceptedDevices: PointerDevice.TouchScreen | PointerDevice.Stylus
        onLongPressed: root.menuAsked(more)
    }
    Item {
        id: frame

        y: root.boxed ? 6 : 0
        width: root.width
        opacity: root.leaving ? root.leavingOpacity : 1
        height: content.implicitHeight + (root.boxed ? 2 * Theme.space12 : 14)

        Rectangle {
            anchors.fill: parent
            radius: Theme.radiusCard
            color: Theme.wash
            visible: root.featured
        }
        DashedFrame {
            anchors.fill: parent
            visible: root.own
        }
        FocusRing {
            control: root
            shown: root.focused
            anchors.margins: 0
            controlRadius: Theme.radiusCard - Theme.focusGap - Theme.focusWidth
        }
        Face {
            x: root.inset
            y: content.y
            size: 36
            name: root.author
            picture: root.portrait
            ring: root.hosts ? 2 : 0
            ringColor: Theme.lamp
            Accessible.ignored: true
        }
        ColumnLayout {
            id: content

            x: root.inset + 36 + Theme.space12
            y: root.boxed ? Theme.space12 : 7
            width: frame.width - x - root.inset
            spacing: 2

            OwnFate {
                id: fate

                Layout.fillWidth: true
                status: root.status
                onStage: root.onStage
            }
            RowLayout {
                Layout.fillWidth: true
                spacing: 6

                Words {
                    Layout.maximumWidth: content.width * 0.6
                    type: Theme.small
                    font.weight: Theme.bold
                    elide: Text.ElideRight
                    text: root.spokenName
                }
                Words {
                    Layout.fillWidth: true
                    type: Theme.meta
                    color: Theme.text3
                    elide: Text.ElideRight
                    text: root.hosts ? qsTr("hosts tonight") : root.region
                }
                Item {
                    Layout.preferredWidth: clap.width + (more.visible ? Theme.space24 : 0)
                    visible: !root.own

                    ApplauseButton {
                        id: clap

                        anchors.right: parent.right
                        anchors.verticalCenter: parent.verticalCenter
                        applause: root.applause
                        objectName: `applaud-${root.commentId}`
                        given: root.applauded
                        own: root.isOwn
                        enabled: !root.applauded && !root.isOwn
                        loudFrom: root.onStage ? 0 : 50
                        onClicked: root.applaudAsked()
                    }
                }
            }
            Words {
                Layout.fillWidth: true
                type: Theme.meta
                color: Theme.text3
                elide: Text.ElideRight
                maximumLineCount: 1
                visible: root.replyTo !== ""
                text: qsTr("In reply to %1").arg(root.replyToAuthor)
            }
            Words {
                Layout.fillWidth: true
                color: root.status === "hidden" ? Theme.text2 : Theme.text
                wrapMode: Text.Wrap
                text: root.body
            }
            FateExplained {
                Layout.fillWidth: true
                status: root.status
                reason: root.reason
                reasonBy: root.reasonBy
                onRewriteAsked: root.rewriteAsked()
            }
        }
        IconButton {
            id: more

            anchors.right: parent.right
            anchors.rightMargin: Theme.space40
            y: content.y + (fate.shown ? 6 : -14)
            iconName: "more"
            iconSize: Theme.iconTiny
            text: qsTr("More about this comment")
            focusPolicy: Qt.NoFocus
            opacity: root.hovered || root.focused || root.menuOpen ? 1 : 0
            visible: !root.own || root.status === "held"
            onClicked: root.menuAsked(more)
        }
    }
}
