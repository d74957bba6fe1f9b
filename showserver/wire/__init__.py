"""The published protocol: what travels over the websocket (see PROTOCOL.md)."""
