"""Screen: profile."""
