"""One folder for each service; they never know each other."""
