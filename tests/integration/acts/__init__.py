"""Acts and handlers on a real database."""
