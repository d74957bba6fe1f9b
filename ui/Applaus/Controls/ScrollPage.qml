import QtQuick
import QtQuick.Templates as T
import Applaus.Theme

// A page that scrolls when the window is low, and follows the keyboard's focus.
Flickable {
    id: root

    default property alias content: column.data
    property real spacing: Theme.space24

    contentHeight: column.height + Theme.space24
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    T.ScrollBar.vertical: ThinScrollBar {}

    Keys.onUpPressed: root.scrollBy(-Theme.space56)
    Keys.onDownPressed: root.scrollBy(Theme.space56)

    function scrollBy(step: real): void {
        root.contentY = Math.max(0, Math.min(root.contentHeight - root.height, root.contentY + step))
    }

    function keepInView(item: Item): void {
        if (!item)
            return
        const top = item.mapToItem(column, 0, 0).y
        if (top < 0 || top > column.height)
            return
        if (top < root.contentY + Theme.space16)
            root.contentY = Math.max(0, top - Theme.space32)
        else if (top + item.height > root.contentY + root.height - Theme.space16)
            root.contentY = Math.min(root.contentHeight - root.height, top + item.height - root.height + Theme.space32)
    }

    Connections {
        target: root.Window.window
        function onActiveFocusItemChanged(): void {
            const item = root.Window.activeFocusItem
            for (let above = item; above; above = above.parent)
                if (above === column)
                    return root.keepInView(item)
        }
    }
    Column {
        id: column

        width: root.width
        spacing: root.spacing
    }
}
