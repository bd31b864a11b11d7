"""Frozen rows that services hand to the screens: facts, not sentences; the screen words them."""
