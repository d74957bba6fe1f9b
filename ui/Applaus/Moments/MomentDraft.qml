import QtQuick

// A moment of pride that is being written. Outlives the sheet: closing it loses nothing.
QtObject {
    id: root

    property string text: ""
    // { name, personId, picture } of each colleague it is about.
    property list<var> people: []
    property string region: ""
    property string team: ""
    property bool agreed: false

    readonly property list<string> names: root.people.map(person => person.name)

    function add(name: string, personId: string, picture: string): void {
        const words = name.trim()
        if (words === "" || root.names.includes(words))
            return
        root.people = [...root.people, { name: words, personId: personId, picture: picture }]
    }

    function take(index: int): void {
        root.people = root.people.filter((person, at) => at !== index)
    }

    function clear(): void {
        root.text = ""
        root.people = []
        root.agreed = false
    }
}
