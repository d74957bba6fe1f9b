import QtQuick
import Applaus.Controls
import Applaus.Desk

// Where the picture comes from; sent when the field is left or Enter pressed.
Field {
    id: root

    required property ShowFace show

    readonly property bool wellFormed: text.trim() === "" || /^https?:\/\/[^\s\/]+/i.test(text.trim())

    objectName: "videoAddressField"
    label: qsTr("Video address")
    hint: qsTr("HLS or MPEG-TS")
    placeholder: "https://"
    maximumLength: 500
    error: root.wellFormed ? "" : qsTr("An address begins with http:// or https://.")
    Component.onCompleted: text = root.show.videoAddress
    onAccepted: root.save()
    onActiveFocusChanged: if (!activeFocus) root.save()

    function save(): void {
        const address = text.trim()
        if (!root.wellFormed || address === root.show.videoAddress || root.show.showId === "")
            return
        root.show.edit(root.show.title, root.show.subtitle, root.show.startsAtMs, root.show.host,
            root.show.greeting, address, root.show.reactionKinds)
    }

    Connections {
        target: root.show

        function onChanged(): void {
            if (!root.activeFocus)
                root.text = root.show.videoAddress
        }
    }
}
