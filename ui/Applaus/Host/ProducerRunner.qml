import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Desk
import Applaus.Signature
import Applaus.Theme

// The producer's strip of carpet: who stands on it, and who comes next.
Runner {
    id: root

    required property Desk desk

    readonly property StageFace stage: root.desk.stage
    readonly property MomentsFace moments: root.desk.moments
    readonly property bool occupied: root.stage.momentId !== ""

    implicitHeight: 84

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.marginHost
        anchors.rightMargin: Theme.space24
        spacing: Theme.space16

        Face {
            size: Theme.heightField
            ring: Theme.printBorder
            visible: root.occupied
            name: root.stage.momentNames
            picture: root.desk.mediaUrl(root.stage.momentPortraits[0]?.picture ?? "", "thumb")
            Accessible.ignored: true
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Words {
                type: Theme.small
                font.weight: Theme.semiBold
                color: Theme.textOnCarpet2
                text: root.stage.thanked ? qsTr("On the carpet, thanked") : qsTr("On the carpet")
            }
            Words {
                objectName: "onCarpetNames"
                Layout.fillWidth: true
                type: Theme.title
                color: Theme.textOnCarpet
                elide: Text.ElideRight
                text: root.occupied ? root.stage.momentNames : qsTr("Nobody yet")
            }
        }
        ColumnLayout {
            Layout.maximumWidth: root.width / 3
            spacing: 0
            visible: root.moments.queueCount > 0 && root.width >= 640

            Words {
                Layout.fillWidth: true
                type: Theme.small
                color: Theme.textOnCarpet2
                horizontalAlignment: Text.AlignRight
                elide: Text.ElideRight
                text: qsTr("Next: %1").arg(root.moments.nextNames)
            }
            Words {
                Layout.fillWidth: true
                type: Theme.small
                color: Theme.textOnCarpet2
                horizontalAlignment: Text.AlignRight
                elide: Text.ElideRight
                text: qsTr("%n waiting", "", root.moments.queueCount)
            }
        }
    }
}
