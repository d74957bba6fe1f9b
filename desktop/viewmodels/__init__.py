"""What QML may see: camelCase names are the glass, snake_case is this side of it."""
