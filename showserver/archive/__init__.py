"""The archive: read tables made from the journal, and the journal written out as a file."""
