pragma ComponentBehavior: Bound
import QtQuick
import Applaus.Controls
import Applaus.Desk
import Applaus.Theme

// Who stands in the light: the moment's photograph as a straight print, or the portraits, round.
Item {
    id: root

    required property Scaled measure
    required property Desk desk
    required property url picture
    required property list<string> names
    // Where they stand, and how much room there is above.
    required property real middleX
    required property real feetY
    required property real roomWidth
    required property real roomHeight
    readonly property int most: 4
    readonly property list<var> people: root.portraits()
    readonly property bool photographed: photo.ready
    readonly property real faceSize: root.people.length < 2 ? Math.min(0.62 * root.roomHeight, 0.62 * root.roomWidth)
        : Math.min(0.46 * root.roomHeight, root.roomWidth / Math.min(2, root.people.length) * 0.88)

    Accessible.ignored: true

    function portraits(): list<var> {
        const known = root.desk.stage.momentPortraits
        const found = root.names.slice(0, root.most).map(name => {
            const person = known.find(one => one.name === name)
            return { name: name, picture: person ? person.picture : "" }
        })
        return found
    }

    PhotoPrint {
        id: photo

        width: root.roomWidth
        height: Math.min(root.roomHeight, width * 0.72)
        x: root.middleX - width / 2
        y: root.feetY - root.roomHeight + (root.roomHeight - height) * 0.55
        border: Math.max(3, root.measure.px(10))
        picture: root.picture
        description: root.names.join(", ")
        visible: root.photographed

        Elevation {
            level: 2
            radius: Theme.radiusFlag
        }
    }
    Grid {
        columns: root.people.length < 2 ? 1 : 2
        spacing: root.measure.px(28)
        x: root.middleX - width / 2
        y: root.feetY - root.roomHeight + (root.roomHeight - height) * 0.55
        visible: !root.photographed

        Repeater {
            model: root.photographed ? [] : root.people

            Face {
                required property var modelData

                size: root.faceSize
                ring: Math.max(3, root.measure.px(8))
                name: modelData.name
                picture: root.desk.mediaUrl(modelData.picture, "full")
            }
        }
    }
}
