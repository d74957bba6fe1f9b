pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Desk
import Applaus.Icons
import Applaus.Signature
import Applaus.Theme

// Who was on the carpet at the time of the replay, and the button to clap all the same.
Runner {
    id: root

    required property ReplayFace replay
    required property Desk desk // as of then
    property real margin: Theme.marginEmployee
    property bool tight: false
    readonly property StageFace stage: root.desk.stage
    readonly property string counted: {
        if (root.replay.cheers === 0)
            return ""
        const all = qsTr("%Ln colleague(s) applauded", "", root.replay.cheers)
        const late = root.replay.lateCheers
        return late > 0 ? qsTr("%1, %2 of them later").arg(all).arg(Spoken.number(late)) : all
    }

    unrolled: root.replay.moment >= 0
    implicitHeight: root.tight ? 92 : 112
    visible: root.reach > 0
    Accessible.role: Accessible.Pane
    Accessible.name: label.text

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: root.margin
        anchors.rightMargin: root.margin
        spacing: 18

        PhotoPrint {
            Layout.preferredWidth: 124
            Layout.preferredHeight: 72
            picture: root.desk.mediaUrl(root.stage.momentPicture, "full")
            description: qsTr("Picture of %1").arg(root.stage.momentNames)
            visible: root.stage.momentPicture !== "" && !root.tight
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            RowLayout {
                spacing: Theme.space8

                PillarBadge {
                    pillar: "pride"
                    size: Theme.iconSmall
                }
                Words {
                    id: label

                    type: Theme.small
                    font.weight: Theme.bold
                    color: Theme.textOnCarpet2
                    text: qsTr("On the carpet here")
                }
            }
            Words {
                objectName: "replayNames"
                Layout.fillWidth: true
                type: Theme.title
                color: Theme.textOnCarpet
                elide: Text.ElideRight
                text: root.stage.momentNames
            }
            Words {
                Layout.fillWidth: true
                type: Theme.small
                tabular: true
                color: Theme.textOnCarpet2
                elide: Text.ElideRight
                visible: text !== ""
                text: root.counted
            }
        }
        ActionButton {
            objectName: "clapLateButton"
            variant: "lamp"
            size: "big"
            carpeted: true
            iconName: root.stage.cheered ? "check" : "clap"
            enabled: !root.stage.cheered && !root.stage.momentIsOwn
            text: root.stage.momentIsOwn ? qsTr("Your moment") : root.stage.cheered ? qsTr("You clapped") : qsTr("Clap all the same")
            onClicked: root.replay.clap()
        }
    }
}
