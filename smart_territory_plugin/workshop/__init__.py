"""Guided exercises and their named checks."""
