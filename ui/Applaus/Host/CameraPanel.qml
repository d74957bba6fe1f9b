pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Desk
import Applaus.Theme

// The console's own camera: what it sees and hears, what is chosen, and the one key that sends it to everybody.
FocusScope {
    id: root

    required property CameraFace camera

    implicitHeight: column.implicitHeight

    // Ctrl+L held does what the button does when held.
    Keys.onPressed: event => {
        if (event.key !== Qt.Key_L || !(event.modifiers & Qt.ControlModifier))
            return
        event.accepted = true
        root.hold(true)
    }
    Keys.onReleased: event => {
        if (event.isAutoRepeat || (event.key !== Qt.Key_L && event.key !== Qt.Key_Control))
            return
        event.accepted = true
        root.hold(false)
    }

    function hold(wanted: bool): void {
        const button = root.camera.isOn ? stopButton : startButton
        startButton.enterHeld = wanted && button === startButton && button.enabled
        stopButton.enterHeld = wanted && button === stopButton
    }

    ColumnLayout {
        id: column

        anchors.fill: parent
        spacing: Theme.space16

        CameraPreview {
            Layout.fillWidth: true
            // In a low window it makes room for what is wrong.
            Layout.fillHeight: true
            Layout.minimumHeight: Theme.space96
            Layout.preferredHeight: width * 9 / 16
            Layout.maximumHeight: width * 9 / 16
            camera: root.camera
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.topMargin: -Theme.space4
            spacing: Theme.space16

            LevelMeter {
                id: meter

                Layout.fillWidth: true
                level: root.camera.level
                measuring: root.camera.hasSound

                Connections {
                    target: root.camera
                    function onLevelChanged(): void { meter.measured() }
                }
            }
            Words {
                objectName: "cameraLevelText"
                type: Theme.small
                font.weight: Theme.semiBold
                color: meter.ink
                text: meter.words
            }
        }
        DeviceChoice {
            objectName: "cameraPictureChoice"
            Layout.fillWidth: true
            label: qsTr("Picture")
            devices: root.camera.pictures
            chosenId: root.camera.pictureId
            onPicked: deviceId => root.camera.pictureId = deviceId
        }
        DeviceChoice {
            objectName: "cameraSoundChoice"
            Layout.fillWidth: true
            label: qsTr("Microphone")
            devices: root.camera.sounds
            chosenId: root.camera.soundId
            onPicked: deviceId => root.camera.soundId = deviceId
        }
        Repeater {
            model: root.camera.troubles.slice(0, 2)

            delegate: TroubleLine {
                required property var modelData

                Layout.fillWidth: true
                title: modelData.title
                advice: modelData.advice
            }
        }
        Item { Layout.fillHeight: true }
        RowLayout {
            Layout.fillWidth: true
            visible: root.camera.isOn
            spacing: Theme.space12

            Words {
                objectName: "cameraStateText"
                Layout.fillWidth: true
                font.weight: Theme.semiBold
                color: root.camera.isLive ? Theme.ok : Theme.lampText
                text: root.camera.stateText
            }
            Words {
                type: Theme.small
                tabular: true
                color: Theme.text3
                text: root.camera.figuresText
            }
        }
        HoldButton {
            id: startButton

            objectName: "startCameraButton"
            Layout.fillWidth: true
            focus: true
            visible: !root.camera.isOn
            variant: "ink"
            size: "big"
            keyCap: "Ctrl L"
            text: qsTr("Hold: start camera")
            enabled: root.camera.canStart
            reason: root.camera.startReason
            onHeld: root.camera.goLive()
        }
        HoldButton {
            id: stopButton

            objectName: "stopCameraButton"
            Layout.fillWidth: true
            visible: root.camera.isOn
            variant: "outline"
            size: "big"
            keyCap: "Ctrl L"
            text: qsTr("Hold: stop camera")
            onHeld: root.camera.stop()
        }
        Words {
            Layout.fillWidth: true
            type: Theme.small
            color: Theme.text3
            wrapMode: Text.Wrap
            text: root.camera.isOn ? qsTr("Whoever is in sees this picture, on air or before.")
                : root.camera.startReason !== "" ? root.camera.startReason
                : qsTr("This takes the place of OBS. Doors and on air stay where they are.")
        }
    }
}
