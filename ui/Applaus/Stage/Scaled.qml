import QtQuick
import Applaus.Theme

// The type of a scene that is drawn on a stage of 1920 x 1080 (or 1080 x 1920) and shown at any size.
QtObject {
    id: root

    required property Item scene
    readonly property bool portrait: root.scene.height > root.scene.width
    readonly property real s: root.portrait ? Math.min(root.scene.width / 1080, root.scene.height / 1920)
        : Math.min(root.scene.width / 1920, root.scene.height / 1080)
    // Nothing is written smaller than this, however small the scene.
    property int least: 13

    readonly property TypeStyle meta: TypeStyle { px: root.text(36); line: Math.round(px * 1.18) }
    readonly property TypeStyle body: TypeStyle { px: root.text(44); line: Math.round(px * 1.2); weight: Theme.semiBold }
    readonly property TypeStyle lead: TypeStyle {
        px: root.text(48); line: Math.round(px * 1.14); weight: Theme.semiBold
    }
    readonly property TypeStyle quote: TypeStyle {
        px: root.text(56); line: Math.round(px * 1.22); weight: Theme.medium; tracking: -0.01
    }
    readonly property TypeStyle hero: TypeStyle {
        px: root.text(116); line: Math.round(px * 1.0); weight: Theme.extraBold; tracking: -0.028
    }

    function px(stage: real): real {
        return stage * root.s
    }
    function text(stage: real): int {
        return Math.max(root.least, Math.round(stage * root.s))
    }
}
