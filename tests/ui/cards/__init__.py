"""The note studio."""
