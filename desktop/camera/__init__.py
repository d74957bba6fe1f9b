"""The console's own camera: a process that encodes what is captured and sends it to the server."""
