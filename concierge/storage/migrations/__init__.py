"""Forward-only migrations; the newest one is the schema this program understands."""
