pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Desk
import Applaus.Theme

// Address and code from the invitation, and who one is. Every mistake is said at its field and nothing typed is lost.
FocusScope {
    id: root

    required property JoinFace join
    readonly property bool paired: root.width >= 560
    readonly property bool busy: root.join.state === "joining"

    function errorOf(field: string): string {
        return root.join.errorField === field ? root.join.errorText : ""
    }

    function enter(): void {
        if (!root.busy)
            root.join.enter(address.text, code.text, name.text, region.text, team.text)
    }

    implicitHeight: column.implicitHeight
    Component.onCompleted: {
        address.text = root.join.address
        code.text = root.join.code
        name.text = root.join.name
        region.set(root.join.region)
        team.set(root.join.team)
        const first = [address, code, name].find(field => field.text === "")
        if (first)
            first.forceActiveFocus(Qt.OtherFocusReason)
        if (root.join.address !== "")
            root.join.check(root.join.address, root.join.code)
    }

    ColumnLayout {
        id: column

        width: root.width
        spacing: 0

        Words {
            Layout.fillWidth: true
            type: Theme.headline
            wrapMode: Text.Wrap
            text: qsTr("Let us get acquainted")
        }
        Words {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space4
            color: Theme.text2
            wrapMode: Text.Wrap
            text: qsTr("You fill this in once. After that you always go straight in.")
        }
        GridLayout {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space24
            columns: root.paired ? 2 : 1
            columnSpacing: Theme.space20
            rowSpacing: Theme.space16
            uniformCellWidths: true

            Field {
                id: address

                objectName: "joinAddress"
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                label: qsTr("Address of Applaus")
                placeholder: qsTr("such as applaus.company.com")
                error: root.errorOf("address")
                confirmation: root.join.houseName !== "" ? qsTr("Found: %1").arg(root.join.houseName) : root.join.answered ? qsTr("Found") : ""
                help: root.join.state === "checking" ? qsTr("Looking for it") : ""
                inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoAutoUppercase
                onAccepted: root.enter()
                onEdited: root.join.typing(text, code.text)
                onActiveFocusChanged: if (!activeFocus) root.join.check(text, code.text)
            }
            Field {
                id: code

                objectName: "joinCode"
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                label: qsTr("Code of your invitation")
                error: root.errorOf("code")
                inputMethodHints: Qt.ImhUppercaseOnly | Qt.ImhNoPredictiveText
                onAccepted: root.enter()
                onEdited: root.join.typing(address.text, text)
                onActiveFocusChanged: if (!activeFocus) root.join.check(address.text, text)
            }
        }
        Divider {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space24
            Layout.bottomMargin: Theme.space24
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space20

            Field {
                id: name

                objectName: "joinName"
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                label: qsTr("Your name")
                hint: qsTr("as colleagues see you")
                maximumLength: 60
                error: root.errorOf("name")
                onAccepted: root.enter()
            }
            Item {
                Layout.fillWidth: true
                Layout.preferredWidth: name.implicitWidth
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: 25
                implicitHeight: 52
                visible: root.paired

                Face {
                    size: 52
                    name: name.text
                    visible: name.text.trim() !== ""
                    Accessible.ignored: true
                }
            }
        }
        GridLayout {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space20
            columns: root.paired ? 2 : 1
            columnSpacing: Theme.space20
            rowSpacing: Theme.space16
            uniformCellWidths: true

            ChoiceField {
                id: region

                objectName: "joinRegion"
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                typed: true
                label: qsTr("Region")
                choices: root.join.regions
                error: root.errorOf("region")
            }
            ChoiceField {
                id: team

                objectName: "joinTeam"
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                typed: true
                label: qsTr("Team")
                choices: root.join.teams
                error: root.errorOf("team")
            }
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space32
            spacing: Theme.space20

            ActionButton {
                objectName: "enterButton"
                variant: "ink"
                size: "big"
                trailingIcon: "arrow"
                enabled: !root.busy
                text: root.busy ? qsTr("Opening the door") : qsTr("Go inside")
                onClicked: root.enter()
            }
            Words {
                Layout.fillWidth: true
                type: Theme.small
                color: Theme.text3
                wrapMode: Text.Wrap
                text: qsTr("You can change all this later.")
            }
        }
        Words {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space12
            type: Theme.small
            font.weight: Theme.semiBold
            color: Theme.accent
            wrapMode: Text.Wrap
            visible: root.join.errorText !== "" && !["address", "code", "name", "region", "team"].includes(root.join.errorField)
            text: root.join.errorText
        }
    }
}
