pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Applaus.Controls
import Applaus.Theme

// The notes of the part that runs, big enough to read while looking into the camera. The first lines stand out.
Flickable {
    id: root

    required property string notes
    property bool wide: false
    readonly property list<string> paragraphs: root.notes.split("\n").filter(line => line.trim() !== "")

    contentHeight: column.implicitHeight
    boundsBehavior: Flickable.StopAtBounds
    interactive: contentHeight > height
    clip: true
    T.ScrollBar.vertical: ThinScrollBar {}
    onNotesChanged: contentY = 0
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Notes: %1").arg(root.notes)

    // There is more below.
    Rectangle {
        parent: root
        anchors.bottom: parent?.bottom
        width: root.width - Theme.space12
        height: Theme.space40
        visible: root.interactive && !root.atYEnd
        gradient: Gradient {
            GradientStop { position: 0; color: Theme.tint(Theme.bg, 0) }
            GradientStop { position: 1; color: Theme.bg }
        }
    }
    Column {
        id: column

        width: root.width - Theme.space12
        spacing: Theme.space12

        Repeater {
            model: root.paragraphs

            Words {
                required property string modelData
                required property int index

                width: column.width
                type: root.wide ? Theme.teleprompterWide : Theme.teleprompter
                color: index === 0 ? Theme.text : Theme.teleprompterNext
                wrapMode: Text.Wrap
                text: modelData
            }
        }
        Words {
            width: column.width
            type: Theme.bodyLarge
            color: Theme.text3
            wrapMode: Text.Wrap
            visible: root.paragraphs.length === 0
            text: qsTr("No notes for this part. You know them; just look into the camera.")
        }
    }
}
