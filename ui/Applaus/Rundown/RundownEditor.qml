pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Desk
import Applaus.Theme

// The rundown, open for change: order, parts, minutes, notes. Also while the show runs.
ColumnLayout {
    id: root

    required property RundownModel rundown
    property string hostName: ""
    property string endsAt: ""
    // The part that is open; empty: none.
    property string openId: ""
    property bool headed: true
    property bool opensNew: false

    spacing: 0

    function addPart(): void {
        root.opensNew = true
        root.rundown.add(qsTr("New part"), "talk", 300, "", "")
    }

    Connections {
        target: root.rundown

        function onCountChanged(): void {
            if (root.opensNew)
                Qt.callLater(list.positionViewAtEnd)
        }
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space12
        Layout.preferredHeight: Theme.headline.px
        visible: root.headed

        Words {
            Layout.fillWidth: true
            type: Theme.heading
            text: qsTr("Rundown")
        }
        Words {
            type: Theme.small
            tabular: true
            color: Theme.text3
            visible: root.rundown.count > 0
            text: root.endsAt === "" ? root.rundown.totalText : qsTr("%1, ends at %2").arg(root.rundown.totalText).arg(root.endsAt)
        }
    }
    Divider {
        Layout.fillWidth: true
        visible: root.rundown.count > 0
    }
    ReorderList {
        id: list

        objectName: "rundownEditorList"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: 0
        Layout.preferredHeight: contentHeight
        Layout.maximumHeight: contentHeight
        Layout.leftMargin: -Theme.space16
        Layout.rightMargin: -Theme.space16
        model: root.rundown
        Accessible.name: qsTr("Rundown")
        onReordered: (from, to) => root.rundown.move(from, to)

        delegate: Loader {
            id: part

            required property int index
            required property string segmentId
            required property string segmentKind
            required property string title
            required property int plannedS
            required property string plannedAtText
            required property var model
            required property string notes
            readonly property bool open: part.segmentId === root.openId

            width: ListView.view.width
            z: list.draggedIndex === part.index ? 2 : 1
            transform: Translate { y: list.draggedIndex === part.index ? list.dragOffset : 0 }
            sourceComponent: part.open ? editor : row
            // The open part is seen whole.
            onHeightChanged: if (part.open) Qt.callLater(list.positionViewAtIndex, part.index, ListView.Contain)
            Component.onCompleted: {
                if (!root.opensNew || part.index !== list.count - 1)
                    return
                root.opensNew = false
                root.openId = part.segmentId
            }

            Component {
                id: row

                Item {
                    implicitHeight: closedRow.implicitHeight

                    RundownRow {
                        id: closedRow

                        objectName: "segment-" + part.index
                        x: Theme.space16
                        width: parent.width - 2 * Theme.space16
                        list: list
                        row: part.index
                        title: part.title
                        kind: part.segmentKind
                        plannedS: part.plannedS
                        plannedAt: part.plannedAtText
                        notes: part.notes
                        progress: part.model.state
                        onClicked: root.openId = part.segmentId
                    }
                }
            }
            Component {
                id: editor

                SegmentEditor {
                    list: list
                    row: part.index
                    title: part.title
                    kind: part.segmentKind
                    plannedS: part.plannedS
                    plannedAt: part.plannedAtText
                    notes: part.notes
                    running: part.model.state === "now"
                    hostName: root.hostName
                    onEdited: (title, kind, plannedS) => root.rundown.edit(part.segmentId, title, kind, plannedS)
                    onNoted: notes => root.rundown.setNotes(part.segmentId, notes)
                    onClosed: root.openId = ""
                    onRemoved: {
                        root.openId = ""
                        root.rundown.remove(part.segmentId)
                    }
                }
            }
        }
    }
    Words {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space8
        color: Theme.text3
        wrapMode: Text.Wrap
        visible: root.rundown.count === 0
        text: qsTr("Nothing is planned yet. A good evening opens with hello, gives pride the most time and closes with thanks.")
    }
    ActionButton {
        objectName: "addSegmentButton"
        Layout.topMargin: Theme.space12
        iconName: "plus"
        text: qsTr("Add a part")
        onClicked: root.addPart()
    }
    Item { Layout.fillHeight: true }
}
