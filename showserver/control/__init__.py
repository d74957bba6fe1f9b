"""The studio: takes commands, keeps the folded state, ticks; where the rules meet the edges."""
