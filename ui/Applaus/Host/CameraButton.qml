import QtQuick
import Applaus.Controls
import Applaus.Desk

// Opens the console's own camera.
ActionButton {
    id: root

    required property CameraFace camera

    objectName: "cameraButton"
    size: "small"
    focusPolicy: Qt.TabFocus
    iconName: "camera"
    keyCap: "Ctrl L"
    text: root.camera.isOn ? root.camera.stateText : qsTr("Camera")
}
