pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Desk
import Applaus.Signature
import Applaus.Theme

// Who watches, by region, under a string of bulbs; every bulb stands for as many colleagues.
ColumnLayout {
    id: root

    required property AudienceFace audience
    property int most: 7
    readonly property int bulbs: 35
    readonly property list<int> steps: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000]
    readonly property int step: root.steps.find(step => root.audience.viewers / step <= root.bulbs) ?? 5000

    spacing: Theme.space4
    visible: root.audience.viewers > 0

    Bulbs {
        Layout.fillWidth: true
        total: root.bulbs
        lit: Math.ceil(root.audience.viewers / root.step)
        sag: 5
        r: 3.6
        label: qsTr("%Ln colleague(s) watch", "", root.audience.viewers)
    }
    Item {
        Layout.fillWidth: true
        implicitHeight: places.height

        Row {
            id: places

            // The largest regions, as many as stand beside each other in full.
            readonly property int fitting: {
                let used = 0
                let fitting = 0
                for (let at = 0; at < places.children.length; at++) {
                    if (places.children[at].width === 0)
                        continue
                    used += places.children[at].width + Theme.space8
                    if (used > root.width || fitting === root.most)
                        break
                    fitting += 1
                }
                return Math.max(1, fitting)
            }
            readonly property real filled: {
                let sum = 0
                for (let at = 0; at < Math.min(places.fitting, places.children.length); at++)
                    sum += places.children[at].width
                return sum
            }

            x: places.spacing / 2
            spacing: Math.max(Theme.space8, (root.width - places.filled) / Math.min(places.fitting, Math.max(1, regions.count)))

            Repeater {
                id: regions

                model: root.audience.regions

                Row {
                    id: place

                    required property string region
                    required property int count
                    required property int index

                    spacing: Theme.space4
                    visible: place.index < places.fitting
                    Accessible.role: Accessible.StaticText
                    Accessible.name: `${place.region} ${place.count}`

                    Words {
                        width: Math.min(implicitWidth, root.width / 2)
                        type: Theme.meta
                        color: Theme.text2
                        elide: Text.ElideRight
                        text: place.region
                        Accessible.ignored: true
                    }
                    Words {
                        type: Theme.meta
                        font.weight: Theme.bold
                        tabular: true
                        text: Spoken.number(place.count)
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
