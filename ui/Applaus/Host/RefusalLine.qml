import QtQuick
import Applaus.Controls
import Applaus.Desk

// One quiet sentence when the server says no; the show goes on.
Toast {
    id: root

    required property Link link

    objectName: "refusalLine"

    function sentenceFor(code: string): string {
        switch (code) {
        case "already_moved_on": return qsTr("Somebody else was first. Look again.")
        case "already_thanked": return qsTr("They were already thanked for this.")
        case "another_show_running": return qsTr("Another show is still running. End it first.")
        case "bad_address": return qsTr("That is no video address. It begins with http:// or https://.")
        case "bad_pin": return qsTr("A PIN has 4 to 8 digits.")
        case "control_characters":
        case "mirrored_text":
        case "stacked_marks":
        case "zero_width": return qsTr("There are invisible marks in the text. Type it once more.")
        case "empty": return qsTr("There is nothing in it yet.")
        case "journal_unavailable": return qsTr("The server cannot store this now. It is sent again by itself.")
        case "no_such_comment": return qsTr("This comment is gone.")
        case "no_such_moment": return qsTr("This moment is gone.")
        case "no_such_segment": return qsTr("This part is gone.")
        case "no_such_show": return qsTr("This show is gone.")
        case "nothing_next": return qsTr("This was the last part.")
        case "nothing_on_stage": return qsTr("There is nothing on stage.")
        case "show_over": return qsTr("The show is over.")
        case "too_long": return qsTr("That is too long.")
        case "too_many": return qsTr("There is no room for more.")
        case "too_small":
        case "too_large": return qsTr("That number does not fit.")
        default: return qsTr("That does not work now.")
        }
    }

    Connections {
        target: root.link

        function onRefused(code: string): void {
            root.show(root.sentenceFor(code), "")
        }
    }
}
