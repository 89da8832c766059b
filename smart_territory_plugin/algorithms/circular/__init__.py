"""Circular city."""
