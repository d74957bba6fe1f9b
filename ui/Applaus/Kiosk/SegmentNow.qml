import QtQuick
import Applaus.Controls
import Applaus.Desk
import Applaus.Theme

// Which part of the evening this is, while nobody stands on the carpet.
Column {
    id: root

    required property Desk desk
    readonly property ShowClock clock: root.desk.clock

    spacing: Theme.scaled(10)

    Words {
        width: root.width
        type: Theme.kioskName
        wrapMode: Text.Wrap
        maximumLineCount: 2
        elide: Text.ElideRight
        text: root.desk.rundown.currentTitle !== "" ? root.desk.rundown.currentTitle : root.desk.show.title
    }
    Words {
        width: root.width
        type: Theme.kioskMeta
        tabular: true
        color: Theme.text2
        elide: Text.ElideRight
        visible: text !== ""
        text: root.desk.rundown.currentTitle === "" ? root.desk.show.subtitle
            : root.clock.segmentLeftText === "" || root.clock.segmentOver ? ""
            : qsTr("%1 to go").arg(root.clock.segmentLeftText)
    }
}
