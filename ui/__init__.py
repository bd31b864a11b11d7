"""The screens. They talk to services and never to the store, the wire or the camera."""
