pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Signature
import Applaus.Theme

// A wall on which nobody said anything yet: dark bulbs and two first lines to send with one press.
ColumnLayout {
    id: root

    required property string region
    property bool sendable: true
    readonly property list<string> openers: root.region === ""
        ? [qsTr("Hello everyone"), qsTr("We are ready")]
        : [qsTr("Hello from %1").arg(root.region), qsTr("We are ready")]

    signal sent(string text)

    spacing: Theme.space4

    Bulbs {
        Layout.fillWidth: true
        lit: 0
        total: 12
        sag: 10
        r: 5
        Accessible.ignored: true
    }
    Words {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space8
        type: Theme.title
        wrapMode: Text.Wrap
        text: qsTr("Nobody said anything yet")
    }
    Words {
        Layout.fillWidth: true
        color: Theme.text2
        wrapMode: Text.Wrap
        text: qsTr("Whoever says hello first turns on the light.")
    }
    Flow {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space8
        spacing: Theme.space8
        visible: root.sendable

        Repeater {
            model: root.openers

            ActionButton {
                id: opener

                required property string modelData

                text: opener.modelData
                onClicked: root.sent(opener.modelData)
            }
        }
    }
}
