"""EasyPost: where parcels are, as their carriers told it."""
