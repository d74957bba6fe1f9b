import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Theme

// Who comes on the carpet next, with the button that brings them there.
ColumnLayout {
    id: root

    required property string names
    required property string region
    required property string words
    required property int cheers
    required property string portrait
    property bool lined: true

    signal stageWanted

    spacing: 14

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space12

        Face {
            Layout.alignment: Qt.AlignTop
            size: Theme.target
            name: root.names
            picture: root.portrait
            Accessible.ignored: true
        }
        MomentLine {
            Layout.fillWidth: true
            big: true
            quoted: true
            names: root.names
            region: root.region
            words: root.words
            cheers: root.cheers
        }
    }
    ActionButton {
        objectName: "stageButton"
        Layout.fillWidth: true
        focusPolicy: Qt.TabFocus
        variant: "lampOutline"
        size: "main"
        iconName: "up"
        keyCap: qsTr("Enter")
        text: qsTr("Bring on stage")
        onClicked: root.stageWanted()
    }
    Divider {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space4
        opacity: root.lined ? 1 : 0
    }
}
