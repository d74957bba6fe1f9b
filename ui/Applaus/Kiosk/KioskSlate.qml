import QtQuick
import Applaus.Controls
import Applaus.Signature
import Applaus.Stage
import Applaus.Theme

// The doors are open, or it was a lovely evening: the closed curtain, who is here, the way in.
SlateCover {
    id: root

    required property Drift drift
    required property real bleed
    overhang: root.bleed

    readonly property bool portrait: root.height > root.width
    readonly property real side: root.bleed + Theme.scaled(root.portrait ? Theme.space72 : Theme.safeX)
    readonly property bool waiting: root.show.phase !== "ended"
    readonly property int here: root.desk.audience.viewers

    Wordmark {
        x: root.side
        y: root.bleed + Theme.scaled(126)
        size: Theme.scaled(62)
    }
    Words {
        x: root.width - root.side - width
        y: root.bleed + Theme.scaled(132)
        type: Theme.kioskTitle
        font.weight: Theme.bold
        tabular: true
        color: Theme.textOnCurtain2
        text: root.desk.clock.timeText
    }
    JoinInvite {
        x: root.side
        y: root.height - root.bleed - Theme.scaled(root.portrait ? 250 : 54) - height
        width: Math.min(Theme.scaled(860), root.width - 2 * root.side)
        codeSize: Theme.scaled(root.portrait ? 280 : 224)
        addressed: true
        invitation: qsTr("Come in\nfrom your desk")
        desk: root.desk
        visible: root.waiting && root.desk.kiosk.joinUrl !== ""
    }
    Words {
        x: root.portrait ? root.side : root.width - root.side - width
        y: root.height - root.bleed - Theme.scaled(root.portrait ? 96 : 54) - height
        width: Math.min(implicitWidth, Theme.scaled(root.portrait ? 936 : 820))
        type: Theme.kioskTitle
        font.weight: Theme.semiBold
        tabular: true
        color: Theme.ivory
        wrapMode: Text.Wrap
        visible: root.waiting && root.here > 0
        text: qsTr("%Ln colleague(s) are here already", "", root.here)
    }
}
