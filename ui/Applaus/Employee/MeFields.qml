import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Desk
import Applaus.Theme

// Name, region and team, to be changed at any time.
ColumnLayout {
    id: root

    required property Me me

    signal done

    function save(): void {
        if (name.text.trim() === "")
            return
        root.me.change(name.text.trim(), region.text.trim(), team.text.trim(), root.me.picture)
        root.done()
    }

    spacing: Theme.space12
    Component.onCompleted: {
        name.text = root.me.name
        region.text = root.me.region
        team.text = root.me.team
    }

    Field {
        id: name

        objectName: "meName"
        Layout.fillWidth: true
        label: qsTr("Your name")
        hint: qsTr("as colleagues see you")
        maximumLength: 60
        error: name.text.trim() === "" ? qsTr("Colleagues want to know who is talking.") : ""
        onAccepted: root.save()
    }
    Field {
        id: region

        Layout.fillWidth: true
        label: qsTr("Region")
        maximumLength: 60
        onAccepted: root.save()
    }
    Field {
        id: team

        Layout.fillWidth: true
        label: qsTr("Team")
        maximumLength: 60
        onAccepted: root.save()
    }
    ActionButton {
        objectName: "saveMeButton"
        variant: "ink"
        text: qsTr("Save")
        onClicked: root.save()
    }
}
