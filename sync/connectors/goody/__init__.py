"""Goody: gifts and flowers that are packed and sent to an address."""
