"""A rehearsal without people: a believable audience and a drawn studio."""
