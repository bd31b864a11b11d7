"""Vendure shops, through the Admin API."""
