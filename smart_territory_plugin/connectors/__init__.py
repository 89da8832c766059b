"""Clients of the municipal platform (PGI) and of open-data services."""
