"""Labelled letters: what people write, dressed as the mail programs of the world send it."""
