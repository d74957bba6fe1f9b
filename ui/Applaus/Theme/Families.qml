pragma Singleton
import QtQuick

// The font families in use: the first of each list that this computer has.
QtObject {
    id: root

    readonly property list<string> textWishes: ["Segoe UI Variable Text", "Segoe UI", "SF Pro Text", "Inter", "Noto Sans"]
    readonly property list<string> displayWishes: ["Segoe UI Variable Display", "SF Pro Display", "Inter Display"]
    readonly property string text: root.firstPresent(root.textWishes) || Application.font.family
    readonly property string display: root.firstPresent(root.displayWishes) || root.text

    function firstPresent(wishes: list<string>): string {
        const present = Qt.fontFamilies()
        return wishes.find(family => present.includes(family)) ?? ""
    }
}
