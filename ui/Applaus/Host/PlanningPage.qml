import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Desk
import Applaus.Theme

// What is set up before the evening: where the picture comes from, the codes, the office screens.
ColumnLayout {
    id: root

    required property Desk desk
    // Whether there is an evening to set up.
    required property bool planned

    readonly property StreamFace stream: root.desk.stream
    readonly property bool over: root.desk.show.phase === "ended"
    readonly property bool ours: root.planned && !root.over && root.desk.show.videoAddress === ""

    signal cameraWanted

    spacing: 0

    StreamPanel {
        Layout.fillWidth: true
        visible: root.ours
        stream: root.stream
    }
    RecordingLine {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space4
        Layout.bottomMargin: Theme.space8
        visible: root.ours && words !== ""
        recording: root.desk.recording
    }
    CameraLine {
        Layout.fillWidth: true
        visible: root.ours
        camera: root.desk.camera
        onWanted: root.cameraWanted()
    }
    CodeLine {
        Layout.fillWidth: true
        label: qsTr("Join code")
        code: root.desk.show.joinCode
        copyName: "copyJoinCodeButton"
    }
    CaptionerLine {
        Layout.fillWidth: true
        visible: !root.over
        captioner: root.desk.captioner
    }
    VideoAddress {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space12
        Layout.bottomMargin: Theme.space8
        // Who sends a stream of one's own types no address.
        visible: !root.over && (activeFocus || !root.stream.publishing || !root.ours)
        show: root.desk.show
        enabled: root.planned
    }
    Divider {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space8
        Layout.bottomMargin: Theme.space16
    }
    ScreensPanel {
        Layout.fillWidth: true
        desk: root.desk
    }
}
