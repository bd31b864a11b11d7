"""Screen: parcels."""
