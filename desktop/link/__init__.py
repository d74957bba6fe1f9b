"""The way to the server: connection, pace, outbox, upload."""
