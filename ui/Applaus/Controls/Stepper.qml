import QtQuick
import Applaus.Theme

// A number between two ends, by minus and plus, or the arrow keys.
FocusScope {
    id: root

    property int value: 0
    property int from: 0
    property int to: 99
    property int step: 1
    property string unit: ""
    property string label: ""
    readonly property string words: root.unit === "" ? root.value.toString() : qsTr("%1 %2").arg(root.value).arg(root.unit)

    signal changed(int value)

    implicitWidth: less.width + more.width + Math.max(72, words.implicitWidth + Theme.space8)
    implicitHeight: Theme.heightField
    activeFocusOnTab: true
    Accessible.role: Accessible.SpinBox
    Accessible.name: qsTr("%1: %2").arg(root.label).arg(root.words)
    Accessible.onIncreaseAction: root.move(1)
    Accessible.onDecreaseAction: root.move(-1)
    Keys.onUpPressed: root.move(1)
    Keys.onDownPressed: root.move(-1)
    Keys.onRightPressed: root.move(1)
    Keys.onLeftPressed: root.move(-1)

    function move(steps: int): void {
        const next = Math.max(root.from, Math.min(root.to, root.value + steps * root.step))
        if (next === root.value)
            return
        root.value = next
        root.changed(next)
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusControl
        color: Theme.raised
        border.width: Theme.borderControl
        border.color: Theme.lineStrong

        FocusRing { control: root }
    }
    IconButton {
        id: less

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        iconName: "minus"
        iconSize: Theme.iconSmall
        focusPolicy: Qt.NoFocus
        enabled: root.value > root.from
        autoRepeat: true
        onClicked: root.move(-1)
        Accessible.name: qsTr("Less")
    }
    Words {
        id: words

        anchors.centerIn: parent
        type: Theme.input
        font.weight: Theme.bold
        tabular: true
        color: root.enabled ? Theme.text : Theme.text3
        text: root.words
        Accessible.ignored: true
    }
    IconButton {
        id: more

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        iconName: "plus"
        iconSize: Theme.iconSmall
        focusPolicy: Qt.NoFocus
        enabled: root.value < root.to
        autoRepeat: true
        onClicked: root.move(1)
        Accessible.name: qsTr("More")
    }
}
