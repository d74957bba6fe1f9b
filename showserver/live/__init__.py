"""The live picture: publishers in, remuxed in a child, out to everybody, kept as a recording."""
