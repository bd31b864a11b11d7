"""Screen: consultations."""
