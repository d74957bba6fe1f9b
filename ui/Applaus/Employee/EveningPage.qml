pragma ComponentBehavior: Bound
import QtQuick
import Applaus.Desk

// The page of the evening's phase: foyer, lobby, live or goodbye.
Loader {
    id: root

    required property Desk desk
    required property WindowShape shape
    required property string name
    required property Item screen
    required property bool full
    required property bool opening
    // The credits leave the stage with the evening; the goodbye page still thanks by name.
    property list<string> credits: []
    property int creditsTotal: 0

    signal shareAsked
    signal fullAsked
    signal withdrawAsked(string momentId)

    function keepCredits(): void {
        if (root.desk.stage.names.length === 0)
            return
        root.credits = root.desk.stage.names
        root.creditsTotal = root.desk.stage.namesTotal
    }

    sourceComponent: ({ foyer: foyer, lobby: lobby, live: live, goodbye: goodbye })[root.name]
    Component.onCompleted: root.keepCredits()

    Connections {
        target: root.desk.stage
        function onChanged(): void { root.keepCredits() }
    }
    Component {
        id: foyer

        FoyerPage {
            desk: root.desk
            shape: root.shape
            onShareAsked: root.shareAsked()
            onWithdrawAsked: momentId => root.withdrawAsked(momentId)
        }
    }
    Component {
        id: lobby

        LobbyPage {
            desk: root.desk
            shape: root.shape
            onShareAsked: root.shareAsked()
        }
    }
    Component {
        id: live

        LivePage {
            desk: root.desk
            shape: root.shape
            screen: root.screen
            full: root.full
            opening: root.opening
            onShareAsked: root.shareAsked()
            onFullAsked: root.fullAsked()
        }
    }
    Component {
        id: goodbye

        GoodbyePage {
            desk: root.desk
            shape: root.shape
            names: root.credits
            namesTotal: root.creditsTotal
        }
    }
}
