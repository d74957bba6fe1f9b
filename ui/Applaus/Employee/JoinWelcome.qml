import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Desk
import Applaus.Signature
import Applaus.Theme

// The closed curtain beside the door, with the host's welcome once the house is found.
ClosedCurtain {
    id: root

    required property JoinFace join
    readonly property bool met: root.join.hostName !== ""

    folds: 14

    Rectangle {
        anchors.fill: parent
        gradient: Gradient {
            GradientStop { position: 0.3; color: Theme.tint(Theme.night, 0.1) }
            GradientStop { position: 1; color: Theme.tint(Theme.night, 0.62) }
        }
    }
    Bulbs {
        width: root.width
        total: 14
        lit: root.join.houseName === "" ? 3 : 9
        sag: 26
        r: 6
        ground: "curtain"
        Accessible.ignored: true
    }
    ColumnLayout {
        anchors.left: parent.left
        anchors.leftMargin: 48
        anchors.right: parent.right
        anchors.rightMargin: Theme.space40
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 48
        spacing: Theme.space12

        Face {
            Layout.leftMargin: Theme.printBorder
            Layout.bottomMargin: 14
            size: 104
            ring: Theme.printBorder
            name: root.join.hostName
            picture: root.join.hostPicture
            visible: root.met
        }
        Words {
            Layout.fillWidth: true
            type: Theme.display
            color: Theme.textOnCarpet
            wrapMode: Text.Wrap
            text: qsTr("Good to see you")
        }
        Words {
            Layout.fillWidth: true
            Layout.maximumWidth: 400
            type: Theme.bodyLarge
            color: Theme.textOnCurtain2
            wrapMode: Text.Wrap
            text: root.join.greeting === "" ? qsTr("An evening of your own company: watch along, say something, clap for each other.")
                                            : `“${root.join.greeting}”`
        }
        Words {
            Layout.fillWidth: true
            font.weight: Theme.bold
            color: Theme.textOnCarpet
            elide: Text.ElideRight
            visible: text !== ""
            text: [root.join.hostName, root.join.houseName].filter(words => words !== "").join(", ")
        }
        Rectangle {
            Layout.fillWidth: true
            Layout.topMargin: 10
            Layout.preferredHeight: Theme.hairline
            color: Theme.tint(Theme.textOnCarpet, 0.28)
            visible: root.join.insideCount > 0
        }
        Words {
            Layout.fillWidth: true
            tabular: true
            color: Theme.textOnCurtain2
            wrapMode: Text.Wrap
            visible: root.join.insideCount > 0
            text: qsTr("%Ln colleague(s) are inside already.", "", root.join.insideCount)
        }
    }
}
