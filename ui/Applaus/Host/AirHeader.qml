import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Desk
import Applaus.Theme

// On the valance while the show is on air: on air, the evening's clock, the part's clock, the picture, the time.
Item {
    id: root

    required property Desk desk
    required property bool producer
    required property bool pictureSteady
    // Where the part's clock begins and how wide it may be: it stands over the picture.
    required property real partX
    required property real partWidth

    signal pictureWanted

    readonly property bool away: root.desk.link.state !== "online"
    // The button that ends the evening; keys that are held go to it.
    readonly property HoldButton holdButton: endButton

    OnAirPlate {
        id: plate

        anchors.verticalCenter: parent.verticalCenter
        x: Theme.marginHost
    }
    Words {
        objectName: "elapsedText"
        anchors.verticalCenter: parent.verticalCenter
        anchors.left: plate.right
        anchors.leftMargin: 18
        type: Theme.clock
        tabular: true
        color: Theme.textOnCarpet
        text: root.desk.clock.elapsedText
        Accessible.name: qsTr("%1 on air").arg(text)
    }
    PartClock {
        anchors.verticalCenter: parent.verticalCenter
        x: root.partX
        width: Math.min(root.partWidth, facts.x - root.partX - Theme.space24)
        clock: root.desk.clock
        title: root.desk.rundown.currentTitle
    }
    RowLayout {
        id: facts

        anchors.right: parent.right
        anchors.rightMargin: Theme.marginHost
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space24

        HeaderFact {
            iconName: "people"
            text: qsTr("%Ln watching", "", root.desk.audience.viewers)
            visible: root.producer && root.width >= 1400
        }
        PictureFact {
            objectName: "pictureFact"
            away: root.away
            steady: root.pictureSteady
            muted: root.desk.stream.muted
            troubled: root.desk.stream.findings.length > 0
            visible: worrying || root.width >= 1400
            onClicked: root.pictureWanted()
        }
        HeaderFact {
            iconName: "clock"
            text: root.desk.clock.timeText
        }
        Row {
            spacing: 10
            visible: root.producer && root.width >= 1500

            Face {
                anchors.verticalCenter: parent.verticalCenter
                size: Theme.space40
                ring: 2
                name: root.desk.me.name
                picture: root.desk.mediaUrl(root.desk.me.picture, "thumb")
                Accessible.ignored: true
            }
            Words {
                anchors.verticalCenter: parent.verticalCenter
                type: Theme.input
                font.weight: Theme.semiBold
                color: Theme.textOnCarpet
                text: root.desk.me.name.split(" ")[0]
            }
        }
        HoldButton {
            id: endButton

            objectName: "endButton"
            implicitHeight: Theme.heightField
            focusPolicy: Qt.TabFocus
            variant: "carpetOutline"
            iconName: "stop"
            text: qsTr("Hold to end")
            onHeld: root.desk.show.end()
        }
    }
}
