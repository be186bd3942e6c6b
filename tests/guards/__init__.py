"""Rules of the house that no type checker knows."""
