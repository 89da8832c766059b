"""Makes the embedded sample: three fictitious municipalities, one stage a module."""
