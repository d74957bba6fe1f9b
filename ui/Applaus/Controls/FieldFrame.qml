import QtQuick
import QtQuick.Layouts
import Applaus.Icons
import Applaus.Theme

// What every field has around it: label and hint above, the box, one line below (error before confirmation before help).
FocusScope {
    id: root

    property string label: ""
    property string hint: ""
    property string help: ""
    property string confirmation: ""
    property string error: ""
    // Characters used and allowed; most below 0: no counter.
    property int used: 0
    property int most: -1
    property bool ringShown: false
    property bool lit: false
    property real boxHeight: Theme.heightField
    property string leadingIcon: ""
    default property alias content: inside.data

    readonly property string foot: root.error || root.confirmation || root.help
    readonly property color footColor: root.error ? Theme.accent : root.confirmation ? Theme.ok : Theme.text3

    implicitWidth: 298
    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        width: root.width
        spacing: 6

        RowLayout {
            Layout.fillWidth: true
            visible: root.label !== "" || root.hint !== "" || root.most >= 0
            spacing: Theme.space8

            Words {
                Layout.fillWidth: true
                font.weight: Theme.bold
                elide: Text.ElideRight
                text: root.label
            }
            Words {
                type: Theme.small
                tabular: root.most >= 0
                color: root.most >= 0 && root.used > root.most ? Theme.accent : Theme.text3
                text: root.most >= 0 ? qsTr("%1 of %2 characters").arg(root.used).arg(root.most) : root.hint
            }
        }
        Rectangle {
            id: box

            Layout.fillWidth: true
            Layout.preferredHeight: root.boxHeight
            radius: Theme.radiusControl
            color: root.enabled ? Theme.raised : Theme.sunken
            border.width: root.error ? Theme.borderError : Theme.borderControl
            border.color: root.error ? Theme.accent : root.lit ? Theme.text : Theme.lineStrong

            RowLayout {
                anchors.fill: parent
                anchors.leftMargin: 14
                anchors.rightMargin: root.error ? 14 : 0
                spacing: 10

                Icon {
                    name: root.leadingIcon
                    size: Theme.iconSmall
                    color: Theme.text3
                    visible: root.leadingIcon !== ""
                }
                Item {
                    id: inside

                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }
                Icon {
                    name: "warn"
                    size: Theme.iconSmall
                    color: Theme.accent
                    visible: root.error !== ""
                }
            }
            FocusRing {
                control: root
                shown: root.ringShown
            }
        }
        RowLayout {
            Layout.fillWidth: true
            visible: root.foot !== ""
            spacing: 7

            Icon {
                Layout.alignment: Qt.AlignTop
                name: "check"
                size: 18
                color: Theme.ok
                visible: root.error === "" && root.confirmation !== ""
            }
            Words {
                Layout.fillWidth: true
                type: Theme.small
                font.weight: root.error || root.confirmation ? Theme.semiBold : Theme.regular
                color: root.footColor
                wrapMode: Text.Wrap
                text: root.foot
            }
        }
    }
}
