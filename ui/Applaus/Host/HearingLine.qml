import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Desk
import Applaus.Icons
import Applaus.Theme

// Can they hear me: the level of the sound as it arrives at an employee's, and what it is like, in words.
ColumnLayout {
    id: root

    required property StreamFace stream
    // The level of the picture that plays here, 0 to 1, and whether it plays.
    required property real level
    required property bool playing

    readonly property bool silent: root.stream.publishing && !root.stream.soundGood
    readonly property bool well: check.verdict === "good" && !root.stream.muted && !root.silent
    readonly property string verdict: {
        if (!root.playing)
            return qsTr("Say something as soon as the picture is there")
        if (root.stream.muted)
            return qsTr("The sound is off: nobody hears you")
        if (root.silent)
            return qsTr("The stream has no sound")
        switch (check.verdict) {
        case "good": return qsTr("They hear you well")
        case "soft": return qsTr("Very soft, move closer to the microphone")
        case "loud": return qsTr("Too loud, it crackles")
        case "nothing": return qsTr("We hear nothing")
        default: return qsTr("We are listening, say something")
        }
    }

    spacing: Theme.space8

    SoundCheck {
        id: check

        level: root.level
        listening: root.playing && root.visible
    }
    LevelMeter {
        objectName: "hearingMeter"
        Layout.fillWidth: true
        label: qsTr("Sound at the far end")
        level: root.playing ? check.level : 0
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space8
        Accessible.role: Accessible.StaticText
        Accessible.name: root.verdict

        Icon {
            name: root.well ? "check" : root.playing && check.verdict !== "" ? "warn" : "headphones"
            size: Theme.iconSmall
            color: words.color
        }
        Words {
            id: words

            objectName: "hearingVerdict"
            Layout.fillWidth: true
            font.weight: Theme.semiBold
            color: root.well ? Theme.ok : root.playing && (check.verdict !== "" || root.silent || root.stream.muted)
                ? Theme.lamp : Theme.text2
            elide: Text.ElideRight
            text: root.verdict
            Accessible.ignored: true
        }
    }
}
