.pragma library

// Puts people's words into a sentence at %1, %2, … all at once: a name like "%2" stays a name.
function fill(sentence, ...words) {
    return sentence.replace(/%(\d)/g, (mark, at) => words[at - 1] ?? mark)
}

// "Ingrid, Mats and Noor", with the word for "and" of the language in use.
function joined(names, and) {
    if (names.length < 2)
        return names.join("")
    return `${names.slice(0, -1).join(", ")} ${and} ${names[names.length - 1]}`
}

function firstName(name) {
    return name.trim().split(/\s+/)[0]
}
