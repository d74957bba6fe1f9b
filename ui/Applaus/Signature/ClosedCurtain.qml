import QtQuick
import Applaus.Theme

// The curtain: dimmed while nobody is on air. Turning `opened` true draws it aside in two halves; contents stay in front.
Item {
    id: root

    property int folds: 24
    property bool opened: false
    property color lightest: Theme.curtainDim
    property color darkest: Theme.curtainShade
    default property alias content: room.data
    // 0 closed, 1 open.
    property real aside: root.opened ? 1 : 0
    readonly property int half: Math.max(1, Math.ceil(root.folds / 2))

    signal settled(bool opened)

    clip: true
    onAsideChanged: if (root.aside === 0 || root.aside === 1) root.settled(root.aside === 1)

    Behavior on aside { NumberAnimation { duration: Theme.durationCurtain; easing.type: Theme.easeCurtain } }

    CurtainHalf {
        x: -width * root.aside
        width: root.width / 2
        height: root.height
        folds: root.half
        lightest: root.lightest
        darkest: root.darkest
        visible: root.aside < 1
    }
    CurtainHalf {
        x: root.width / 2 + width * root.aside
        width: root.width / 2
        height: root.height
        folds: root.half
        lightest: root.lightest
        darkest: root.darkest
        visible: root.aside < 1
    }
    Item {
        id: room

        anchors.fill: parent
    }
}
