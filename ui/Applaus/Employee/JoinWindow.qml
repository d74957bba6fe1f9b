import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import Applaus.Controls
import Applaus.Desk
import Applaus.Signature
import Applaus.Theme

// The door: who you are and which evening you come to, once.
Window {
    id: root

    required property JoinFace join
    readonly property bool narrow: root.width < 960
    readonly property real curtainWidth: root.narrow ? 0 : Math.min(520, root.width * 0.41)
    readonly property real sideMargin: root.narrow ? Theme.space40 : Theme.space72
    readonly property real mostForm: 640

    objectName: "joinWindow"
    title: "Applaus"
    width: 1280
    height: 800
    minimumWidth: 720
    minimumHeight: 560
    color: Theme.surface
    visible: true

    DressedBy {
        prefs: root.join.prefs
    }
    Valance {
        id: header

        width: parent.width
        height: Theme.header

        RowLayout {
            anchors.fill: parent
            anchors.leftMargin: Theme.marginEmployee
            anchors.rightMargin: Theme.space12

            Wordmark {}
            Item {
                Layout.fillWidth: true
            }
            LanguageMenu {
                prefs: root.join.prefs
            }
        }
    }
    JoinWelcome {
        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        width: root.curtainWidth
        join: root.join
        visible: !root.narrow
    }
    ScrollPage {
        x: root.curtainWidth
        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        width: root.width - x

        Item {
            width: parent?.width ?? 0
            height: form.implicitHeight + 2 * form.y

            JoinForm {
                id: form

                x: root.sideMargin
                y: root.height < 720 ? Theme.space24 : 48
                width: Math.min(root.mostForm, parent.width - 2 * x)
                height: implicitHeight
                focus: true
                join: root.join
            }
        }
    }
}
