pragma ComponentBehavior: Bound
import QtQuick
import QtQml.Models
import Applaus.Desk

// The moments that this screen keeps, one after the other.
QtObject {
    id: root

    required property MomentModel moments
    property bool turning: true
    property int pageTime: 14_000
    property int turn: 0
    readonly property int count: rows.count
    readonly property KeptMoment current: rows.count > 0 ? rows.objectAt(root.turn % rows.count) as KeptMoment : null

    readonly property Timer timer: Timer {
        interval: root.pageTime
        repeat: true
        running: root.turning && rows.count > 1
        onTriggered: root.turn = (root.turn + 1) % rows.count
    }
    readonly property Instantiator rows: Instantiator {
        id: rows

        model: root.moments
        delegate: KeptMoment {}
    }
}
