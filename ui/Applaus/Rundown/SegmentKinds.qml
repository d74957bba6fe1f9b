pragma Singleton
import QtQuick

// What a part of the show can be: its word and its icon.
QtObject {
    id: root

    readonly property var all: [
        { kind: "talk", text: qsTr("Talk"), iconName: "mic" },
        { kind: "pride", text: qsTr("Pride"), iconName: "rosette" },
        { kind: "thanks", text: qsTr("Thanks"), iconName: "heart" },
        { kind: "clip", text: qsTr("Clip"), iconName: "video" },
        { kind: "contest", text: qsTr("Contest"), iconName: "trophy" },
        { kind: "questions", text: qsTr("Questions"), iconName: "hand" }
    ]

    function iconOf(kind: string): string {
        return root.all.find(entry => entry.kind === kind)?.iconName ?? "mic"
    }

    function wordOf(kind: string): string {
        return root.all.find(entry => entry.kind === kind)?.text ?? ""
    }
}
