pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Desk
import Applaus.Theme
import "Phrases.js" as Phrases

// The form of a moment of pride. Says what is missing only after the first try to send.
FocusScope {
    id: root

    required property Desk desk
    required property MomentDraft draft
    readonly property int limit: 280
    readonly property int written: root.desk.wall.graphemes(root.draft.text)
    readonly property UploadFace upload: root.desk.uploads
    readonly property bool pictured: root.upload.state !== "none"
    readonly property bool uploading: root.upload.state === "reading" || root.upload.state === "sending"
    property bool tried: false

    signal sent

    function problemOf(field: string): string {
        if (field === "text" && root.written > root.limit)
            return qsTr("%n character(s) too long for reading it out.", "", root.written - root.limit)
        if (!root.tried)
            return ""
        switch (field) {
        case "text": return root.draft.text.trim() === "" ? qsTr("Tell us what happened, one sentence is enough.") : ""
        case "people": return root.draft.people.length === 0 ? qsTr("Who deserves the applause? One name is enough.") : ""
        case "agreed": return root.pictured && !root.draft.agreed ? qsTr("Ask them first, then tick this.") : ""
        case "upload": return root.uploading ? qsTr("Your picture is still on its way. One moment.") : ""
        default: return ""
        }
    }

    function send(): void {
        people.settle()
        root.tried = true
        if (["text", "people", "agreed", "upload"].some(field => root.problemOf(field) !== ""))
            return
        root.desk.moments.offer(root.draft.text.trim(), root.draft.people.map(({ name, personId }) => ({ name, personId })), root.draft.region.trim(), root.draft.team.trim(),
                                root.upload.state === "done" ? root.upload.mediaName : "")
        root.tried = false
        root.draft.clear()
        root.upload.cancel()
        root.sent()
    }

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        width: root.width
        spacing: Theme.space20

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.space4

            Words {
                Layout.fillWidth: true
                Layout.rightMargin: Theme.target
                type: Theme.headline
                wrapMode: Text.Wrap
                text: qsTr("Share a moment of pride")
            }
            Words {
                Layout.fillWidth: true
                color: Theme.text2
                wrapMode: Text.Wrap
                text: root.desk.show.host === "" ? qsTr("Big or small, both count.")
                    : qsTr("Big or small, both count. %1 reads everything.").arg(Phrases.firstName(root.desk.show.host))
            }
        }
        AreaField {
            id: story

            objectName: "momentText"
            Layout.fillWidth: true
            focus: true
            label: qsTr("What happened?")
            placeholder: qsTr("In words that can be read out on stage")
            maximumLength: root.limit
            used: root.written
            mostLines: 6
            error: root.problemOf("text")
            onTextChanged: root.draft.text = story.text.replace(/\s*[\r\n]+\s*/g, " ")
            Component.onCompleted: story.text = root.draft.text
        }
        PeopleField {
            id: people

            Layout.fillWidth: true
            desk: root.desk
            draft: root.draft
            label: qsTr("Who deserves the applause?")
            error: root.problemOf("people")
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space16

            Field {
                id: region

                objectName: "momentRegion"
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                label: qsTr("Region")
                maximumLength: 60
                onTextChanged: root.draft.region = region.text
                Component.onCompleted: region.text = root.draft.region
            }
            Field {
                id: team

                objectName: "momentTeam"
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                label: qsTr("Team")
                maximumLength: 60
                onTextChanged: root.draft.team = team.text
                Component.onCompleted: team.text = root.draft.team
            }
        }
        UploadBox {
            objectName: "uploadBox"
            Layout.fillWidth: true
            upload: root.upload
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0
            visible: root.pictured

            TickBox {
                id: agreed

                objectName: "agreedBox"
                Layout.fillWidth: true
                text: qsTr("Everybody you can recognise agrees that we show this.")
                checked: root.draft.agreed
                onToggled: root.draft.agreed = agreed.checked
            }
            Words {
                Layout.fillWidth: true
                type: Theme.small
                font.weight: Theme.semiBold
                color: Theme.accent
                wrapMode: Text.Wrap
                visible: text !== ""
                text: root.problemOf("agreed") || root.problemOf("upload")
            }
        }
        ActionButton {
            objectName: "offerButton"
            variant: "ink"
            size: "big"
            text: qsTr("Put it in line for the carpet")
            onClicked: root.send()
        }
    }
}
