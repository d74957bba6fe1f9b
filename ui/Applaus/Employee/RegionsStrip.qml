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
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space8

        Repeater {
            model: root.audience.regions

            RowLayout {
                id: place

                required property string region
                required property int count
                required property int index

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                spacing: Theme.space4
                visible: place.index < root.most
                Accessible.role: Accessible.StaticText
                Accessible.name: `${place.region} ${place.count}`

                Item {
                    Layout.fillWidth: true
                }
                Words {
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
                Item {
                    Layout.fillWidth: true
                }
            }
        }
    }
}
