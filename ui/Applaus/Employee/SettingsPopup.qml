pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Applaus.Controls
import Applaus.Desk
import Applaus.Theme

// Oneself and one's settings: language, light or dark, calm; name, region and team; leaving.
T.Popup {
    id: root

    required property Desk desk
    readonly property Prefs prefs: root.desk.prefs
    readonly property list<string> languages: ["nl", "en"]
    readonly property list<string> themes: ["system", "paper", "stage"]
    readonly property list<string> stepModes: ["auto", "always", "never"]
    property bool changing: false

    width: Math.min(400, parent ? parent.width - 2 * Theme.space16 : 400)
    height: Math.min(column.implicitHeight + 2 * padding, parent ? parent.height - y - Theme.space16 : implicitHeight)
    padding: Theme.space20
    rightPadding: Theme.space8 // the rest is where the scroll bar stands in a low window
    margins: Theme.space8
    modal: false
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    onAboutToShow: root.changing = false
    onOpened: column.forceActiveFocus(Qt.PopupFocusReason)

    enter: Transition { NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.durationFade } }
    exit: Transition { NumberAnimation { property: "opacity"; to: 0; duration: Theme.durationTap } }

    background: Rectangle {
        radius: Theme.radiusCard
        color: Theme.raised
        border.width: Theme.dark ? Theme.hairline : 0
        border.color: Theme.line
        Accessible.role: Accessible.Dialog
        Accessible.name: qsTr("You and your settings")

        Elevation {}
    }
    contentItem: Flickable {
        contentHeight: column.implicitHeight
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ThinScrollBar {}

        FocusScope {
            id: column

            width: parent.width - Theme.space12
            implicitHeight: rows.implicitHeight
            focus: true

            ColumnLayout {
                id: rows

                width: parent.width
                spacing: Theme.space16

                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.space12

                    Face {
                        size: Theme.target
                        name: root.desk.me.name
                        picture: root.desk.mediaUrl(root.desk.me.picture, "thumb")
                        Accessible.ignored: true
                    }
                    ColumnLayout {
                        Layout.fillWidth: true
                        spacing: 0

                        Words {
                            Layout.fillWidth: true
                            font.weight: Theme.bold
                            elide: Text.ElideRight
                            text: root.desk.me.name
                        }
                        Words {
                            Layout.fillWidth: true
                            type: Theme.meta
                            color: Theme.text3
                            elide: Text.ElideRight
                            text: [root.desk.me.region, root.desk.me.team].filter(word => word !== "").join(", ")
                        }
                    }
                    ActionButton {
                        objectName: "changeMeButton"
                        size: "small"
                        text: qsTr("Change")
                        visible: !root.changing
                        onClicked: root.changing = true
                    }
                }
                Loader {
                    Layout.fillWidth: true
                    active: root.changing
                    visible: active
                    sourceComponent: MeFields {
                        me: root.desk.me
                        onDone: root.changing = false
                    }
                }
                Divider {
                    Layout.fillWidth: true
                }
                SettingRow {
                    label: qsTr("Language")

                    Segmented {
                        objectName: "languageSwitch"
                        label: qsTr("Language")
                        parts: ["Nederlands", "English"]
                        currentIndex: Math.max(0, root.languages.indexOf(root.prefs.language))
                        onChosen: index => root.prefs.language = root.languages[index]
                    }
                }
                SettingRow {
                    label: qsTr("Appearance")

                    Segmented {
                        objectName: "themeSwitch"
                        label: qsTr("Appearance")
                        parts: [qsTr("As the system"), qsTr("Light"), qsTr("Dark")]
                        currentIndex: Math.max(0, root.themes.indexOf(root.prefs.theme))
                        onChosen: index => root.prefs.theme = root.themes[index]
                    }
                }
                Toggle {
                    id: calm

                    objectName: "reducedMotionToggle"
                    Layout.fillWidth: true
                    text: qsTr("Less movement")
                    help: qsTr("Nothing floats or slides; things appear in place.")
                    checked: root.prefs.reducedMotion
                    onToggled: root.prefs.reducedMotion = calm.checked
                }
                Toggle {
                    id: small

                    objectName: "smallPictureToggle"
                    Layout.fillWidth: true
                    visible: root.desk.picture.smallOffered
                    text: qsTr("Smaller picture")
                    help: qsTr("For a slow connection: it takes a fifth, and comes a few seconds later.")
                    checked: root.prefs.smallPicture
                    onToggled: root.prefs.smallPicture = small.checked
                }
                SettingRow {
                    label: qsTr("Hold the wall back with the picture")

                    Segmented {
                        objectName: "wallInStepSwitch"
                        label: qsTr("Hold the wall back with the picture")
                        parts: [qsTr("Automatic"), qsTr("Always"), qsTr("Never")]
                        currentIndex: Math.max(0, root.stepModes.indexOf(root.prefs.wallInStep))
                        onChosen: index => root.prefs.wallInStep = root.stepModes[index]
                    }
                    Words {
                        Layout.fillWidth: true
                        type: Theme.small
                        color: Theme.text3
                        wrapMode: Text.Wrap
                        text: qsTr("Automatic: as soon as your picture is more than 4 seconds late. Your own comments never wait.")
                    }
                }
                Divider {
                    Layout.fillWidth: true
                }
                ActionButton {
                    objectName: "leaveButton"
                    variant: "outline"
                    size: "small"
                    iconName: "door"
                    text: qsTr("Leave this evening")
                    onClicked: {
                        root.close()
                        root.desk.link.leave()
                    }
                }
            }
        }
    }

    component SettingRow: ColumnLayout {
        property alias label: heading.text

        Layout.fillWidth: true
        spacing: 6

        Words {
            id: heading

            font.weight: Theme.bold
        }
    }
}
