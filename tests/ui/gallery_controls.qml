pragma ComponentBehavior: Bound
import QtQuick
import Applaus.Controls
import Applaus.Theme

Row {
    id: root

    readonly property url portrait: Qt.resolvedUrl("portrait.png")

    padding: 32
    spacing: 48

    Column {
        width: 460
        spacing: 20

        Words { type: Theme.headline; text: "Eerst even kennismaken" }
        Tabs { width: parent.width; lined: true; tabs: ["Ik heb een link of QR", "Ik heb een code", { text: "Hidden", count: 4 }]; currentIndex: 1 }
        Field { width: 300; label: "Adres van Applaus"; text: "applaus.noordlicht.example"; confirmation: "Gevonden: Noordlicht" }
        Field { width: 300; label: "Code van je uitnodiging"; text: "LAMP 41"; error: "Deze code kennen we niet. Vraag hem na bij Joost van communicatie." }
        Field { id: ringed; width: 300; label: "Hoe heet je?"; hint: "zo zien collega's je"; placeholder: "Voornaam en achternaam"; Component.onCompleted: forceActiveFocus(Qt.TabFocusReason) }
        Field { width: 420; leadingIcon: "search"; placeholder: "Search a name or a word"; keyCap: "/" }
        Field {
            width: 440; label: "Wie verdient het applaus?"; placeholder: "Nog een collega"
            head: [Chip { name: "Tuur Peeters"; picture: root.portrait }, Chip { name: "Noor Jacobs" }]
        }
        Row {
            spacing: 12
            ChoiceField { id: region; width: 200; label: "Regio"; choices: ["Gent", "Groningen", "Malmö"]; currentIndex: 0 }
            ChoiceField { width: 200; label: "Team"; typed: true; choices: ["Onderhoud straten", "HR"]; placeholder: "Typ je team" }
        }
        AreaField { width: 440; label: "Wat is er gebeurd?"; maximumLength: 280; text: "Mevrouw De Wilde is 92. Sinds het nieuwe licht op het kerkpad loopt ze 's avonds weer naar haar zus. Ze belde om te bedanken." }
    }
    Column {
        width: 460
        spacing: 20

        Row {
            spacing: 12
            Segmented { parts: ["Open", "Delayed", "Approve"]; currentIndex: 1 }
            Stepper { value: 16; unit: "min"; label: "Lengte" }
        }
        Toggle { width: 360; text: "Slow mode"; help: "30 seconds between comments"; checked: true }
        Toggle { width: 360; text: "Uit" }
        TickBox { width: 460; text: "Iedereen die herkenbaar is, vindt het goed dat we dit laten zien."; checked: true }
        TickBox { text: "Niet" }
        Row {
            spacing: 12
            HoldButton { text: "Houd ingedrukt: deuren open"; variant: "ink"; size: "big"; progress: 0.35; iconName: "" }
            HoldButton { text: "Hold to send Ronny out"; variant: "accentOutline" }
        }
        Row {
            spacing: 8
            Repeater {
                model: [["clap", "Klap"], ["heart", "Hart"], ["laugh", "Lach"], ["wow", "Wauw"], ["hand", "Vraag"]]
                ReactionButton { required property var modelData; required property int index; iconName: modelData[0]; text: modelData[1]; lamp: index === 0; width: 80 }
            }
        }
        Row {
            spacing: 8
            Field { width: 384; placeholder: "Reageer als Sofie"; tail: IconButton { iconName: "image"; text: "Picture" } }
            IconButton { iconName: "send"; text: "Send"; variant: "ink"; side: 48 }
        }
        Row {
            spacing: 12
            IconButton { iconName: "cc"; text: "Captions on"; variant: "quiet" }
            IconButton { iconName: "sound"; text: "Sound" }
            VolumeSlider { value: 0.6; label: "Volume" }
            ActionButton { id: focused; text: "Deel een moment"; iconName: "rosette"; variant: "ink"; iconColor: Theme.inkAccent; FocusRing { control: focused; shown: true } }
        }
        Row {
            spacing: 16
            Face { name: "Sofie Claes"; size: 52 }
            Face { name: "élise"; size: 36 }
            Face { name: "Ingrid"; picture: root.portrait; size: 52; ring: 3; ringColor: Theme.lamp }
            PhotoPrint { picture: root.portrait; width: 84; height: 56; anchors.verticalCenter: parent.verticalCenter }
            LiveFlag { anchors.verticalCenter: parent.verticalCenter }
            OnAirPlate {}
        }
        ProgressLine { value: 0.73; width: 320 }
        ProgressLine { value: 0.6; width: 320; stalled: true }
        Sparkline { values: [2, 3, 2, 4, 5, 4, 6, 7, 6, 5, 8, 11, 9, 8, 12, 14, 12, 11, 16, 20, 28] ; height: 50 }
        DashedFrame { width: 420; height: 70; Words { anchors.centerIn: parent; text: "We lezen even mee" } }
    }
    Column {
        width: 420
        spacing: 24

        Toast { id: toast; width: 384; Component.onCompleted: { show("Je moment is ingetrokken", "Zet terug") } }
        Item {
            width: 264; height: 240
            MenuPopup {
                rows: [
                    { name: "answer", text: "Antwoord", iconName: "chat" },
                    { name: "pass", text: "Geef door aan Femke", iconName: "people" },
                    { name: "copy", text: "Kopieer", iconName: "copy" },
                    { name: "report", text: "Meld bij de regie", iconName: "flag", accented: true, separated: true }
                ]
                Component.onCompleted: open()
            }
        }
        QrCode {
            size: 220
            rows: ["11111110010101111111", "10000010110001000001", "10111010011101011101", "10111010100101011101", "10111010001101011101", "10000010110101000001", "11111110101011111111", "00000000110100000000", "10101111010110101010", "01101000111010010110"]
        }
        Rectangle {
            width: 320; height: 120; color: Theme.fillAuth
            RoundedCorners {}
            Row {
                anchors.centerIn: parent
                IconButton { iconName: "cc"; text: "Captions"; variant: "video" }
                IconButton { iconName: "expand"; text: "Full screen"; variant: "video" }
                VolumeSlider { video: true; value: 0.4; width: 100 }
            }
        }
        KeyCap { text: "Enter" }
        HeaderNav { rooms: ["Live", "Foyer", "Living rooms"]; currentIndex: 0 }
        Words { id: tipped; text: "Tip below"; Tip { text: "Ondertiteling aan"; visible: true; delay: 0; y: 30 } }
    }
}
