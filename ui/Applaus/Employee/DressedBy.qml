import QtQuick
import Applaus.Desk
import Applaus.Theme

// Dresses the process as the person likes it: light or dark, lively or calm, in Dutch or English.
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
    Binding {
        target: Spoken
        property: "language"
        value: root.prefs.language
    }
}
