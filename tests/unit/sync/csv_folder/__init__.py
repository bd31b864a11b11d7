"""The CSV folder connector, on real files."""
