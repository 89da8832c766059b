"""What people read: styles, lineage, maps, exports and the report."""
