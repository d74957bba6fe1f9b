pragma ComponentBehavior: Bound
import QtQuick
import Applaus.Controls
import Applaus.Icons
import Applaus.Signature
import Applaus.Theme

Item {
    id: root

    readonly property url portrait: Qt.resolvedUrl("portrait.png")

    Valance {
        id: header

        width: parent.width
        height: Theme.header
        airing: true

        Wordmark { x: 24; anchors.verticalCenter: parent.verticalCenter; carpeted: header.carpeted }
        HeaderNav { x: 190; anchors.verticalCenter: parent.verticalCenter; carpeted: header.carpeted; rooms: ["Live", "Foyer", "Huiskamers", "Terugkijken"] }
        Face { anchors.right: parent.right; anchors.rightMargin: 24; anchors.verticalCenter: parent.verticalCenter; size: 36; ring: 2; name: "Sofie" }
    }
    Runner {
        y: 110
        width: 800
        height: 156

        PhotoPrint { x: 24; y: 22; picture: root.portrait }
        Column {
            x: 240; y: 22; spacing: 6
            Row { spacing: 8; PillarBadge { pillar: "pride" } Words { type: Theme.small; font.weight: Theme.bold; color: Theme.textOnCarpet2; text: "Nu op de loper" } }
            Words { width: 380; type: Theme.quote; color: Theme.textOnCarpet; wrapMode: Text.Wrap; text: "“Om tien voor vier 's nachts brandde elke lamp op de kade weer.”" }
        }
        ClapButton { x: 652; y: 22; text: "Klap mee"; count: "538 collega's" }
    }
    Bulbs { x: 24; y: 290; width: 744; lit: 28; total: 35; sag: 5; r: 3.6 }
    Bulbs { x: 24; y: 330; width: 744; lit: 9; total: 20; sag: 20; r: 6 }
    BulbRow { x: 24; y: 400; lit: 17 }
    ClosedCurtain {
        x: 820; y: 100; width: 760; height: 330
        Bulbs { width: parent.width; lit: 9; total: 14; sag: 24; r: 6; ground: "curtain" }
        Words { x: 40; y: 200; type: Theme.display; color: Theme.ivory; text: "The curtain opens in 5:45" }
    }
    ClosedCurtain {
        x: 820; y: 440; width: 300; height: 180; opened: true; aside: 0.5; folds: 12
        Behavior on aside { enabled: false }
    }
    Valance {
        x: 0; y: 450; width: 800; height: Theme.header
        Wordmark { x: 24; anchors.verticalCenter: parent.verticalCenter }
        Row { x: 300; spacing: 20; anchors.verticalCenter: parent.verticalCenter
            LogoMark { size: 16 } LogoMark { size: 34 } LogoMark { size: 56 }
        }
    }
    Valance {
        x: 0; y: 540; width: 800; height: Theme.headerHost; airing: true; scallopShift: 0.5
        OnAirPlate { x: 32; anchors.verticalCenter: parent.verticalCenter }
        Words { x: 220; anchors.verticalCenter: parent.verticalCenter; type: Theme.clock; tabular: true; color: Theme.textOnCarpet; text: "24:18" }
        HoldButton { anchors.right: parent.right; anchors.rightMargin: 32; anchors.verticalCenter: parent.verticalCenter; variant: "carpetOutline"; iconName: "stop"; text: "Hold to end" }
    }
    CarpetScene { x: 0; y: 660; width: 604; height: 340; celebrating: true }
    Valance { x: 640; y: 660; width: 900; height: Theme.headerKiosk; airing: true; scallopWidth: 80; scallopDrop: 30
        LiveFlag { plate: true; grow: 1.8; x: 30; anchors.verticalCenter: parent.verticalCenter } }
    Elevation { z: 0; anchors.fill: box }
    Rectangle { id: box; x: 640; y: 840; width: 200; height: 100; radius: 12; color: Theme.surface }
}
