"""Screen: desk."""
