"""What the other side can do wrong."""


class RtmpError(ValueError):
    """The bytes break the protocol or one of our limits; the connection is to be closed."""
