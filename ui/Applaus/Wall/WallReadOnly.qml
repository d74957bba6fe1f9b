import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Theme

// In the composer's place when nobody can write (any more): says why.
ColumnLayout {
    id: root

    required property string phase

    spacing: Theme.space12

    Divider {
        Layout.fillWidth: true
    }
    Words {
        Layout.fillWidth: true
        color: Theme.text2
        wrapMode: Text.Wrap
        text: root.phase === "ended" ? qsTr("The evening is over. What was said stays here to read.")
                                     : qsTr("You can write as soon as the doors are open.")
    }
}
