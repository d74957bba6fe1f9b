"""The edge to people: one connection's life, fan-out, limits, presence."""
