pragma ComponentBehavior: Bound
import QtQuick
import Applaus.Controls
import Applaus.Signature
import Applaus.Theme

// A celebration at kiosk size, to compare with its mock-up.
Item {
    CarpetScene {
        anchors.fill: parent
        celebrating: true

        Words { x: 80; y: 280; type: Theme.kioskPoster; color: Theme.textOnCarpet; text: "Ingrid\nSolheim" }
        Words { x: 80; y: 640; width: 860; type: Theme.kioskQuote; wrapMode: Text.Wrap; color: Theme.ivory; text: "“You kept a whole harbour in the light, and you came home laughing.”" }
        Bulbs { x: 80; y: 850; width: 760; lit: 17; sag: 10; r: 9; ground: "curtain" }
    }
    Valance { width: parent.width; height: 54; airing: true; scallopWidth: 80; scallopDrop: 30 }
}
