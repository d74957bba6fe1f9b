import QtQuick
import Applaus.Theme

// What the window's size means for the layout: how wide the voices stand, what leaves first when it gets low.
QtObject {
    id: root

    required property real width
    required property real height

    readonly property bool roomy: root.width >= 1600
    readonly property bool wide: root.width >= 1180
    readonly property bool compact: !root.wide && root.width >= 960
    // One column; the voices are a sheet.
    readonly property bool column: root.width < 960
    readonly property bool low: root.height < 720
    readonly property bool lower: root.height < 640
    readonly property real panelWidth: root.roomy ? 520 : root.wide ? 488 : root.compact ? 380 : 0
    readonly property real leftWidth: root.width - root.panelWidth
    readonly property real margin: Theme.marginEmployee
    readonly property real sheetPart: 0.6
    readonly property real mostVideo: 1040
}
