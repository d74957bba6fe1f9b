import QtQuick
import Applaus.Signature
import Applaus.Theme

// At night: one dim string of bulbs and nothing else.
Rectangle {
    id: root

    readonly property real brightness: 0.1

    color: Theme.night

    Bulbs {
        width: root.width
        total: 13
        lit: total
        sag: Theme.scaled(66)
        r: Theme.scaled(16)
        ground: "curtain"
        opacity: root.brightness
        label: ""
    }
}
