import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Desk
import Applaus.Signature
import Applaus.Theme

// Who stands on the carpet now, and the one lamp button: thank them by name.
Runner {
    id: root

    required property Desk desk

    property int lines: 3

    readonly property StageFace stage: root.desk.stage
    readonly property bool thanked: root.stage.thanked

    implicitHeight: column.implicitHeight + 2 * (Theme.space24 + 2)

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.space24
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space12

            Face {
                Layout.leftMargin: Theme.printBorder
                size: Theme.heightMain
                ring: Theme.printBorder
                name: root.stage.momentNames
                picture: root.desk.mediaUrl(root.stage.momentPortraits[0]?.picture ?? "", "thumb")
                Accessible.ignored: true
            }
            ColumnLayout {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.space4
                spacing: 0

                Words {
                    type: Theme.small
                    font.weight: Theme.semiBold
                    color: Theme.textOnCarpet2
                    text: qsTr("On the carpet")
                }
                Words {
                    objectName: "onCarpetNames"
                    Layout.fillWidth: true
                    type: Theme.title
                    color: Theme.textOnCarpet
                    wrapMode: Text.Wrap
                    maximumLineCount: 2
                    elide: Text.ElideRight
                    text: root.stage.momentNames
                }
            }
        }
        Words {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space8
            Layout.bottomMargin: Theme.space12
            color: Theme.textOnCarpet
            wrapMode: Text.Wrap
            maximumLineCount: root.lines
            elide: Text.ElideRight
            text: root.stage.momentRegion === "" ? root.stage.momentText
                : qsTr("%1, %2").arg(root.stage.momentText.replace(/[.]$/, "")).arg(root.stage.momentRegion)
        }
        ActionButton {
            objectName: "thankButton"
            Layout.fillWidth: true
            focusPolicy: Qt.TabFocus
            carpeted: true
            horizontalPadding: Theme.space16
            variant: "lamp"
            size: "main"
            iconName: "clap"
            keyCap: "T"
            text: root.stage.momentNameList.length === 0 ? qsTr("Say thank you")
                : root.stage.momentNameList.length > 2 ? qsTr("Thank them all") : qsTr("Thank %1").arg(root.stage.momentFirstNames)
            visible: !root.thanked
            onClicked: root.desk.moments.thank("")
        }
        ActionButton {
            objectName: "clearStageButton"
            Layout.fillWidth: true
            focusPolicy: Qt.TabFocus
            horizontalPadding: Theme.space16
            variant: "carpetOutline"
            size: "main"
            iconName: "check"
            keyCap: root.desk.nextAction === "clear" ? qsTr("Space") : ""
            text: qsTr("Back to the picture")
            visible: root.thanked
            onClicked: root.desk.stage.clear()
        }
    }
}
