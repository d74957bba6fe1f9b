"""What one window knows of the show and what it asked for: no Qt, no sockets, no clock."""
