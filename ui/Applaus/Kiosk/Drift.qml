import QtQuick

// Against burn-in: walks along a square of 24 pixels, two pixels at a time, too slowly to be seen.
QtObject {
    id: root

    property bool walking: true
    readonly property int side: 24
    readonly property int stride: 2
    readonly property int perSide: root.side / root.stride
    property int step: root.perSide / 2
    property real x: 0
    property real y: 0
    // Half a scallop to the left or not, by turns of ten minutes.
    property real scallop: 0
    // Which side bright things stand on; changes every hour.
    property bool swapped: false

    function corner(step: int): point {
        const along = step % root.perSide * root.stride - root.side / 2
        const far = root.side / 2
        switch (Math.floor(step / root.perSide) % 4) {
        case 0: return Qt.point(along, -far)
        case 1: return Qt.point(far, along)
        case 2: return Qt.point(-along, far)
        default: return Qt.point(-far, -along)
        }
    }
    function walk(): void {
        root.step = (root.step + 1) % (4 * root.perSide)
        const to = root.corner(root.step)
        glideX.to = to.x
        glideY.to = to.y
        glide.restart()
    }

    readonly property Timer pace: Timer {
        interval: 90_000
        repeat: true
        running: root.walking
        onTriggered: root.walk()
    }
    readonly property Timer scallopTurn: Timer {
        interval: 600_000
        repeat: true
        running: root.walking
        onTriggered: root.scallop = root.scallop > 0 ? 0 : 0.5
    }
    readonly property Timer sides: Timer {
        interval: 3_600_000
        repeat: true
        running: root.walking
        onTriggered: root.swapped = !root.swapped
    }
    readonly property ParallelAnimation glide: ParallelAnimation {
        id: glide

        NumberAnimation { id: glideX; target: root; property: "x"; duration: 40_000 }
        NumberAnimation { id: glideY; target: root; property: "y"; duration: 40_000 }
    }
}
