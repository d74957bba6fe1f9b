"""Where the application meets the machine: engine, language, folders, the stage door."""
