import QtQuick
import Applaus.Desk
import Applaus.Theme

// Dresses the process as the person likes it: light or dark, lively or calm.
Item {
    id: root

    required property Prefs prefs

    visible: false

    Binding {
        target: Theme
        property: "mode"
        value: root.prefs.mode
    }
    Binding {
        target: Theme
        property: "reducedMotion"
        value: root.prefs.reducedMotion
    }
}
