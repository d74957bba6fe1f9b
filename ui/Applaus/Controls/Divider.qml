import QtQuick
import Applaus.Theme

// A hairline; upright divides side by side.
Rectangle {
    property bool upright: false

    implicitWidth: upright ? Theme.hairline : Theme.space96
    implicitHeight: upright ? Theme.space24 : Theme.hairline
    color: Theme.line
}
