pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Applaus.Controls
import Applaus.Desk
import Applaus.Icons
import Applaus.Theme

// The small pad on which a technician types the PIN that lets the screen go. Closes by itself.
FocusScope {
    id: root

    required property KioskFace kiosk
    property bool open: false
    property string pin: ""
    property bool wrong: false
    property int tries: 0
    readonly property int most: 8
    readonly property int fewest: 4
    readonly property int triesAllowed: 5
    readonly property bool locked: lockout.running
    readonly property list<string> keys: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "back", "0", "check"]

    signal released

    function show(): void {
        root.pin = ""
        root.wrong = false
        root.open = true
        root.forceActiveFocus()
        patience.restart()
    }
    function close(): void {
        root.open = false
        root.pin = ""
    }
    function press(key: string): void {
        patience.restart()
        if (root.locked)
            return
        root.wrong = false
        if (key === "back")
            root.pin = root.pin.slice(0, -1)
        else if (key === "check")
            root.ask()
        else if (root.pin.length < root.most)
            root.pin += key
    }
    function ask(): void {
        if (root.pin.length >= root.fewest)
            root.kiosk.unlock(root.pin)
    }

    visible: root.open
    enabled: root.open
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Escape)
            root.close()
        else if (event.key === Qt.Key_Backspace)
            root.press("back")
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            root.press("check")
        else if (/^[0-9]$/.test(event.text))
            root.press(event.text)
        event.accepted = true
    }

    Connections {
        target: root.kiosk
        enabled: root.open
        function onUnlocked(right: bool): void {
            if (right) {
                root.close()
                root.released()
                return
            }
            root.pin = ""
            root.wrong = true
            root.tries += 1
            if (root.tries % root.triesAllowed === 0)
                lockout.restart()
        }
    }
    Timer {
        id: patience

        interval: 30_000
        onTriggered: root.close()
    }
    Timer {
        id: lockout

        interval: 30_000
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.scrim

        TapHandler {
            onTapped: root.close()
        }
    }
    Rectangle {
        anchors.centerIn: parent
        width: column.width + Theme.scaled(96)
        height: column.height + Theme.scaled(96)
        radius: Theme.scaled(Theme.radiusSheet)
        color: Theme.surface

        TapHandler {}
        Column {
            id: column

            anchors.centerIn: parent
            width: Theme.scaled(480)
            spacing: Theme.scaled(24)

            Words {
                width: parent.width
                type: Theme.kioskTitle
                text: qsTr("PIN of this screen")
            }
            Row {
                height: Theme.scaled(36)
                spacing: Theme.scaled(18)
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("%n digit(s) typed", "", root.pin.length)

                Repeater {
                    model: Math.max(root.fewest, root.pin.length)

                    Rectangle {
                        required property int index

                        width: Theme.scaled(28)
                        height: width
                        radius: width / 2
                        color: index < root.pin.length ? Theme.lamp : Theme.unlit
                    }
                }
            }
            Words {
                objectName: "pinAnswer"
                width: parent.width
                type: Theme.kioskMeta
                color: Theme.accent
                wrapMode: Text.Wrap
                visible: text !== ""
                text: root.kiosk.pinMissing ? qsTr("No PIN is set yet. Set one in the console, under Screens.")
                    : root.locked ? qsTr("Wait half a minute, then try again.") : root.wrong ? qsTr("That is not the PIN.") : ""
            }
            Grid {
                columns: 3
                spacing: Theme.scaled(16)

                Repeater {
                    model: root.keys

                    PadKey {}
                }
            }
        }
    }

    component PadKey: T.AbstractButton {
        id: key

        required property string modelData
        readonly property bool isDigit: key.modelData.length === 1

        objectName: `pinKey${key.modelData}`
        implicitWidth: Theme.scaled(149)
        implicitHeight: Theme.scaled(110)
        focusPolicy: Qt.NoFocus
        enabled: !root.locked
        text: key.modelData === "back" ? qsTr("Delete") : key.modelData === "check" ? qsTr("Let the screen go") : key.modelData
        onClicked: root.press(key.modelData)
        Accessible.role: Accessible.Button
        Accessible.name: key.text
        Accessible.onPressAction: key.click()

        background: Rectangle {
            radius: Theme.scaled(Theme.radiusControl)
            color: key.modelData === "check" ? Theme.lamp : key.down ? Theme.pressed(Theme.high) : Theme.raised
        }
        contentItem: Item {
            Words {
                anchors.centerIn: parent
                type: Theme.kioskTitle
                tabular: true
                visible: key.isDigit
                text: key.isDigit ? key.text : ""
                Accessible.ignored: true
            }
            Icon {
                anchors.centerIn: parent
                name: key.isDigit ? "" : key.modelData === "back" ? "left" : "check"
                size: Theme.scaled(48)
                color: key.modelData === "check" ? Theme.textOnLamp : Theme.text
            }
        }
    }
}
