pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Desk
import Applaus.Theme

// The stream key, copied but never shown; another one in two steps, for OBS must be given it before it goes live again.
ColumnLayout {
    id: root

    required property StreamFace stream

    property bool asking: false

    spacing: 0
    onVisibleChanged: root.asking = false
    Keys.onEscapePressed: event => {
        event.accepted = root.asking
        root.close()
    }

    function close(): void {
        if (root.asking && confirm.activeFocus)
            renew.forceActiveFocus(Qt.TabFocusReason)
        root.asking = false
    }

    CodeLine {
        Layout.fillWidth: true
        label: qsTr("Stream key")
        // In a narrow place fewer dots stand before its end, by which it is known.
        code: root.width < 360 ? root.stream.maskedKey.slice(-4) : root.width < 412 ? root.stream.maskedKey.slice(-9)
            : root.stream.maskedKey
        copyText: root.stream.key
        elide: Text.ElideLeft
        copyName: "copyStreamKeyButton"

        ActionButton {
            id: renew

            objectName: "renewStreamKeyButton"
            size: "small"
            text: qsTr("New")
            enabled: root.stream.key !== ""
            onClicked: {
                root.asking = !root.asking
                if (root.asking && renew.visualFocus)
                    keep.forceActiveFocus(Qt.TabFocusReason)
            }
            Accessible.description: qsTr("Another stream key")
        }
    }
    FocusScope {
        id: confirm

        Layout.fillWidth: true
        implicitHeight: question.implicitHeight
        visible: root.asking

        ColumnLayout {
            id: question

            anchors.left: parent.left
            anchors.right: parent.right
            spacing: Theme.space8

            Words {
                Layout.fillWidth: true
                type: Theme.small
                color: Theme.text2
                wrapMode: Text.Wrap
                text: qsTr("Who is live stays live. Before the next time OBS must be given the new key; the old one opens no more.")
            }
            RowLayout {
                Layout.bottomMargin: Theme.space8
                spacing: Theme.space8

                ActionButton {
                    objectName: "confirmRenewButton"
                    size: "small"
                    variant: "lampOutline"
                    text: qsTr("Make a new key")
                    onClicked: {
                        root.stream.renewKey()
                        root.close()
                    }
                }
                ActionButton {
                    id: keep

                    objectName: "keepKeyButton"
                    size: "small"
                    text: qsTr("Keep this one")
                    onClicked: root.close()
                }
            }
        }
    }
}
