"""The commands that need nothing but the house's own core."""
