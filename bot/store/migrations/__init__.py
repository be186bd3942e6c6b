"""The schema's history: each revision leads from the one before it to the next."""
