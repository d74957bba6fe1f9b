pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Applaus.Controls
import Applaus.Desk
import Applaus.Theme

// Every key of this window, and how the window speaks and moves. It covers nothing that the keys do.
Sheet {
    id: root

    required property Desk desk
    required property bool producer

    readonly property list<var> hostKeys: [
        { cap: qsTr("Space"), text: qsTr("The next right thing, as PageDown of a clicker") },
        { cap: "T", text: qsTr("Thank who is on the carpet") },
        { cap: qsTr("Enter"), text: qsTr("Bring the next moment on stage") },
        { cap: "N", text: qsTr("Next part of the rundown") },
        { cap: "S", text: qsTr("One moment, please: the slate, on and off") },
        { cap: "M", text: qsTr("The sound of the show, off and on for everybody") },
        { cap: "V", text: qsTr("How picture and sound do") },
        { cap: "A", text: qsTr("Approve the held comment") },
        { cap: "F", text: qsTr("Put the comment on screen") },
        { cap: "H", text: qsTr("Hide the comment") },
        { cap: "Ctrl L", text: qsTr("The own camera; held, it starts or stops") },
        { cap: "Alt ↑ ↓", text: qsTr("Move a moment or a part") },
        { cap: "Ctrl Z", text: qsTr("Take the last act back") },
        { cap: "?", text: qsTr("Show these keys") }
    ]
    readonly property list<var> producerKeys: [
        { cap: qsTr("Space"), text: qsTr("The next right thing, as PageDown of a clicker") },
        { cap: "T", text: qsTr("Thank who is on the carpet") },
        { cap: "N", text: qsTr("Next part of the rundown") },
        { cap: "S", text: qsTr("One moment, please: the slate, on and off") },
        { cap: "M", text: qsTr("The sound of the show, off and on for everybody") },
        { cap: "V", text: qsTr("How picture and sound do") },
        { cap: "/", text: qsTr("Search the wall") },
        { cap: "↑ ↓", text: qsTr("Go through the wall") },
        { cap: "A", text: qsTr("Approve the held comment") },
        { cap: "F", text: qsTr("Put the comment on screen") },
        { cap: "H", text: qsTr("Hide the comment") },
        { cap: "P", text: qsTr("Show the person") },
        { cap: "Ctrl L", text: qsTr("The own camera; held, it starts or stops") },
        { cap: "Alt ↑ ↓", text: qsTr("Move a moment or a part") },
        { cap: "Ctrl Z", text: qsTr("Take the last act back") },
        { cap: "?", text: qsTr("Show these keys") }
    ]

    objectName: "shortcutsSheet"
    blocking: false
    // A popup that closes by itself on Escape would keep the window's other keys from working.
    closePolicy: T.Popup.NoAutoClose
    onOpened: column.forceActiveFocus(Qt.PopupFocusReason)
    edge: "right"
    title: qsTr("All keys")
    implicitWidth: 480
    // The host's acts are on the right; they stay in reach.
    x: root.producer && parent ? parent.width - width : 0
    y: root.desk.show.phase === "on_air" ? Theme.headerHost + Theme.space12 : 0
    height: parent ? parent.height - y : 0

    contentItem: ScrollPage {
        id: column

        Keys.onEscapePressed: root.close()

        ColumnLayout {
            width: column.width - Theme.space12
            spacing: 0

            Repeater {
                model: root.producer ? root.producerKeys : root.hostKeys

                RowLayout {
                    id: line

                    required property var modelData

                    Layout.fillWidth: true
                    Layout.minimumHeight: Theme.heightSmall
                    Layout.topMargin: words.lineCount > 1 ? Theme.space4 : 0
                    Layout.bottomMargin: words.lineCount > 1 ? Theme.space4 : 0
                    spacing: Theme.space16

                    Item {
                        Layout.preferredWidth: Theme.space72
                        implicitHeight: cap.implicitHeight

                        KeyCap {
                            id: cap

                            text: line.modelData.cap
                        }
                    }
                    Words {
                        id: words

                        Layout.fillWidth: true
                        wrapMode: Text.Wrap
                        text: line.modelData.text
                    }
                }
            }
            Words {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space12
                type: Theme.small
                color: Theme.text3
                wrapMode: Text.Wrap
                text: qsTr("Letters stay silent while you type. Doors, on air and the end are held for a moment, by pointer, Space or Enter.")
            }
            Divider {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space16
                Layout.bottomMargin: Theme.space16
            }
            RowLayout {
                Layout.fillWidth: true

                Words {
                    Layout.fillWidth: true
                    font.weight: Theme.bold
                    text: qsTr("Language")
                }
                Segmented {
                    objectName: "languageSwitch"
                    label: qsTr("Language")
                    parts: ["Nederlands", "English"]
                    currentIndex: root.desk.prefs.language === "nl" ? 0 : 1
                    onChosen: index => root.desk.prefs.language = index === 0 ? "nl" : "en"
                }
            }
            Toggle {
                objectName: "reducedMotionSwitch"
                Layout.fillWidth: true
                Layout.topMargin: Theme.space12
                text: qsTr("Less movement")
                help: qsTr("Fades instead of movement")
                checked: root.desk.prefs.reducedMotion
                onToggled: root.desk.prefs.reducedMotion = checked
            }
            RowLayout {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space4

                Words {
                    Layout.fillWidth: true
                    font.weight: Theme.bold
                    text: qsTr("Loudness of the picture")
                }
                VolumeSlider {
                    label: qsTr("Loudness of the picture")
                    value: root.desk.prefs.volume
                    onMoved: root.desk.prefs.volume = value
                }
            }
        }
    }
}
