pragma ComponentBehavior: Bound
import QtQuick
import Applaus.Controls
import Applaus.Theme

// A picture that gives way to the next one softly, as a print or as a band.
Item {
    id: root

    required property url source
    property bool printed: false
    property bool frontIsA: true

    Accessible.ignored: true
    onSourceChanged: {
        const back = root.frontIsA ? b : a
        back.picture = root.source
        root.frontIsA = !root.frontIsA
    }
    Component.onCompleted: a.picture = root.source

    component Sight: Item {
        id: sight

        property url picture: ""
        property bool front: false

        anchors.fill: parent
        opacity: sight.front ? 1 : 0
        Behavior on opacity { NumberAnimation { duration: Theme.durationKioskTurn; easing.type: Theme.easeKioskTurn } }

        PhotoPrint {
            anchors.fill: parent
            border: Math.round(Theme.scaled(5))
            picture: root.printed ? sight.picture : ""
            visible: root.printed
        }
        Image {
            anchors.fill: parent
            source: root.printed ? "" : sight.picture
            sourceSize: Qt.size(width * Screen.devicePixelRatio, 0)
            fillMode: Image.PreserveAspectCrop
            asynchronous: true
            clip: true
        }
    }

    Sight {
        id: a

        front: root.frontIsA
    }
    Sight {
        id: b

        front: !root.frontIsA
    }
}
