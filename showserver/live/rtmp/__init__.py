"""RTMP as encoders speak it: the protocol without sockets, and a listener around it."""
