import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Theme

// The name of a section, and a quiet fact at its end.
RowLayout {
    id: root

    property string text: ""
    property string aside: ""
    property color asideColor: Theme.text3
    property bool asideStrong: false
    default property alias tail: tailRow.data

    Layout.preferredHeight: Theme.headline.px
    Layout.maximumHeight: Theme.headline.px
    spacing: Theme.space12

    Words {
        Layout.fillWidth: true
        type: Theme.heading
        elide: Text.ElideRight
        text: root.text
        Accessible.role: Accessible.Heading
        Accessible.name: root.text
    }
    Row {
        id: tailRow

        Layout.preferredHeight: Theme.headline.px
        Layout.maximumHeight: Theme.headline.px
        visible: children.length > 0
        spacing: Theme.space8
    }
    Words {
        type: Theme.small
        tabular: true
        font.weight: root.asideStrong ? Theme.semiBold : Theme.regular
        color: root.asideColor
        visible: root.aside !== ""
        text: root.aside
    }
}
