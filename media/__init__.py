"""Camera, microphone and the thirty-second recorder."""
