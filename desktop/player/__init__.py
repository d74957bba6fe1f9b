"""The player of the live picture: fetched by this process, and known on the show clock."""
