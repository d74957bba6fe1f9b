pragma ComponentBehavior: Bound

import QtQuick
import Applaus.Desk
import Applaus.Signature
import Applaus.Theme

// The show's picture. When frames stop it loads anew beside the last picture, which stays.
Item {
    id: root

    // The live picture, where it is that: then its delay is known and it catches up. Without it any address will do.
    property PictureFace live: null
    property url source: root.live ? root.live.address : ""
    // The same picture under another token: what runs goes on, the next load takes the new address.
    readonly property string picture: root.source.toString().replace(/[?&]token=[^&]*$/, "")
    property real volume: 0.6
    property bool muted: false
    // Whether the sound is measured; also what nobody listens to here.
    property bool metered: false
    readonly property real level: (internal.front.item as PictureSlot)?.level ?? 0
    property bool dimmed: !root.steady && root.pictured
    readonly property alias steady: watchdog.steady
    readonly property bool everShown: root.framesShown > 0
    readonly property alias framesShown: watchdog.framesShown
    // What stands here until the first frame comes: a picture that was kept from before.
    property url keptPicture: ""
    readonly property QtObject frontSink: (internal.front.item as PictureSlot)?.sink ?? null
    readonly property bool pictured: root.everShown || kept.status === Image.Ready

    // How old the newest frame is, in milliseconds.
    function frameAgeMs(): int {
        return watchdog.frameAgeMs()
    }

    clip: true
    Accessible.role: Accessible.Graphic
    Accessible.name: root.steady ? qsTr("The show's picture") : qsTr("The show's picture is away")

    onPictureChanged: internal.loadAnew()
    Component.onCompleted: internal.loadAnew()

    QtObject {
        id: internal

        property bool frontIsA: true
        readonly property Slot front: internal.frontIsA ? slotA : slotB
        readonly property Slot back: internal.frontIsA ? slotB : slotA

        function loadAnew(): void {
            watchdog.restart();
            if (!root.source.toString()) {
                slotA.active = false;
                slotB.active = false;
                return;
            }
            internal.back.active = false;
            internal.back.address = root.live?.freshLoad(root.source) ?? root.source;
            internal.back.active = true;
        }

        function bringForward(sink: QtObject): void {
            const waiting = internal.back.item as PictureSlot;
            if (!waiting || waiting.sink !== sink)
                return;
            internal.frontIsA = !internal.frontIsA;
            internal.back.active = false;
            root.live?.shows(sink, internal.front.address);
        }
    }

    Watchdog {
        id: watchdog

        watching: root.source.toString() !== "" && root.visible
        onReload: internal.loadAnew()
        onFirstFrame: sink => internal.bringForward(sink)
    }

    Connections {
        target: root.live

        function onJumpWanted(): void {
            if (watchdog.watching)
                internal.loadAnew();
        }
    }

    ClosedCurtain {
        anchors.fill: parent
        folds: 16
        lightest: Theme.curtainNight
        darkest: Theme.curtainNightShade
        visible: !root.everShown
    }
    Image {
        id: kept

        anchors.fill: parent
        source: root.keptPicture
        sourceSize: Qt.size(width, 0)
        fillMode: Image.PreserveAspectCrop
        asynchronous: true
        visible: !root.everShown
    }

    component Slot: Loader {
        id: slot

        property QtObject watched: null
        property url address: ""

        anchors.fill: parent
        active: false
        sourceComponent: PictureSlot {
            source: slot.address
            volume: root.volume
            muted: root.muted || internal.front !== slot
            metered: root.metered && internal.front === slot
            onHeard: atMs => {
                watchdog.heard(slot.watched);
                root.live?.heard(slot.watched, atMs);
            }
            rate: internal.front === slot ? root.live?.rate ?? 1 : 1
        }
        onLoaded: {
            slot.watched = (slot.item as PictureSlot).sink;
            watchdog.attach(slot.watched);
        }
        onActiveChanged: {
            if (!slot.active && slot.watched) {
                watchdog.detach(slot.watched);
                root.live?.leaves(slot.watched);
                slot.watched = null;
            }
        }
    }

    Slot {
        id: slotA

        z: internal.frontIsA ? 1 : 0
    }

    Slot {
        id: slotB

        z: internal.frontIsA ? 0 : 1
    }

    Rectangle {
        anchors.fill: parent
        z: 2
        color: Theme.night
        opacity: 0.15
        visible: root.dimmed && root.pictured
    }
}
