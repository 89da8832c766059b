"""The Processing face: one module an algorithm, in a folder a theme."""
