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

    signal shareAsked
    signal fullAsked
    signal withdrawAsked(string momentId)

    sourceComponent: ({ foyer: foyer, lobby: lobby, live: live, goodbye: goodbye })[root.name]

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
        }
    }
}
