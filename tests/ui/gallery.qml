import QtQuick
import Applaus.Theme

// The kit laid out for looking at; not part of the product.
Rectangle {
    id: root

    required property string mode
    required property string page

    width: 1600
    height: 1000
    color: Theme.bg
    Component.onCompleted: Theme.mode = root.mode

    Loader {
        anchors.fill: parent
        source: "gallery_" + root.page + ".qml"
    }
}
