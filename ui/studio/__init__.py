"""The video studio: thirty seconds for one client, with her question beside the lens."""
