import QtQuick
import Applaus.Theme

// A person's round picture, or the first letter of the name. Drawn on a canvas: a round cut that every renderer can do.
Item {
    id: root

    property string name: ""
    property url picture: ""
    property real size: Theme.iconBig + Theme.space4
    // Width of the ring around it, outside the picture; 0: none.
    property real ring: 0
    property color ringColor: Theme.textOnCarpet

    readonly property int pixels: Math.round(1.5 * root.size * Screen.devicePixelRatio)
    readonly property bool pictured: image.status === Image.Ready
    readonly property string initial: root.name.trim() === "" ? "" : String.fromCodePoint(root.name.trim().codePointAt(0)).toLocaleUpperCase()

    implicitWidth: root.size
    implicitHeight: root.size
    Accessible.role: Accessible.Graphic
    Accessible.name: root.name

    Rectangle {
        anchors.fill: parent
        anchors.margins: -root.ring
        radius: width / 2
        color: root.ringColor
        visible: root.ring > 0
    }
    Rectangle {
        anchors.fill: parent
        radius: width / 2
        color: Theme.initial
        visible: !root.pictured || !cut.drawn

        Text {
            anchors.centerIn: parent
            textFormat: Text.PlainText
            text: root.initial
            color: Theme.text
            font.family: Families.display
            font.pixelSize: Math.max(1, Math.round(0.46 * root.size))
            font.weight: Theme.extraBold
            Accessible.ignored: true
        }
    }
    Image {
        id: image

        source: root.picture
        // Fits a square half as large again, so that a picture that is not square fills the circle too. Not cropped
        // here: the canvas finds the loaded picture again by this size.
        sourceSize: Qt.size(root.pixels, root.pixels)
        asynchronous: true
        visible: false
        onStatusChanged: cut.requestPaint()
    }
    Canvas {
        id: cut

        // Until then the initial stays.
        property bool drawn: false

        anchors.fill: parent
        antialiasing: true
        smooth: true
        onWidthChanged: requestPaint()
        onImageLoaded: requestPaint()
        onPainted: cut.drawn = root.pictured
        onPaint: {
            const pen = getContext("2d")
            pen.reset()
            if (!root.pictured)
                return
            const middle = root.size / 2
            pen.beginPath()
            pen.arc(middle, middle, middle, 0, 2 * Math.PI)
            pen.clip()
            const scale = root.size / Math.min(image.implicitWidth, image.implicitHeight)
            const width = image.implicitWidth * scale
            const height = image.implicitHeight * scale
            pen.drawImage(image, (root.size - width) / 2, (root.size - height) / 2, width, height)
        }
    }
}
