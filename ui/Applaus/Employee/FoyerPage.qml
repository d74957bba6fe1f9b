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
    readonly property real inner: root.width - 2 * root.shape.margin
    readonly property bool bare: root.desk.rundown.count === 0 && root.desk.moments.queueCount === 0
    readonly property bool before: root.desk.show.phase === "planned"

    readonly property real readingWidth: 620

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
    ColumnLayout {
        x: root.shape.margin
        width: root.inner
        spacing: Theme.space4
        visible: root.bare

        Words {
            Layout.fillWidth: true
            type: Theme.title
            wrapMode: Text.Wrap
            text: qsTr("What the evening brings")
        }
        Words {
            Layout.fillWidth: true
            Layout.maximumWidth: root.readingWidth
            type: Theme.bodyLarge
            color: Theme.text2
            wrapMode: Text.Wrap
            text: qsTr("It appears here as soon as it is known. Did a colleague do something that deserves applause? Share it now, then it is first in line.")
        }
    }
    Evening {
        x: root.shape.margin
        width: root.inner
        desk: root.desk
    }
}
