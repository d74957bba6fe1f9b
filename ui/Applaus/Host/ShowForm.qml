pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Desk
import Applaus.Theme

// The plan of one show: what it is called, when, who hosts, where the picture comes from, which reactions there are.
ColumnLayout {
    id: root

    required property ShowFace show
    // A new show starts empty; otherwise the open one is changed.
    required property bool fresh

    readonly property string dateForm: Qt.locale().dateFormat(Locale.ShortFormat)
    readonly property date day: Date.fromLocaleDateString(Qt.locale(), dateField.text.trim(), Locale.ShortFormat)
    readonly property date hour: Date.fromLocaleTimeString(Qt.locale(), timeField.text.trim().replace(".", ":"), "H:mm")
    readonly property bool dateGiven: dateField.text.trim() !== ""
    readonly property bool dateFits: !root.dateGiven || !isNaN(root.day.getTime())
    readonly property bool timeFits: !root.dateGiven || !isNaN(root.hour.getTime())
    readonly property bool addressFits: addressField.text.trim() === "" || /^https?:\/\/[^\s\/]+/i.test(addressField.text.trim())
    readonly property bool ready: titleField.text.trim() !== "" && root.dateFits && root.timeFits && root.addressFits
    readonly property real startsAtMs: {
        if (!root.dateGiven || !root.dateFits || !root.timeFits)
            return 0
        return new Date(root.day.getFullYear(), root.day.getMonth(), root.day.getDate(),
            root.hour.getHours(), root.hour.getMinutes()).getTime()
    }
    readonly property string usualHour: Spoken.clock(new Date(2000, 0, 1, 20).getTime())
    // Set when somebody tried to save: only then a missing title is an error.
    property bool tried: false

    signal saved
    signal closed

    spacing: Theme.space16
    Component.onCompleted: {
        if (!root.fresh) {
            titleField.text = root.show.title
            subtitleField.text = root.show.subtitle
            hostField.text = root.show.host
            greetingField.text = root.show.greeting
            addressField.text = root.show.videoAddress
        }
        const starts = new Date(root.show.startsAtMs)
        if (!root.fresh && root.show.startsAtMs > 0)
            dateField.text = starts.toLocaleDateString(Qt.locale(), Locale.ShortFormat)
        timeField.text = !root.fresh && root.show.startsAtMs > 0 ? Spoken.clock(root.show.startsAtMs) : root.usualHour
        titleField.forceActiveFocus(Qt.TabFocusReason)
    }

    function chosenReactions(): list<string> {
        const chosen = []
        for (let at = 0; at < boxes.count; at++) {
            const box = boxes.itemAt(at) as TickBox
            if (box.checked)
                chosen.push(reactions.kinds[at].kind)
        }
        return chosen
    }

    function save(): void {
        root.tried = true
        if (!root.ready)
            return
        const plan = [titleField.text.trim(), subtitleField.text.trim(), root.startsAtMs, hostField.text.trim(),
            greetingField.text.trim(), addressField.text.trim(), root.chosenReactions()]
        if (root.fresh)
            root.show.create(plan[0], plan[1], plan[2], plan[3], plan[4], plan[5], plan[6])
        else
            root.show.edit(plan[0], plan[1], plan[2], plan[3], plan[4], plan[5], plan[6])
        root.saved()
    }

    QtObject {
        id: reactions

        readonly property var kinds: [
            { kind: "clap", text: qsTr("clap") },
            { kind: "heart", text: qsTr("heart") },
            { kind: "laugh", text: qsTr("laugh") },
            { kind: "wow", text: qsTr("wow") },
            { kind: "proud", text: qsTr("proud") }
        ]
    }
    Field {
        id: titleField

        objectName: "showTitleField"
        Layout.fillWidth: true
        label: qsTr("What is the evening called?")
        maximumLength: 80
        error: root.tried && text.trim() === "" ? qsTr("Without a title nobody finds it.") : ""
    }
    Field {
        id: subtitleField

        Layout.fillWidth: true
        label: qsTr("One line below it")
        hint: qsTr("may stay empty")
        maximumLength: 120
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space12

        Field {
            id: dateField

            objectName: "showDateField"
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            label: qsTr("Day")
            placeholder: new Date().toLocaleDateString(Qt.locale(), Locale.ShortFormat)
            error: root.dateFits ? "" : qsTr("Write it like %1.").arg(new Date().toLocaleDateString(Qt.locale(), Locale.ShortFormat))
        }
        Field {
            id: timeField

            objectName: "showTimeField"
            Layout.preferredWidth: 128
            Layout.alignment: Qt.AlignTop
            label: qsTr("Time")
            placeholder: root.usualHour
            error: root.timeFits ? "" : qsTr("Like %1.").arg(root.usualHour)
        }
        Field {
            id: hostField

            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            label: qsTr("Host")
            maximumLength: 60
        }
    }
    AreaField {
        id: greetingField

        Layout.fillWidth: true
        label: qsTr("Greeting at the door")
        lines: 2
        maximumLength: 280
    }
    Field {
        id: addressField

        Layout.fillWidth: true
        label: qsTr("Video address")
        hint: qsTr("HLS or MPEG-TS")
        placeholder: "https://"
        maximumLength: 500
        error: root.addressFits ? "" : qsTr("An address begins with http:// or https://.")
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        Words {
            font.weight: Theme.bold
            text: qsTr("Reactions")
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space20

            Repeater {
                id: boxes

                model: reactions.kinds.length

                TickBox {
                    required property int index

                    text: reactions.kinds[index].text
                    checked: root.fresh || root.show.reactionKinds.includes(reactions.kinds[index].kind)
                }
            }
        }
    }
    RowLayout {
        Layout.topMargin: Theme.space8
        spacing: Theme.space8

        ActionButton {
            objectName: "saveShowButton"
            variant: "ink"
            size: "main"
            text: root.fresh ? qsTr("Plan this evening") : qsTr("Save")
            onClicked: root.save()
        }
        ActionButton {
            size: "main"
            text: qsTr("Never mind")
            onClicked: root.closed()
        }
    }
}
