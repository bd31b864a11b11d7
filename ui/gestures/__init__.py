"""Screen: gestures."""
