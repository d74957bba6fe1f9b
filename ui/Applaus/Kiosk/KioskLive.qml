pragma ComponentBehavior: Bound
import QtQuick
import Applaus.Controls
import Applaus.Desk
import Applaus.Stage
import Applaus.Theme

// The evening as it happens, lying or standing: picture, who is on the carpet, a few comments, the way in.
Item {
    id: root

    required property Desk desk
    required property Drift drift
    required property real bleed
    readonly property StageFace stage: root.desk.stage
    readonly property KioskFace kiosk: root.desk.kiosk
    readonly property bool portrait: root.height > root.width
    readonly property alias pane: video
    readonly property bool online: root.desk.link.state === "online"
    readonly property bool well: root.online && !root.desk.picture.away && (video.steady || root.desk.picture.address === "")
    readonly property int keptAfter: 20_000
    readonly property bool keeping: !root.online && root.kiosk.staleMs >= root.keptAfter && kept.current !== null
    readonly property bool staged: root.keeping || root.stage.momentId !== ""
    readonly property real side: root.bleed + Theme.scaled(root.portrait ? Theme.space72 : Theme.safeX)
    readonly property real lowest: root.height - root.bleed - Theme.scaled(root.portrait ? Theme.safeX : Theme.safeY)
    readonly property real wallWidth: root.portrait ? root.width - 2 * root.side : Theme.scaled(664)
    readonly property real pictureWidth: root.portrait ? root.width : root.width - 2 * root.side - root.wallWidth - Theme.scaled(56)
    readonly property real highest: root.bleed + Theme.scaled(root.portrait ? 122 : 144)

    KeptMoments {
        id: kept

        moments: root.kiosk.momentsKept
        turning: root.keeping
    }
    VideoPane {
        id: video

        objectName: "videoPane"
        x: root.portrait ? 0 : root.side
        y: root.highest
        width: root.pictureWidth
        height: root.portrait ? Theme.scaled(568)
            : root.staged ? root.height - root.highest - root.bleed - Theme.scaled(424) : Math.min(width * 9 / 16, Theme.scaled(640))
        live: root.desk.picture
        keptPicture: root.kiosk.keptFrame
        volume: root.desk.prefs.volume
        muted: root.desk.prefs.muted
        dimmed: !root.well

        Loader {
            anchors.fill: parent
            z: 3
            active: root.stage.shows === "slate"
            sourceComponent: SlateCover {
                desk: root.desk
                least: Theme.kioskMeta.px
            }
        }
        ReactionStream {
            anchors.right: parent.right
            anchors.rightMargin: Theme.scaled(24)
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.scaled(24)
            z: 4
            grow: 1.9 * Theme.u
            reactions: root.desk.reactions
        }
        Captions {
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.scaled(28) + (third.shown ? third.height + Theme.scaled(16) : 0)
            width: parent.width - 2 * Theme.scaled(28)
            z: 5
            px: Theme.kioskBody.px
            captions: root.desk.captions
        }
        LowerThird {
            id: third

            anchors.left: parent.left
            anchors.leftMargin: root.portrait ? root.side : Theme.scaled(28)
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.scaled(28)
            width: parent.width - 2 * anchors.leftMargin
            z: 5
            grow: Theme.kioskMeta.px / 15
            firstName: true
            desk: root.desk
        }
        SoundOff {
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.topMargin: Theme.scaled(28)
            anchors.rightMargin: root.portrait ? root.side : Theme.scaled(28)
            z: 5
            grow: Theme.kioskMeta.px / 15
            type: Theme.kioskMeta
            muted: root.desk.stream.muted && root.stage.shows !== "slate"
        }
        RoundedCorners {
            z: 6
            radius: Theme.scaled(16)
            visible: !root.portrait
        }
    }
    KioskRunner {
        objectName: "kioskRunner"
        y: video.y + video.height + Theme.scaled(root.portrait ? 0 : 28)
        width: root.portrait ? root.width : root.side + root.pictureWidth
        height: Theme.scaled(root.portrait ? 280 : 264)
        lines: root.portrait ? 3 : 2
        margin: root.side
        endMargin: root.portrait ? root.side : Theme.scaled(Theme.space40)
        unrolled: root.staged
        visible: reach > 0
        desk: root.desk
        names: root.keeping ? kept.current?.firstNames ?? "" : root.stage.momentFirstNames
        region: root.keeping ? kept.current?.region ?? "" : root.stage.momentRegion
        body: root.keeping ? kept.current?.body ?? "" : root.stage.momentText
        picture: root.keeping ? kept.current?.picture ?? "" : root.stage.momentPicture
        portraits: root.keeping ? [] : root.stage.momentPortraits
    }
    SegmentNow {
        x: root.side
        y: video.y + video.height + Theme.scaled(44)
        width: root.pictureWidth - (root.portrait ? 2 * root.side : 0)
        desk: root.desk
        opacity: root.staged ? 0 : 1
        visible: opacity > 0
    }
    KioskWall {
        x: root.width - root.side - width
        y: root.portrait ? video.y + video.height + Theme.scaled(308) : root.highest
        width: root.wallWidth
        height: invite.y - y - Theme.scaled(24)
        clip: true
        portrait: root.portrait
        desk: root.desk
    }
    JoinInvite {
        id: invite

        x: root.width - root.side - root.wallWidth
        y: root.portrait ? foot.y - height - Theme.scaled(28)
            : root.height - root.bleed - Theme.scaled(144) - height
        width: root.wallWidth
        codeSize: Theme.scaled(224)
        desk: root.desk
    }
    KioskFoot {
        id: foot

        x: root.side
        y: root.lowest - height
        width: root.width - 2 * root.side
        height: Theme.scaled(44)
        desk: root.desk
        well: root.well
        nextShown: !root.portrait
    }
    KioskValance {
        width: root.width
        bleed: root.bleed
        side: root.side
        desk: root.desk
        drift: root.drift
    }
}
