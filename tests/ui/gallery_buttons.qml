pragma ComponentBehavior: Bound
import QtQuick
import Applaus.Controls
import Applaus.Icons
import Applaus.Theme
import "../../ui/Applaus/Icons/IconPaths.js" as IconPaths

Column {
    id: root

    padding: 32
    spacing: 24

    Words { type: Theme.headline; text: qsTr("Buttons and icons") }
    Row {
        spacing: 12
        ActionButton { variant: "ink"; iconName: "rosette"; iconColor: Theme.inkAccent; text: "Deel een moment van trots" }
        ActionButton { variant: "lamp"; iconName: "clap"; text: "Thank Ingrid"; keyCap: "T"; size: "main"; width: 288 }
        ActionButton { iconName: "camera"; text: "Kies een foto" }
        ActionButton { variant: "outline"; text: "Wij zitten klaar" }
        ActionButton { variant: "lampOutline"; iconName: "up"; text: "Bring on stage"; keyCap: "Enter"; size: "main" }
        ActionButton { variant: "accentOutline"; text: "Send out" }
    }
    Row {
        spacing: 12
        ActionButton { variant: "ink"; size: "big"; text: "Ga naar binnen"; trailingIcon: "arrow" }
        ActionButton { size: "small"; text: "All shortcuts"; keyCap: "?" }
        ActionButton { enabled: false; text: "Niet nu" }
        ActionButton { variant: "ink"; enabled: false; text: "Verstuur" }
        ActionButton { stacked: true; iconName: "check"; keyCap: "A"; text: "Approve"; width: 80 }
        ActionButton { stacked: true; iconName: "feature"; text: "Feature"; width: 80 }
        Rectangle {
            color: Theme.carpet; width: 200; height: 60
            ActionButton { anchors.centerIn: parent; variant: "carpetOutline"; iconName: "stop"; text: "Hold to end" }
        }
    }
    Row {
        spacing: 12
        Repeater {
            model: ["authenticity", "pride", "community", "fun"]
            PillarBadge { required property string modelData; pillar: modelData; size: 44 }
        }
        Repeater {
            model: ["authenticity", "pride", "community", "fun"]
            PillarBadge { required property string modelData; pillar: modelData }
        }
    }
    Flow {
        width: 1500
        spacing: 14
        Repeater {
            model: Object.keys(IconPaths.paths)
            Column {
                id: cell
                required property string modelData
                width: 92
                spacing: 4
                Row {
                    spacing: 8
                    Icon { name: cell.modelData; size: 32 }
                    Icon { name: cell.modelData; size: 20 }
                    Icon { name: cell.modelData; size: 16 }
                }
                Words { type: Theme.meta; color: Theme.text3; text: cell.modelData }
            }
        }
    }
    Row {
        spacing: 24
        Words { type: Theme.poster; text: "Ingrid Solheim" }
        Words { type: Theme.display; tabular: true; text: "24:18" }
        Words { width: 400; wrapMode: Text.Wrap; text: "Wij zitten hier met twaalf man rond één laptop en iedereen staat te klappen." }
    }
}
