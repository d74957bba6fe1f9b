"""The journal: all that ever happened, in order, on disk before anybody hears of it."""
