import QtQuick
import QtQuick.Templates as T
import Applaus.Theme

// The word for a button that has none; appears over its parent.
T.ToolTip {
    id: root

    x: parent ? (parent.width - implicitWidth) / 2 : 0
    y: -implicitHeight - Theme.space8
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    margins: Theme.space4
    horizontalPadding: 10
    verticalPadding: 6
    delay: Theme.tipDelay
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent | T.Popup.CloseOnReleaseOutsideParent

    enter: Transition { NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.durationFade } }

    background: Rectangle {
        radius: Theme.radiusFlag
        color: Theme.tip
    }
    contentItem: Words {
        type: Theme.small
        color: Theme.textOnTip
        text: root.text
    }
}
