"""The main job walked by itself through the real widgets: clicks and keys, real answers."""
