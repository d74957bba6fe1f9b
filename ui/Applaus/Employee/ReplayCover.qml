import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Signature
import Applaus.Theme

// The curtain that hangs where no recording is: says why, and that the comments run along.
ClosedCurtain {
    id: root

    required property string notice
    property bool retryable: false

    signal retryAsked

    folds: 22
    lightest: Theme.curtainNight
    darkest: Theme.curtainNightShade
    Accessible.role: Accessible.StaticText
    Accessible.name: root.notice

    ColumnLayout {
        anchors.centerIn: parent
        anchors.verticalCenterOffset: -Theme.space24
        width: Math.min(420, parent.width - 2 * Theme.space40)
        spacing: Theme.space16

        Words {
            objectName: "replayNotice"
            Layout.fillWidth: true
            type: Theme.bodyLarge
            color: Theme.textOnCarpet
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            text: root.notice
            Accessible.ignored: true
        }
        ActionButton {
            Layout.alignment: Qt.AlignHCenter
            variant: "carpetOutline"
            text: qsTr("Try once more")
            visible: root.retryable
            onClicked: root.retryAsked()
        }
    }
}
