"""Provisions that words name, quote or describe, and the texts in which they are looked up."""
