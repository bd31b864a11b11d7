"""Shopify, read through its Admin GraphQL API."""
