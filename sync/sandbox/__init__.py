"""A pretend brand on loopback: an Admin API, a storefront and a staff door, all invented."""
