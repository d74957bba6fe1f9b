pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Applaus.Controls
import Applaus.Desk
import Applaus.Theme

// The shows of the house: plan one, change the open one, copy one for next time, look at another, choose which everybody sees.
Sheet {
    id: root

    required property Desk desk
    // "": the list; "new" or "edit": the form.
    property string page: ""
    // Wanted for everybody from here: opened as soon as the server has chosen it.
    property string choosing: ""

    readonly property int week: 7 * 24 * 3600 * 1000

    objectName: "showsSheet"
    blocking: false
    edge: "right"
    implicitWidth: 640
    title: root.page === "new" ? qsTr("A new evening") : root.page === "edit" ? qsTr("Change this evening") : qsTr("Shows")
    onAboutToShow: {
        root.page = root.desk.shows.count === 0 ? "new" : ""
        root.choosing = ""
    }

    // The same hour a week later, or no time when that has passed as well.
    function copied(showId: string, startsAtMs: real): void {
        const later = startsAtMs + root.week
        root.desk.show.copy(showId, later > root.desk.clock.nowMs ? later : 0)
    }

    contentItem: Item {
        ColumnLayout {
            anchors.fill: parent
            visible: root.page === ""
            spacing: Theme.space16

            ActionButton {
                objectName: "newShowButton"
                variant: "ink"
                iconName: "plus"
                text: qsTr("Plan an evening")
                onClicked: root.page = "new"
            }
            ListView {
                objectName: "showsList"
                Layout.fillWidth: true
                Layout.fillHeight: true
                model: root.desk.shows
                spacing: Theme.space12
                clip: true
                boundsBehavior: Flickable.StopAtBounds
                T.ScrollBar.vertical: ThinScrollBar {}
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Shows")

                delegate: ShowLine {
                    id: line

                    width: ListView.view.width - Theme.space12
                    onOpenWanted: root.desk.show.open(line.showId)
                    onChooseWanted: {
                        root.choosing = line.showId
                        root.desk.show.choose(line.showId)
                    }
                    onIsChosenChanged: {
                        if (!line.isChosen || root.choosing === "" || root.choosing !== line.showId)
                            return
                        root.choosing = ""
                        if (!line.isOpen)
                            root.desk.show.open(line.showId)
                    }
                    onEditWanted: root.page = "edit"
                    onCopyWanted: root.copied(line.showId, line.startsAtMs)
                }
            }
        }
        T.ScrollView {
            anchors.fill: parent
            // Room for the focus ring beside a field.
            anchors.leftMargin: -Theme.space4
            anchors.rightMargin: -Theme.space4
            visible: root.page !== ""
            contentWidth: availableWidth

            Loader {
                x: Theme.space4
                width: parent.width - 2 * Theme.space4
                active: root.page !== ""
                sourceComponent: ShowForm {
                    show: root.desk.show
                    fresh: root.page === "new"
                    onSaved: root.page = ""
                    onClosed: root.page = ""
                }
            }
        }
    }
}
