import QtQuick
import QtQuick.Effects
import Applaus.Theme

// The shadow under something one can pick up. Place it before its parent's contents. Not drawn by the software renderer.
RectangularShadow {
    id: root

    // 1 print, 2 video and menus, 3 sheets
    property int level: 2

    anchors.fill: parent
    z: -1
    radius: Theme.radiusCard
    blur: root.level === 3 ? Theme.shadow3Blur : root.level === 2 ? Theme.shadow2Blur : Theme.shadow1Blur
    offset.y: root.level === 3 ? Theme.shadow3Y : root.level === 2 ? Theme.shadow2Y : Theme.shadow1Y
    color: root.level === 3 ? Theme.shadow3 : root.level === 2 ? Theme.shadow2 : Theme.shadow1
}
