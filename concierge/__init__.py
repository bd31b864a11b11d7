"""Concierge: the desktop for the people who look after a brand's best customers."""

import gc

__version__ = "0.1.0"

# Python's own 700 has the collector walk every class of Qt, SQLAlchemy and ours again and again
# while they are loaded (a tenth of the start), and half-way through lists of a few hundred rows.
gc.set_threshold(50_000, 20, 20)
