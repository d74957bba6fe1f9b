pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Desk
import Applaus.Theme

// The foyer: before the evening the countdown; always what it brings, one's own moments and those of others.
ScrollPage {
    id: root

    required property Desk desk
    required property WindowShape shape
    readonly property real inner: Math.min(root.width - 2 * root.shape.margin, root.shape.mostVideo)
    readonly property bool before: root.desk.show.phase === "planned"

    signal shareAsked
    signal withdrawAsked(string momentId)

    Loader {
        width: root.width
        active: root.before
        visible: active
        sourceComponent: CurtainHero {
            desk: root.desk
            shape: root.shape
            onShareAsked: root.shareAsked()
        }
    }
    RowLayout {
        x: root.shape.margin
        width: root.inner
        visible: !root.before

        Words {
            Layout.fillWidth: true
            topPadding: Theme.space24
            type: Theme.headline
            elide: Text.ElideRight
            text: qsTr("Foyer")
        }
        ShareButton {
            Layout.topMargin: Theme.space20
            objectName: "foyerShareButton"
            onClicked: root.shareAsked()
        }
    }
    MomentsSection {
        x: root.shape.margin
        width: root.inner
        desk: root.desk
        moments: root.desk.moments.own
        total: root.desk.moments.own.count
        title: qsTr("Your moments")
        cheerable: false
        withdrawable: true
        onWithdrawAsked: momentId => root.withdrawAsked(momentId)
    }
    Evening {
        x: root.shape.margin
        width: root.inner
        desk: root.desk
    }
}
