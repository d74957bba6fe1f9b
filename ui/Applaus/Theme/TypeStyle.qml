import QtQuick

// One step of the type scale. Sizes are in logical pixels, tracking in em.
QtObject {
    id: root

    required property int px
    required property int line
    property int weight: Font.Normal
    property real tracking: 0

    readonly property string family: root.px >= 18 ? Families.display : Families.text
    readonly property real letterSpacing: root.tracking * root.px
    // Half of what the line is taller (or shorter) than the font's own: it keeps text in the middle of its line.
    readonly property real halfLeading: (root.line - root.metrics.height) / 2

    readonly property FontMetrics metrics: FontMetrics {
        font.family: root.family
        font.pixelSize: root.px
        font.weight: root.weight
    }
}
