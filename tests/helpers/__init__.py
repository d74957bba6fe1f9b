"""Made-up houses and people for tests and pictures."""
