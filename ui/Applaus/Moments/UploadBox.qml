pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Desk
import Applaus.Icons
import Applaus.Theme

// A picture with the moment: choose or drop it, see it go up, stop it or try again. The story is safe whatever happens here.
ColumnLayout {
    id: root

    required property UploadFace upload
    readonly property bool busy: root.upload.state === "reading" || root.upload.state === "sending"
    readonly property bool failed: root.upload.state === "failed"
    readonly property bool filled: root.busy || root.upload.state === "done"
    readonly property int megabyte: 1000000

    function megabytes(bytes: real): string {
        // A small picture is not 0.0 of 0.0.
        const shown = bytes > 0 ? Math.max(bytes, root.megabyte / 10) : 0
        return (shown / root.megabyte).toLocaleString(Spoken.place, "f", bytes < 10 * root.megabyte ? 1 : 0)
    }

    spacing: 6

    RowLayout {
        Layout.fillWidth: true

        Words {
            Layout.fillWidth: true
            font.weight: Theme.bold
            text: qsTr("Picture")
        }
        Words {
            type: Theme.small
            color: Theme.text3
            text: qsTr("up to 10 MB")
        }
    }
    Item {
        Layout.fillWidth: true
        Layout.preferredHeight: 86

        DashedFrame {
            anchors.fill: parent
            radius: Theme.radiusControl
            fill: drop.containsDrag ? Theme.wash : Theme.tint(Theme.wash, Theme.dark ? 0.4 : 0.5)
            visible: !root.failed
        }
        Rectangle {
            anchors.fill: parent
            radius: Theme.radiusControl
            color: "transparent"
            border.width: Theme.borderError
            border.color: Theme.accent
            visible: root.failed
        }
        DropArea {
            id: drop

            anchors.fill: parent
            keys: ["text/uri-list"]
            onDropped: event => { if (event.urls.length > 0) root.upload.choose(event.urls[0]) }
        }
        RowLayout {
            anchors.fill: parent
            anchors.leftMargin: Theme.space16
            anchors.rightMargin: Theme.space16
            spacing: 14
            visible: root.upload.state === "none"

            Icon {
                name: "image"
                color: Theme.text2
            }
            Words {
                Layout.fillWidth: true
                color: Theme.text2
                wrapMode: Text.Wrap
                text: qsTr("Drop a picture here, or choose one.")
            }
            ActionButton {
                objectName: "choosePictureButton"
                text: qsTr("Choose a picture")
                onClicked: dialog.open()
            }
        }
        RowLayout {
            anchors.fill: parent
            anchors.leftMargin: 10
            anchors.rightMargin: 10
            spacing: 14
            visible: root.upload.state !== "none"

            PhotoPrint {
                Layout.preferredWidth: 112
                Layout.preferredHeight: 64
                border: 0
                picture: root.upload.previewUrl
                description: root.upload.fileName
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 6

                RowLayout {
                    Layout.fillWidth: true

                    Words {
                        Layout.fillWidth: true
                        font.weight: Theme.bold
                        elide: Text.ElideMiddle
                        text: root.upload.fileName
                    }
                    Words {
                        type: Theme.small
                        tabular: true
                        color: Theme.text2
                        visible: root.upload.totalBytes > 0
                        text: qsTr("%1 of %2 MB").arg(root.megabytes(root.upload.sentBytes)).arg(root.megabytes(root.upload.totalBytes))
                    }
                }
                ProgressLine {
                    Layout.fillWidth: true
                    value: root.upload.progress
                    stalled: root.failed
                    label: qsTr("Picture on its way")
                }
                Words {
                    Layout.fillWidth: true
                    type: Theme.small
                    color: root.upload.state === "done" ? Theme.ok : Theme.text2
                    elide: Text.ElideRight
                    text: {
                        switch (root.upload.state) {
                        case "reading": return qsTr("Reading the picture")
                        case "sending": return qsTr("On its way. Just write on.")
                        case "done": return qsTr("It is there")
                        default: return qsTr("Stopped")
                        }
                    }
                }
            }
            IconButton {
                iconName: "close"
                iconSize: Theme.iconSmall
                text: qsTr("Leave the picture out")
                onClicked: root.upload.cancel()
            }
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: 7
        visible: root.failed

        Icon {
            name: "warn"
            size: Theme.iconTiny
            color: Theme.accent
        }
        Words {
            Layout.fillWidth: true
            type: Theme.small
            font.weight: Theme.semiBold
            color: Theme.accent
            wrapMode: Text.Wrap
            text: root.upload.errorText || qsTr("The connection dropped. Your story is safe.")
        }
        ActionButton {
            objectName: "retryUploadButton"
            variant: "ink"
            size: "small"
            iconName: "retry"
            text: qsTr("Try again")
            onClicked: root.upload.retry()
        }
        ActionButton {
            size: "small"
            text: qsTr("Another picture")
            onClicked: dialog.open()
        }
    }
    FileDialog {
        id: dialog

        title: qsTr("Choose a picture")
        nameFilters: [qsTr("Pictures") + " (*.jpg *.jpeg *.png *.webp *.heic)"]
        onAccepted: root.upload.choose(dialog.selectedFile)
    }
}
