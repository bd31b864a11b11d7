"""Screen: clients."""
