import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Theme

// What the host can do with a held comment, by pointer or A, F and H.
RowLayout {
    id: root

    // Draw the keys: for the comment that they would act on.
    property bool keyed: false

    signal entered
    signal approved
    signal featured
    signal hiddenAway

    spacing: Theme.space8
    uniformCellSizes: true

    ActionButton {
        objectName: "approveButton"
        Layout.fillWidth: true
        Layout.preferredHeight: root.keyed ? 64 : Theme.heightBig
        focusPolicy: Qt.TabFocus
        stacked: true
        iconName: "check"
        keyCap: root.keyed ? "A" : ""
        onActiveFocusChanged: if (activeFocus) root.entered()
        text: qsTr("Approve")
        onClicked: root.approved()
    }
    ActionButton {
        objectName: "featureButton"
        Layout.fillWidth: true
        Layout.preferredHeight: root.keyed ? 64 : Theme.heightBig
        focusPolicy: Qt.TabFocus
        stacked: true
        iconName: "feature"
        keyCap: root.keyed ? "F" : ""
        onActiveFocusChanged: if (activeFocus) root.entered()
        text: qsTr("Feature")
        onClicked: root.featured()
    }
    ActionButton {
        objectName: "hideButton"
        Layout.fillWidth: true
        Layout.preferredHeight: root.keyed ? 64 : Theme.heightBig
        focusPolicy: Qt.TabFocus
        stacked: true
        iconName: "hide"
        keyCap: root.keyed ? "H" : ""
        onActiveFocusChanged: if (activeFocus) root.entered()
        text: qsTr("Hide")
        onClicked: root.hiddenAway()
    }
}
