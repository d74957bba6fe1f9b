pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Desk
import Applaus.Icons
import Applaus.Signature
import Applaus.Theme

// The runner of the employee's window: who is on the carpet, in their words, and the button to clap along.
Runner {
    id: root

    required property Desk desk
    required property WindowShape shape
    readonly property StageFace stage: root.desk.stage
    readonly property bool thanking: root.stage.shows === "thanks"
    // One does not clap for oneself.
    readonly property bool own: root.stage.shows === "moment" && root.stage.momentIsOwn
    readonly property bool busy: root.stage.shows === "moment" || root.thanking
    readonly property string picture: root.thanking ? root.stage.thanksPicture : root.stage.momentPicture
    readonly property bool photographed: root.picture !== "" && !root.shape.low
    readonly property string named: root.thanking ? root.stage.thanksNames : root.stage.momentNames
    readonly property real photoWidth: root.shape.compact ? 156 : 196

    // Cheers once, claps as often as one likes.
    function clap(): void {
        if (root.stage.shows === "moment" && !root.stage.cheered)
            root.stage.cheer()
        if (root.desk.reactions.kinds.includes("clap"))
            root.desk.reactions.send("clap")
    }

    unrolled: root.busy
    implicitHeight: root.shape.low ? 132 : root.shape.roomy ? 184 : 156
    visible: root.reach > 0
    Accessible.role: Accessible.Pane
    Accessible.name: label.text

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: root.shape.margin
        anchors.rightMargin: root.shape.margin
        spacing: Theme.space20

        PhotoPrint {
            Layout.preferredWidth: root.photoWidth
            Layout.preferredHeight: root.photoWidth * 112 / 196
            picture: root.desk.mediaUrl(root.picture, "full")
            description: qsTr("Picture of %1").arg(root.named)
            visible: root.photographed
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.space4

            RowLayout {
                spacing: Theme.space8

                PillarBadge {
                    pillar: "pride"
                }
                Words {
                    id: label

                    type: Theme.small
                    font.weight: Theme.bold
                    color: Theme.textOnCarpet2
                    text: !root.thanking ? qsTr("On the carpet now")
                        : root.stage.thanksBy === "" ? qsTr("Thank you") : qsTr("Thank you, says %1").arg(root.stage.thanksBy)
                }
            }
            Words {
                Layout.fillWidth: true
                type: Theme.quote
                color: Theme.textOnCarpet
                wrapMode: Text.Wrap
                maximumLineCount: root.shape.roomy ? 3 : 2
                elide: Text.ElideRight
                text: `“${root.thanking ? root.stage.thanksText : root.stage.momentText}”`
            }
            RowLayout {
                spacing: Theme.space8

                Row {
                    spacing: -Theme.space8
                    visible: !root.shape.low

                    Repeater {
                        model: root.stage.momentPortraits

                        Face {
                            required property var modelData

                            size: 28
                            ring: 2
                            ringColor: Theme.carpet
                            name: modelData.name
                            picture: root.desk.mediaUrl(modelData.picture, "thumb")
                            Accessible.ignored: true
                        }
                    }
                }
                Words {
                    Layout.fillWidth: true
                    type: Theme.small
                    font.weight: Theme.bold
                    color: Theme.textOnCarpet
                    elide: Text.ElideRight
                    text: root.stage.momentRegion === "" ? root.named : `${root.named}, ${root.stage.momentRegion}`
                }
            }
        }
        ClapButton {
            objectName: "clapAlongButton"
            Layout.preferredHeight: root.shape.low ? 96 : 112
            Layout.preferredWidth: Math.max(116, implicitWidth)
            enabled: !root.own
            text: root.own ? qsTr("Your moment") : qsTr("Clap along")
            count: root.stage.cheers > 0 ? qsTr("%Ln colleague(s)", "", root.stage.cheers) : ""
            onClicked: root.clap()
        }
    }
}
