pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQml.Models
import Applaus.Controls
import Applaus.Desk
import Applaus.Theme

// One colleague as the wall knows them tonight: where from, and what they said. Never a score.
ColumnLayout {
    id: root

    required property Desk desk
    required property string personId
    required property string name
    required property string region
    property string picture: ""

    signal closed

    spacing: 0
    Accessible.role: Accessible.Grouping
    Accessible.name: root.name

    RowLayout {
        Layout.fillWidth: true
        spacing: 14

        Face {
            size: 64
            name: root.name
            picture: root.desk.mediaUrl(root.picture, "thumb")
            Accessible.ignored: true
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Words {
                Layout.fillWidth: true
                type: Theme.title
                elide: Text.ElideRight
                text: root.name
            }
            Words {
                Layout.fillWidth: true
                type: Theme.small
                color: Theme.text3
                elide: Text.ElideRight
                text: root.region
            }
        }
        IconButton {
            objectName: "closePersonButton"
            Layout.alignment: Qt.AlignTop
            iconName: "close"
            iconSize: Theme.iconSmall
            text: qsTr("Close")
            onClicked: root.closed()
        }
    }
    Words {
        Layout.fillWidth: true
        Layout.topMargin: 14
        color: Theme.text2
        wrapMode: Text.Wrap
        text: counts.sentence
    }
    QtObject {
        id: counts

        readonly property string said: qsTr("%n comments tonight", "", said.count)
        readonly property string sentence: hiddenLines.count === 0 ? qsTr("%1.").arg(counts.said)
            : qsTr("%1, %2.").arg(counts.said).arg(qsTr("%n hidden", "", hiddenLines.count))
    }
    Divider {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space8
        Layout.bottomMargin: Theme.space4
    }
    SortFilterProxyModel {
        id: saidRows

        model: root.desk.wall
        filters: ValueFilter { roleName: "authorId"; value: root.personId }
    }
    SortFilterProxyModel {
        id: heldRows

        model: root.desk.held
        filters: ValueFilter { roleName: "authorId"; value: root.personId }
    }
    SortFilterProxyModel {
        id: hiddenRows

        model: root.desk.hidden
        filters: ValueFilter { roleName: "authorId"; value: root.personId }
    }
    component Line: RowLayout {
        id: line

        property string time: ""
        property string words: ""

        Layout.fillWidth: true
        Layout.minimumHeight: Theme.iconBig
        spacing: 0

        Words {
            Layout.preferredWidth: 46
            type: Theme.small
            tabular: true
            color: Theme.text3
            text: line.time
        }
        Words {
            Layout.fillWidth: true
            color: Theme.text2
            elide: Text.ElideRight
            text: line.words
        }
    }
    Repeater {
        model: heldRows

        Line {
            id: heldLine

            required property string timeText
            required property string body

            time: heldLine.timeText
            words: qsTr("Held: %1").arg(heldLine.body)
        }
    }
    Repeater {
        id: hiddenLines

        model: hiddenRows

        Line {
            id: hiddenLine

            required property int index
            required property string timeText
            required property string body

            visible: hiddenLine.index >= hiddenLines.count - 2
            time: hiddenLine.timeText
            words: qsTr("Hidden: %1").arg(hiddenLine.body)
        }
    }
    Repeater {
        id: said

        model: saidRows

        Line {
            id: saidLine

            required property int index
            required property string timeText
            required property string body

            visible: saidLine.index >= said.count - 3
            time: saidLine.timeText
            words: saidLine.body
        }
    }
}
