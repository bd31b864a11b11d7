"""Screen: what waits to be told to the shops, and what a person decides about it."""
