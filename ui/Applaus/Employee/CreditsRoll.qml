pragma ComponentBehavior: Bound
import QtQuick
import Applaus.Controls
import Applaus.Signature
import Applaus.Theme

// The closing credits: everybody who contributed, by name. They roll once; with reduced motion they turn page by page.
ClosedCurtain {
    id: root

    required property list<string> names
    required property int namesTotal
    readonly property real pace: 46 // ms for a pixel
    readonly property int pageTime: 5000
    readonly property int unnamed: Math.max(0, root.namesTotal - root.names.length)

    Accessible.role: Accessible.StaticText
    Accessible.name: `${thanks.text}: ${root.names.join(", ")}`

    Item {
        id: view

        anchors.fill: parent
        anchors.margins: Theme.space24
        clip: true

        Column {
            id: column

            width: parent.width
            spacing: Theme.space4

            Words {
                id: thanks

                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                type: Theme.headline
                color: Theme.lamp
                wrapMode: Text.Wrap
                text: qsTr("This evening was made by")
            }
            Repeater {
                model: root.names

                Words {
                    required property string modelData

                    width: column.width
                    horizontalAlignment: Text.AlignHCenter
                    type: Theme.title
                    color: Theme.textOnCarpet
                    elide: Text.ElideRight
                    text: modelData
                    Accessible.ignored: true
                }
            }
            Words {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                type: Theme.bodyLarge
                color: Theme.textOnCurtain2
                visible: root.unnamed > 0
                text: qsTr("and %Ln more colleague(s)", "", root.unnamed)
            }
        }
        NumberAnimation {
            target: column
            property: "y"
            running: !Theme.reducedMotion && view.height > 0
            from: view.height
            to: Math.min(0, view.height - column.height) + (column.height < view.height ? (view.height - column.height) / 2 : 0)
            duration: root.pace * (from - to)
        }
        Timer {
            interval: root.pageTime
            repeat: true
            running: Theme.reducedMotion && column.height > view.height
            onTriggered: column.y = column.y + column.height <= view.height ? 0 : column.y - view.height
        }
    }
}
