import QtQuick

// Why something did not go through, as one would say it.
QtObject {
    id: root

    function wordsFor(code: string, field: string, limit: int): string {
        switch (code) {
        case "too_fast": return qsTr("That went a bit fast. Try again in a moment.")
        case "too_long": return qsTr("That is too long, %n character(s) at most.", "", limit)
        case "too_many": return qsTr("There is no more room for this.")
        case "held_full": return qsTr("The crew has a lot to read. Try again in a minute.")
        case "no_such_comment": return qsTr("This comment is not there any more.")
        case "no_such_moment": return qsTr("This moment is not there any more.")
        case "no_such_media": return qsTr("The picture got lost. Choose it once more.")
        case "pictures_unreadable": return qsTr("We cannot read this picture. JPEG, PNG, WebP and HEIC work.")
        case "show_over": return qsTr("The evening is over.")
        case "not_now": return qsTr("That works as soon as the doors are open.")
        case "stacked_marks":
        case "zero_width":
        case "mirrored_text":
        case "control_characters": return qsTr("There are characters in this that cannot go on screen.")
        case "journal_unavailable": return qsTr("We could not keep this. It goes again by itself.")
        // Both hands at once: it already counts.
        case "already_cheered":
        case "already_applauded":
        case "own_comment":
        case "own_moment":
        case "already_moved_on": return ""
        default: return qsTr("That did not work. Try again in a moment.")
        }
    }
}
