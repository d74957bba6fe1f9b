import QtQuick
import Applaus.Controls
import Applaus.Desk
import Applaus.Theme

// How the stream comes in, in numbers: size, frames, speed; and whether sound is in it.
Column {
    id: root

    required property StreamFace stream
    // Off where the sound is judged beside it.
    property bool withSound: true

    readonly property list<string> numbers: [root.stream.sizeText, root.stream.rateText, root.stream.speedText]
        .filter(fact => fact !== "")
    readonly property bool known: root.numbers.length > 0

    spacing: Theme.space4
    Accessible.role: Accessible.StaticText
    Accessible.name: [...root.numbers, root.withSound ? root.stream.soundText : ""].filter(fact => fact !== "").join(", ")

    Words {
        width: parent.width
        type: Theme.small
        tabular: true
        color: Theme.text2
        wrapMode: Text.Wrap
        text: root.numbers.join("   ")
        Accessible.ignored: true
    }
    Words {
        type: Theme.small
        font.weight: Theme.semiBold
        color: root.stream.soundGood ? Theme.ok : Theme.lamp
        visible: root.withSound && text !== ""
        text: root.stream.soundText
        Accessible.ignored: true
    }
}
