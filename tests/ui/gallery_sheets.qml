pragma ComponentBehavior: Bound
import QtQuick
import Applaus.Controls
import Applaus.Theme

// A sheet that waits for an answer, a panel that does not, and an opened choice.
Item {
    ActionButton { x: 40; y: 40; text: "Behind" }
    Sheet {
        id: sheet

        title: "Deel een moment van trots"
        implicitWidth: 620
        Component.onCompleted: open()

        contentItem: Column {
            spacing: 20
            Words { width: 500; wrapMode: Text.Wrap; color: Theme.text2; text: "Groot of klein, het telt allebei. Marit leest alles zelf." }
            Field { id: what; width: 540; label: "Wat is er gebeurd?"; focus: true }
            Field { width: 540; label: "Tweede" }
            AreaField { width: 540; label: "Verhaal" ; lines: 3; maximumLength: 100}
            ChoiceField { id: choice; width: 260; label: "Regio"; choices: ["Gent", "Groningen", "Malmö"] }
            Row { spacing: 12; ActionButton { variant: "ink"; size: "big"; text: "Zet in de rij voor de loper" } ActionButton { size: "big"; text: "Bewaar voor later" } }
        }
    }
    Sheet { edge: "right"; blocking: false; title: "Keys"; implicitWidth: 300; contentItem: Words { text: "T thanks" } Component.onCompleted: open() }
}
