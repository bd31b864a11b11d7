"""Figures beside their baselines, taken in the same run: `make bench`."""
