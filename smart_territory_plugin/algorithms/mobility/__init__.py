"""Soft mobility."""
