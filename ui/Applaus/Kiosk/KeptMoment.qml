import QtQuick

// One moment of pride as the office screen writes it.
QtObject {
    required property string firstNames
    required property string body
    required property string region
    required property string picture
    required property string portrait
}
