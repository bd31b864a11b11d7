"""Prism, a judge of OpenAPI contracts, in a process of its own: fetched once, stopped by pid."""
