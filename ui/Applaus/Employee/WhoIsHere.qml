pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Applaus.Controls
import Applaus.Desk
import Applaus.Theme

// Who came in already, by region, with a few faces each.
ColumnLayout {
    id: root

    required property Desk desk
    readonly property int facesMost: 3

    spacing: 10
    visible: root.desk.audience.viewers > 0

    Words {
        type: Theme.title
        text: qsTr("Who is here")
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space24

        Repeater {
            model: root.desk.audience.regions

            Column {
                id: place

                required property string region
                required property int count
                required property var faces

                spacing: 6
                Accessible.role: Accessible.StaticText
                Accessible.name: `${place.region} ${place.count}`

                Row {
                    spacing: -9

                    Repeater {
                        model: place.faces.slice(0, root.facesMost)

                        Face {
                            required property var modelData

                            size: Theme.iconBig
                            ring: 2
                            ringColor: Theme.bg
                            name: modelData.name
                            picture: root.desk.mediaUrl(modelData.picture, "thumb")
                            Accessible.ignored: true
                        }
                    }
                }
                Row {
                    spacing: Theme.space4

                    Words {
                        type: Theme.meta
                        color: Theme.text2
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
