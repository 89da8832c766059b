"""City as a platform: the PGI and tables."""
