pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Applaus.Controls
import Applaus.Desk
import Applaus.Theme

// How picture and sound do while the show is on air. It lies beside what the host reaches for, and stops no key.
Sheet {
    id: root

    required property Desk desk
    // Where the host's acts stay in reach: the other side.
    required property bool onLeft
    required property bool pictureSteady

    readonly property StreamFace stream: root.desk.stream
    readonly property bool ours: root.desk.show.videoAddress === ""

    objectName: "streamSheet"
    blocking: false
    // A popup that closes by itself on Escape would keep the window's other keys from working.
    closePolicy: T.Popup.NoAutoClose
    onOpened: (holder.item as Item)?.forceActiveFocus(Qt.PopupFocusReason)
    edge: "right"
    title: qsTr("Picture and sound")
    implicitWidth: 480
    x: root.onLeft || !parent ? 0 : parent.width - width
    y: Theme.headerHost + Theme.space12
    height: parent ? parent.height - y : 0

    // Made when it is looked at: it holds the same lines as the planning desk.
    contentItem: Loader {
        id: holder

        active: root.visible
        sourceComponent: ColumnLayout {
            Keys.onEscapePressed: root.close()
            spacing: Theme.space12

            Words {
                objectName: "streamState"
                Layout.fillWidth: true
                type: Theme.bodyLarge
                font.weight: Theme.semiBold
                wrapMode: Text.Wrap
                color: root.pictureSteady ? Theme.ok : Theme.lamp
                text: root.pictureSteady ? qsTr("Picture steady") : root.stream.publishing
                    ? qsTr("The stream comes in, the picture is not there yet") : qsTr("No stream comes in")
            }
            StreamFacts {
                Layout.fillWidth: true
                visible: known
                stream: root.stream
            }
            RecordingLine {
                Layout.fillWidth: true
                recording: root.desk.recording
            }
            Repeater {
                model: root.stream.findings

                delegate: TroubleLine {
                    required property var modelData

                    Layout.fillWidth: true
                    title: modelData.title
                    advice: modelData.advice
                }
            }
            Divider {
                Layout.fillWidth: true
                visible: root.ours
            }
            SoundSwitch {
                Layout.fillWidth: true
                visible: root.ours
                stream: root.stream
            }
            StreamPanel {
                Layout.fillWidth: true
                visible: root.ours
                stream: root.stream
            }
            Item { Layout.fillHeight: true }
        }
    }
}
