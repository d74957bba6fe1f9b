import QtQuick
import Applaus.Controls

// What one can do with a comment: answer, applaud, copy; with one's own, take it off.
MenuPopup {
    id: root

    property string commentId: ""
    property string author: ""
    property bool isOwn: false
    property bool released: true
    property bool applaudable: false
    property CommentCard card: null

    signal answerAsked
    signal applaudAsked
    signal copyAsked
    signal removeAsked

    rows: {
        const rows = []
        if (root.released)
            rows.push({ name: "answer", text: qsTr("Answer"), iconName: "chat" })
        if (root.applaudable)
            rows.push({ name: "applaud", text: qsTr("Applaud"), iconName: "clap" })
        rows.push({ name: "copy", text: qsTr("Copy"), iconName: "copy" })
        if (root.isOwn)
            rows.push({ name: "remove", text: qsTr("Take it off the wall"), iconName: "trash", accented: true, separated: true })
        return rows
    }
    onOpened: root.contentItem.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    onChosen: name => {
        switch (name) {
        case "answer": return root.answerAsked()
        case "applaud": return root.applaudAsked()
        case "copy": return root.copyAsked()
        case "remove": return root.removeAsked()
        }
    }
}
