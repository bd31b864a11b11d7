"""A folder of CSV exports: for boutiques whose till or shop has no API."""
