import QtQuick
import Applaus.Controls

// One of the cameras or microphones of this machine, by its name.
ChoiceField {
    id: root

    // What there is: id and name.
    required property var devices
    required property string chosenId

    signal picked(string deviceId)

    readonly property int place: root.devices.findIndex(device => device.id === root.chosenId)

    // Two of a kind have the same name: the place tells which.
    function settle(): void {
        root.set(root.devices[root.place]?.name ?? "")
        root.currentIndex = root.place
    }

    choices: root.devices.map(device => device.name)
    onDevicesChanged: Qt.callLater(root.settle)
    onPlaceChanged: Qt.callLater(root.settle)
    onChosen: root.picked(root.devices[root.currentIndex].id)
    Component.onCompleted: root.settle()
}
