"""Screen: settings."""
