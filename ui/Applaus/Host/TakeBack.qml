import QtQuick
import Applaus.Controls
import Applaus.Desk

// For six seconds, what was just done, and the way back. Follows the desk: one line at a time.
Toast {
    id: root

    required property Desk desk

    objectName: "takeBackLine"
    onUndone: root.desk.undo()

    Connections {
        target: root.desk

        function onUndoChanged(): void {
            if (root.desk.undoText !== "")
                root.show(root.desk.undoText, qsTr("Take back"))
            else
                root.close(false)
        }
    }
}
