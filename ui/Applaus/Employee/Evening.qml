import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Desk
import Applaus.Theme

// Two columns under hairlines: what tonight brings, and the moments that were sent in.
GridLayout {
    id: root

    required property Desk desk
    property int most: 100
    readonly property real tonightWidth: 292
    readonly property bool both: tonight.visible && sent.visible

    columns: root.width >= 640 ? 2 : 1
    columnSpacing: Theme.space32
    rowSpacing: Theme.space20

    ColumnLayout {
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: !root.both || root.columns === 1
        Layout.preferredWidth: root.tonightWidth
        spacing: 18
        visible: root.desk.rundown.count > 0

        Divider {
            Layout.fillWidth: true
        }
        TonightList {
            id: tonight

            Layout.fillWidth: true
            rundown: root.desk.rundown
        }
    }
    ColumnLayout {
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        spacing: 18
        visible: sent.total > 0

        Divider {
            Layout.fillWidth: true
        }
        MomentsSection {
            id: sent

            Layout.fillWidth: true
            desk: root.desk
            moments: root.desk.moments.queue
            total: root.desk.moments.queueCount
            most: root.most
            title: qsTr("Sent in already")
            note: qsTr("%Ln moment(s) of pride", "", sent.total)
        }
    }
}
