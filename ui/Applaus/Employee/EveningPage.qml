pragma ComponentBehavior: Bound
import QtQuick
import Applaus.Desk

// The page of the evening's phase: foyer, lobby, live or goodbye; or an older evening.
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
    // An evening to watch again, empty for choosing one.
    signal replayAsked(string showId)

    sourceComponent: ({ foyer: foyer, lobby: lobby, live: live, goodbye: goodbye, replay: replay })[root.name]

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
            onReplayAsked: root.replayAsked("")
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
            onReplayAsked: root.replayAsked(root.desk.show.showId)
        }
    }
    Component {
        id: replay

        ReplayPage {
            desk: root.desk
            shape: root.shape
            screen: root.screen
            full: root.full
            onFullAsked: root.fullAsked()
        }
    }
}
