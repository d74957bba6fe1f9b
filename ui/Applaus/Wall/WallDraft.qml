import QtQuick

// What somebody is writing for the wall. Outlives the field it is written in: the window may change its shape meanwhile.
QtObject {
    id: root

    property string text: ""
    // The comment being answered; empty: none.
    property string replyTo: ""
    property string replyToAuthor: ""
    // Slow mode: how long the writer still waits, and out of how long, in seconds.
    property int slowLeftS: 0
    property int slowOfS: 0

    // Somebody wants to write now: the field takes the keyboard.
    signal wanted

    readonly property Timer pace: Timer {
        interval: 1000
        repeat: true
        running: root.slowLeftS > 0
        onTriggered: root.slowLeftS -= 1
    }

    function answer(commentId: string, author: string): void {
        root.replyTo = commentId
        root.replyToAuthor = author
        root.wanted()
    }

    function stopAnswering(): void {
        root.replyTo = ""
        root.replyToAuthor = ""
    }

    // Takes up words again, such as those of a comment that came off the wall.
    function rewrite(words: string): void {
        root.text = words
        root.wanted()
    }

    function slowDown(seconds: int): void {
        root.slowOfS = Math.max(seconds, root.slowOfS)
        root.slowLeftS = seconds
    }

    function sent(slowS: int): void {
        root.text = ""
        root.stopAnswering()
        root.slowOfS = slowS
        root.slowLeftS = slowS
    }
}
