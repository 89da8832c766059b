"""Climate adaptation."""
