"""Concierge: the desktop for the people who look after a brand's best customers."""

__version__ = "0.1.0"
