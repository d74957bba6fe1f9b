pragma ComponentBehavior: Bound
import QtQuick
import Applaus.Controls
import Applaus.Signature
import Applaus.Theme

// The closing credits: everybody who contributed, by name, page after page. The fewer they are, the larger their names.
ClosedCurtain {
    id: root

    required property list<string> names
    required property int namesTotal
    property int pageTime: 7000
    property int page: 0
    // The evening is over: whoever comes by now reads the names too.
    property bool over: false
    // How far the scene reaches beyond the glass, and the space that a valance takes above.
    property real bleed: 0
    property real topRoom: 0
    // How high something else stands at the foot.
    property real footRoom: 0
    readonly property int unnamed: Math.max(0, root.namesTotal - root.names.length)
    readonly property int columns: root.names.length <= (measure.portrait ? 10 : 6) ? 1 : measure.portrait || root.names.length <= 12 ? 2 : 3
    readonly property real nameSize: root.columns === 1 ? 92 : root.columns === 2 && !measure.portrait ? 68 : 52
    readonly property real tightRow: measure.px(root.nameSize * 1.36)
    readonly property real looseRow: measure.px(root.nameSize * 1.8)
    readonly property real rowHeight: Math.max(root.tightRow, Math.min(root.looseRow, list.height / root.rows))
    readonly property int perPage: Math.max(1, Math.floor(list.height / root.tightRow)) * root.columns
    readonly property int pages: Math.max(1, Math.ceil(root.names.length / root.perPage))
    readonly property list<string> shownNames: root.names.slice(root.page * root.perPage, (root.page + 1) * root.perPage)

    readonly property int rows: Math.max(1, Math.ceil(Math.min(root.perPage, root.names.length) / root.columns))

    folds: measure.portrait ? 22 : 26
    Accessible.role: Accessible.StaticText
    Accessible.name: `${heading.text} ${root.names.join(", ")}`
    onNamesChanged: root.page = 0

    Scaled {
        id: measure

        scene: root
    }
    Timer {
        interval: root.pageTime
        repeat: true
        running: root.visible && root.pages > 1
        onTriggered: turn.restart()
    }
    SequentialAnimation {
        id: turn

        NumberAnimation { target: list; property: "opacity"; to: 0; duration: Theme.durationLeave }
        ScriptAction { script: root.page = (root.page + 1) % root.pages }
        NumberAnimation { target: list; property: "opacity"; to: 1; duration: Theme.durationKioskTurn }
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.tint(Theme.night, 0.5)
    }
    Bulbs {
        width: root.width
        total: measure.portrait ? 14 : 24
        lit: total
        sag: measure.px(40)
        r: measure.px(10)
        ground: "curtain"
        visible: root.topRoom === 0
        Accessible.ignored: true
    }
    Words {
        id: heading

        x: root.bleed + measure.px(measure.portrait ? 72 : 96)
        y: root.topRoom + measure.px(measure.portrait ? 160 : 110)
        width: parent.width - 2 * x
        type: measure.quote
        font.weight: Theme.extraBold
        color: Theme.lamp
        wrapMode: Text.Wrap
        text: root.over ? qsTr("Good night. This evening was made by") : qsTr("This evening was made by")
    }
    Item {
        id: list

        x: heading.x
        y: heading.y + heading.height + measure.px(48)
        width: heading.width
        height: foot.y - y - measure.px(24)
        Accessible.ignored: true

        Repeater {
            model: root.shownNames

            Words {
                required property string modelData
                required property int index

                x: Math.floor(index / root.rows) * list.width / root.columns
                y: index % root.rows * root.rowHeight
                width: list.width / root.columns - measure.px(32)
                type: TypeStyle {
                    px: measure.text(root.nameSize)
                    line: Math.round(px * 1.2)
                    weight: Theme.extraBold
                    tracking: -0.02
                }
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: measure.text(30)
                elide: Text.ElideRight
                maximumLineCount: 1
                color: Theme.textOnCarpet
                text: modelData
            }
        }
    }
    Words {
        id: foot

        x: heading.x
        y: parent.height - height - Math.max(root.footRoom, root.bleed + measure.px(measure.portrait ? 96 : 60))
        width: heading.width
        height: implicitHeight
        type: measure.meta
        tabular: true
        color: Theme.textOnCurtain2
        elide: Text.ElideRight
        text: root.unnamed > 0 ? qsTr("and %Ln more colleague(s)", "", root.unnamed)
            : qsTr("Thank you, %Ln colleague(s)", "", root.namesTotal)
    }
}
