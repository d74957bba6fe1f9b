"""`applaus demo`: a whole show of a made-up company on this machine, by real processes."""
