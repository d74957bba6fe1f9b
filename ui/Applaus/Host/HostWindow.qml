pragma ComponentBehavior: Bound
import QtQuick
import Applaus.Desk
import Applaus.Signature
import Applaus.Theme

// The crew's window: planning before, the host's console or the producer's desk on air. Nothing in it is modal on air.
Window {
    id: root

    required property Desk desk

    readonly property bool producer: root.desk.me.seat === "producer"
    readonly property bool onAir: root.desk.show.phase === "on_air"
    readonly property bool planning: !root.onAir
    // Where the header's clock stands: over the picture.
    readonly property HostConsole hostConsole: hostLoader.item as HostConsole
    readonly property bool pictureSteady: root.hostConsole?.pictureSteady
        ?? root.producerDesk?.pictureSteady ?? true

    // What was just done is told at the foot of the column in which moments and comments are dealt with.
    readonly property ProducerDesk producerDesk: producerLoader.item as ProducerDesk
    readonly property PlanningDesk planningDesk: planningLoader.item as PlanningDesk
    readonly property real toldX: root.hostConsole?.queueX ?? root.producerDesk?.middleX ?? root.planningDesk?.middleX ?? 0
    readonly property real toldWidth: root.hostConsole?.queueWidth ?? root.producerDesk?.middleWidth
        ?? root.planningDesk?.middleWidth ?? 0
    readonly property real footHeight: root.hostConsole?.footHeight ?? root.producerDesk?.footHeight
        ?? root.planningDesk?.footHeight ?? 0

    objectName: "hostWindow"
    width: 1600
    height: 1000
    minimumWidth: 1280
    minimumHeight: 800
    visible: true
    color: Theme.bg
    title: root.desk.show.title === "" ? "Applaus" : qsTr("%1, the crew").arg(root.desk.show.title)

    Binding { target: Theme; property: "mode"; value: "stage" }
    Binding { target: Theme; property: "reducedMotion"; value: root.desk.prefs.reducedMotion }
    Binding { target: Spoken; property: "language"; value: root.desk.prefs.language }

    HostKeys {
        id: keys

        desk: root.desk
        window: root
        holdButton: root.onAir ? (airHeader.item as AirHeader)?.holdButton ?? null
            : (planHeader.item as PlanningHeader)?.holdButton ?? null
        onApproveWanted: root.currentDesk()?.approve()
        onFeatureWanted: root.currentDesk()?.feature()
        onHideWanted: root.currentDesk()?.hideIt()
        onSearchWanted: root.producerDesk?.focusSearch()
        onPersonWanted: root.producerDesk?.showPerson()
        onCameraWanted: camera.open()
        onPictureWanted: stream.opened ? stream.close() : stream.open()
        onShortcutsWanted: shortcuts.opened ? shortcuts.close() : shortcuts.open()
    }

    function currentDesk(): var {
        return root.producer ? producerLoader.item : hostLoader.item
    }

    FocusScope {
        id: ground

        anchors.fill: parent
        focus: true
        Keys.forwardTo: [keys]
        // A sheet beside the console closes also when the keyboard is in a field behind it.
        Keys.onEscapePressed: event => {
            const sheet = [camera, stream, shortcuts, shows].find(one => one.opened) ?? null
            event.accepted = sheet !== null
            sheet?.close()
        }

        Loader {
            id: planningLoader

            anchors.fill: parent
            anchors.topMargin: Theme.headerHost
            active: root.planning
            sourceComponent: PlanningDesk {
                desk: root.desk
                onCameraWanted: camera.open()
                onCopyWanted: {
                    shows.open()
                    shows.copied(root.desk.show.showId, root.desk.show.startsAtMs)
                }
                onShowsWanted: shows.open()
                onShortcutsWanted: shortcuts.open()
            }
        }
        Loader {
            id: hostLoader

            anchors.fill: parent
            anchors.topMargin: Theme.headerHost
            active: root.onAir && !root.producer
            sourceComponent: HostConsole {
                desk: root.desk
                onCameraWanted: camera.open()
                onShortcutsWanted: shortcuts.open()
            }
        }
        Loader {
            id: producerLoader

            anchors.fill: parent
            anchors.topMargin: Theme.headerHost
            active: root.onAir && root.producer
            sourceComponent: ProducerDesk {
                desk: root.desk
                onShortcutsWanted: shortcuts.open()
            }
        }
        Valance {
            id: valance

            width: parent.width
            height: Theme.headerHost
            airing: root.onAir

            Loader {
                id: airHeader

                anchors.fill: parent
                active: root.onAir
                sourceComponent: AirHeader {
                    desk: root.desk
                    producer: root.producer
                    pictureSteady: root.pictureSteady
                    onPictureWanted: stream.open()
                    partX: root.hostConsole ? root.hostConsole.pictureX : 324
                    partWidth: root.hostConsole ? root.hostConsole.pictureWidth : 540
                }
            }
            Loader {
                id: planHeader

                anchors.fill: parent
                active: root.planning
                sourceComponent: PlanningHeader {
                    desk: root.desk
                    onShowsWanted: shows.open()
                }
            }
        }
        TakeBack {
            id: takeBack

            anchors.bottom: parent.bottom
            anchors.bottomMargin: root.footHeight + Theme.space12
            x: root.toldX
            z: 4
            width: root.toldWidth
            desk: root.desk
        }
        RefusalLine {
            anchors.bottom: parent.bottom
            anchors.bottomMargin: root.footHeight + Theme.space12 + (takeBack.open ? takeBack.height + Theme.space8 : 0)
            x: root.toldX
            z: 4
            width: root.toldWidth
            link: root.desk.link
        }
    }
    ShortcutsSheet {
        id: shortcuts

        desk: root.desk
        producer: root.producer
    }
    CameraSheet {
        id: camera

        desk: root.desk
        onLeft: root.onAir && !root.producer
    }
    StreamSheet {
        id: stream

        desk: root.desk
        onLeft: !root.producer
        pictureSteady: root.pictureSteady
    }
    ShowsSheet {
        id: shows

        desk: root.desk
    }
}
