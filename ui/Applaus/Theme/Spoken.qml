pragma Singleton
import QtQuick

// Times, days and numbers as the language in use writes them. A binding that asks here is written again when it changes.
QtObject {
    id: root

    // "nl" or "en"; the window binds it.
    property string language: "en"
    readonly property var place: Qt.locale(root.language === "nl" ? "nl_NL" : "en_GB")

    // The time of day: 20:24, in Dutch 20.24; empty for no time yet.
    function clock(ms: real): string {
        if (ms <= 0)
            return ""
        const time = new Date(ms).toLocaleTimeString(root.place, "HH:mm")
        return root.language === "nl" ? time.replace(":", ".") : time
    }

    // Friday 27 November, or as `form` asks; empty for no day yet.
    function day(ms: real, form = "dddd d MMMM"): string {
        return ms > 0 ? new Date(ms).toLocaleDateString(root.place, form) : ""
    }

    // 1,284, in Dutch 1.284.
    function number(amount: real): string {
        return amount.toLocaleString(root.place, "f", 0)
    }

    // 1.25, in Dutch 1,25.
    function decimal(amount: real, digits: int): string {
        return amount.toLocaleString(root.place, "f", digits)
    }
}
