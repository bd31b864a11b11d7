"""Third-party servers that the integration tests talk to: real programs, on loopback only."""
