"""Screen: drawers."""
