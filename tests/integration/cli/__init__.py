"""The command line as people use it, on a real database."""
