"""Sides that a letter takes: with what, with whom, and which comment or proposal it answers."""
