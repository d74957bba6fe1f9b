pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Icons
import Applaus.Theme

// One comment of then, with its time in the replay; marked when it was on screen, dashed when it was added later. Keeps no state of its own.
Item {
    id: root

    required property int index
    required property string commentId
    required property string author
    required property string region
    required property string body
    required property string picture
    required property real postedAtMs
    required property string replyTo
    required property string replyToAuthor
    required property int applause
    required property bool applauded
    required property bool isOwn
    required property bool hosts
    required property string status
    required property real addedAtMs
    property url portrait: ""
    property bool focused: false
    property bool wasFeatured: false
    property string timeText: ""
    // Said within the last seconds of the picture.
    property bool fresh: false

    readonly property bool late: root.addedAtMs > 0 || root.status === "waiting"
    readonly property bool boxed: root.late || root.wasFeatured
    readonly property real inset: Theme.space12
    readonly property string fate: {
        if (root.status === "waiting")
            return qsTr("Waiting for the connection")
        if (root.status === "held")
            return qsTr("We are reading along")
        if (root.addedAtMs > 0)
            return qsTr("Added later, %1").arg(Spoken.day(root.addedAtMs, Date.now() - root.addedAtMs < 6 * 86400000 ? "dddd" : "d MMMM"))
        return root.wasFeatured ? qsTr("Was on screen") : ""
    }
    readonly property string named: root.isOwn && root.late ? qsTr("You") : root.author

    signal goAsked
    signal menuAsked(Item near)

    implicitHeight: frame.height + 2 * frame.y
    Accessible.role: Accessible.ListItem
    Accessible.name: [root.fate, root.timeText, `${root.named}, ${root.region}: ${root.body}`].filter(Boolean).join(". ")
    Accessible.description: root.applause > 0 ? qsTr("%n colleague(s) applauded", "", root.applause) : ""
    Accessible.focusable: true
    Accessible.focused: root.focused

    HoverHandler {
        id: hover
    }
    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: root.menuAsked(frame)
    }
    Item {
        id: frame

        y: root.boxed ? 6 : 0
        width: root.width
        height: content.implicitHeight + (root.boxed ? 2 * Theme.space12 : Theme.space16)

        Rectangle {
            anchors.fill: parent
            radius: Theme.radiusCard
            color: Theme.wash
            visible: root.wasFeatured && !root.late
        }
        DashedFrame {
            anchors.fill: parent
            visible: root.late
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
            y: root.boxed ? Theme.space12 : Theme.space8
            width: frame.width - x - root.inset
            spacing: 2

            RowLayout {
                spacing: 6
                visible: root.fate !== ""

                Icon {
                    name: root.status === "waiting" ? "offline" : root.late ? "clock" : "feature"
                    size: Theme.iconTiny
                    color: mark.color
                }
                Words {
                    id: mark

                    Layout.fillWidth: true
                    type: Theme.meta
                    font.weight: Theme.bold
                    color: root.late && root.status !== "waiting" ? Theme.text2 : Theme.lampText
                    elide: Text.ElideRight
                    text: root.fate
                }
            }
            RowLayout {
                Layout.fillWidth: true
                spacing: 6

                Words {
                    Layout.maximumWidth: content.width * 0.6
                    type: Theme.small
                    font.weight: Theme.bold
                    elide: Text.ElideRight
                    text: root.named
                }
                Words {
                    Layout.fillWidth: true
                    type: Theme.meta
                    color: Theme.text3
                    elide: Text.ElideRight
                    text: root.hosts ? qsTr("hosted") : root.region
                }
                Words {
                    type: Theme.meta
                    font.weight: Theme.semiBold
                    font.underline: press.hovered
                    tabular: true
                    color: root.fresh || root.wasFeatured && !root.late ? Theme.lampText : Theme.text3
                    text: root.timeText

                    HoverHandler {
                        id: press

                        cursorShape: Qt.PointingHandCursor
                    }
                    TapHandler {
                        onTapped: root.goAsked()
                    }
                    Tip {
                        text: qsTr("Go to %1").arg(root.timeText)
                        visible: press.hovered
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
                wrapMode: Text.Wrap
                text: root.body
            }
        }
    }
}
