import QtQuick
import Applaus.Controls

// Applause for a moment that waits: once each. Given applause stays lit and cannot be given again.
ActionButton {
    id: root

    required property int cheers
    required property bool cheered
    required property bool isOwn

    variant: "lampOutline"
    size: "small"
    iconName: "clap"
    enabled: !root.cheered && !root.isOwn
    reason: root.isOwn ? qsTr("Applause comes from others.") : qsTr("You applauded this.")
    text: root.cheers > 0 ? String(root.cheers) : root.isOwn ? "0" : qsTr("Clap")
    font.features: ({ tnum: 1 })
    Accessible.name: qsTr("Applaud this moment")
    Accessible.description: qsTr("%n colleague(s) clapped", "", root.cheers)
}
