import QtQuick
import Applaus.Theme

// The writing mark: it does not blink.
Rectangle {
    id: root

    required property Item writer

    width: 2
    color: root.writer.enabled ? Theme.text : Theme.text3
    visible: root.writer.activeFocus
}
