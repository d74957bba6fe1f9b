pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Desk
import Applaus.Signature
import Applaus.Theme
import "../Moments/Phrases.js" as Phrases

// After the evening: thanks, who was on the carpet, and everybody who made it, by name.
ScrollPage {
    id: root

    required property Desk desk
    required property WindowShape shape
    readonly property real inner: root.width - 2 * root.shape.margin
    // The names stay on stage under the goodbye slate; whoever comes late reads them too.
    readonly property list<string> names: root.desk.stage.names
    readonly property int unnamed: Math.max(0, root.desk.stage.namesTotal - root.names.length)

    signal replayAsked

    spacing: Theme.space32

    ClosedCurtain {
        width: root.width
        implicitHeight: words.implicitHeight + Theme.space72 + Theme.space40
        folds: Math.max(14, Math.round(root.width / 36))

        Bulbs {
            width: parent.width
            total: 40
            lit: 40
            sag: 22
            r: 4.6
            ground: "curtain"
            Accessible.ignored: true
        }
        ColumnLayout {
            id: words

            x: root.shape.margin
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.space32
            width: root.inner
            spacing: Theme.space8

            Words {
                Layout.fillWidth: true
                type: Theme.display
                color: Theme.textOnCarpet
                wrapMode: Text.Wrap
                text: qsTr("Thanks, good night")
            }
            Words {
                Layout.fillWidth: true
                type: Theme.bodyLarge
                color: Theme.textOnCurtain2
                wrapMode: Text.Wrap
                text: root.desk.show.host === "" ? qsTr("It was good that you were there, %1.").arg(Phrases.firstName(root.desk.me.name))
                    : Phrases.fill(qsTr("It was good that you were there, %1. See you next time, says %2."),
                                   Phrases.firstName(root.desk.me.name), Phrases.firstName(root.desk.show.host))
            }
            ActionButton {
                objectName: "watchAgainButton"
                Layout.topMargin: Theme.space8
                variant: "carpetOutline"
                iconName: "play"
                text: qsTr("Watch it again")
                onClicked: root.replayAsked()
            }
        }
    }
    MomentsSection {
        x: root.shape.margin
        width: root.inner
        desk: root.desk
        moments: root.desk.moments.done
        total: root.desk.moments.done.count
        title: qsTr("On the carpet tonight")
        cheerable: false
    }
    ColumnLayout {
        x: root.shape.margin
        width: root.inner
        spacing: Theme.space8
        visible: root.names.length > 0

        Divider {
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.space8
        }
        Words {
            type: Theme.title
            text: qsTr("This evening was made by")
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space4

            Repeater {
                model: root.names

                Words {
                    required property string modelData
                    required property int index

                    rightPadding: Theme.space8
                    type: Theme.bodyLarge
                    text: index < root.names.length - 1 || root.unnamed > 0 ? modelData + "," : modelData
                }
            }
            Words {
                type: Theme.bodyLarge
                color: Theme.text2
                visible: root.unnamed > 0
                text: qsTr("and %Ln more colleague(s)", "", root.unnamed)
            }
        }
    }
}
