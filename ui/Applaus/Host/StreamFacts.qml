import QtQuick
import Applaus.Controls
import Applaus.Desk
import Applaus.Theme

// How the stream comes in, in one line of numbers: size, frames, speed, sound.
Flow {
    id: root

    required property StreamFace stream
    // Off where the sound is judged beside it.
    property bool withSound: true

    readonly property string inOne: [root.stream.sizeText, root.stream.rateText, root.stream.speedText,
        root.withSound ? root.stream.soundText : ""].filter(fact => fact !== "").join(", ")

    component Fact: Words {
        type: Theme.small
        tabular: true
        color: Theme.text2
        visible: text !== ""
        Accessible.ignored: true
    }

    spacing: Theme.space16
    Accessible.role: Accessible.StaticText
    Accessible.name: root.inOne

    Fact { text: root.stream.sizeText }
    Fact { text: root.stream.rateText }
    Fact { text: root.stream.speedText }
    Fact {
        font.weight: Theme.semiBold
        color: root.stream.soundGood ? Theme.ok : Theme.lamp
        text: root.withSound ? root.stream.soundText : ""
    }
}
