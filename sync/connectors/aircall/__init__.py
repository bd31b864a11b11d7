"""Aircall: the calls of a telephone system, and a telephone that dials when asked."""
