"""Pulling records from the house's other systems into the book."""
