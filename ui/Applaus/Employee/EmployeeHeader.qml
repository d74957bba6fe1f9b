pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Applaus.Controls
import Applaus.Desk
import Applaus.Icons
import Applaus.Signature
import Applaus.Theme

// The header: the valance while on air, plain ground otherwise. Rooms, who is here, oneself.
Valance {
    id: root

    required property Desk desk
    required property WindowShape shape
    // live, foyer, replay
    property list<string> rooms: []
    property int room: 0
    property bool replaying: false
    readonly property var roomNames: ({ live: qsTr("Live"), foyer: qsTr("Foyer"), replay: qsTr("Watch again") })
    readonly property ReplayFace replay: root.desk.replay
    readonly property string phase: root.desk.show.phase
    readonly property bool away: root.desk.link.state === "away" || root.desk.link.state === "connecting"
    readonly property color ink: root.carpeted ? Theme.textOnCarpet : Theme.text
    readonly property string countText: {
        const viewers = root.desk.audience.viewers
        if (root.away)
            return qsTr("No connection for a moment, we stay here")
        if (root.replaying && root.replay.state === "ready") {
            if (root.shape.column || root.replay.mostViewers === 0)
                return ""
            return qsTr("%Ln watched together", "", root.replay.mostViewers)
        }
        if (viewers === 0 || (root.phase !== "doors" && root.phase !== "on_air"))
            return ""
        if (root.shape.column)
            return Spoken.number(viewers)
        return root.phase === "doors" ? qsTr("Doors are open, %Ln colleague(s) are here", "", viewers)
                                      : qsTr("%Ln watching together", "", viewers)
    }

    signal roomChosen(int index)
    signal meAsked(Item near)

    airing: root.phase === "on_air"

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: root.shape.margin
        anchors.rightMargin: root.shape.margin - Theme.space4
        spacing: 0

        Wordmark {
            carpeted: root.carpeted
        }
        HeaderNav {
            id: nav

            objectName: "rooms"
            Layout.leftMargin: root.shape.column ? Theme.space12 : Theme.space32
            rooms: root.rooms.map(room => root.roomNames[room])
            carpeted: root.carpeted
            visible: root.rooms.length > 1
            onChosen: index => root.roomChosen(index)

            // A click chooses by itself; the page may be chosen elsewhere too.
            Binding {
                target: nav
                property: "currentIndex"
                value: root.room
            }
        }
        Item {
            Layout.fillWidth: true
        }
        ActionButton {
            objectName: "otherEvenings"
            Layout.rightMargin: Theme.space12
            size: "small"
            carpeted: root.carpeted
            variant: root.carpeted ? "carpetOutline" : "quiet"
            text: qsTr("Other evenings")
            visible: root.replaying && root.replay.showId !== "" && root.replay.finished.count > 1
            onClicked: root.replay.close()
        }
        RowLayout {
            Layout.rightMargin: Theme.space16
            spacing: Theme.space8
            visible: root.countText !== ""

            Icon {
                name: root.away ? "offline" : "people"
                size: Theme.iconSmall
                color: count.color
            }
            Words {
                id: count

                objectName: "viewerCount"
                font.weight: Theme.semiBold
                tabular: true
                color: root.away ? (root.carpeted ? Theme.lamp : Theme.lampText) : root.ink
                text: root.countText
            }
        }
        T.AbstractButton {
            id: me

            objectName: "meButton"
            implicitWidth: Theme.target
            implicitHeight: Theme.target
            focusPolicy: Qt.StrongFocus
            hoverEnabled: true
            onClicked: root.meAsked(me)
            Accessible.role: Accessible.ButtonMenu
            Accessible.name: qsTr("%1, your details and settings").arg(root.desk.me.name)
            Accessible.onPressAction: me.click()

            Tip {
                text: qsTr("You and your settings")
                visible: me.hovered || me.visualFocus
            }
            contentItem: Item {
                Face {
                    anchors.centerIn: parent
                    size: 36
                    ring: root.carpeted ? 2 : 0
                    name: root.desk.me.name
                    picture: root.desk.mediaUrl(root.desk.me.picture, "thumb")
                    Accessible.ignored: true

                    FocusRing {
                        control: me
                        shown: me.visualFocus
                        carpeted: root.carpeted
                        controlRadius: 18
                    }
                }
            }
        }
    }
}
