import QtQuick
import Applaus.Theme

// How loud a sound is, as a bar and in words. The words follow what was heard over some seconds.
Item {
    id: root

    // The peak of the sound, 0 to 1, told again and again while it is measured.
    required property real level
    // Off, and what was heard before is forgotten.
    property bool measuring: true
    property string label: qsTr("Sound level")
    // Silence below, too near to full above; in decibels below full.
    property real floorDb: -60
    property real quietDb: -36
    property real loudDb: -1.5
    // How fast the words forget, in decibels for each measurement.
    property real fallDb: 0.5

    readonly property real db: root.level > 0 ? Math.max(root.floorDb, 20 * Math.log10(root.level)) : root.floorDb
    property real heldDb: root.floorDb
    readonly property bool loud: root.heldDb > root.loudDb
    readonly property bool good: !root.loud && root.heldDb > root.quietDb
    readonly property string words: root.loud ? qsTr("Too loud") : root.good ? qsTr("Sound good")
        : root.heldDb > root.floorDb ? qsTr("Very quiet") : qsTr("No sound")
    readonly property color ink: root.loud ? Theme.accent : root.good ? Theme.ok : Theme.text3

    // Call for each measurement, also when the level is the same.
    function measured(): void {
        root.heldDb = Math.max(root.db, root.heldDb - root.fallDb)
    }

    implicitWidth: 240
    implicitHeight: Theme.space8
    Accessible.role: Accessible.ProgressBar
    Accessible.name: root.label
    Accessible.description: root.words

    onLevelChanged: root.measured()
    onMeasuringChanged: root.heldDb = root.floorDb

    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: Theme.high
    }
    Rectangle {
        height: parent.height
        width: Math.max(height, parent.width * (root.db - root.floorDb) / -root.floorDb)
        radius: height / 2
        visible: root.db > root.floorDb
        color: root.ink
    }
}
