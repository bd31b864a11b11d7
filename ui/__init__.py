"""The screens. They talk to services and never to the store, the wire or the camera."""

from ui.immortal import keep_constants_alive

keep_constants_alive()
