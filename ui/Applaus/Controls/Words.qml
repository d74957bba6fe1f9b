import QtQuick
import Applaus.Theme

// Any text. Always plain: people's words may look like markup.
Text {
    id: root

    property TypeStyle type: Theme.body
    // Digits of equal width, so that clocks and counts do not jump.
    property bool tabular: false

    color: Theme.text
    textFormat: Text.PlainText
    renderType: root.type.px > Theme.largestSmoothText ? Text.NativeRendering : Text.QtRendering
    topPadding: root.type.halfLeading
    bottomPadding: -Math.abs(root.type.halfLeading)
    lineHeightMode: Text.FixedHeight
    lineHeight: root.type.line
    font.family: root.type.family
    font.pixelSize: root.type.px
    font.weight: root.type.weight
    font.letterSpacing: root.type.letterSpacing
    font.features: root.tabular ? ({ tnum: 1 }) : ({})
}
