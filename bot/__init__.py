"""The secretary of a correspondence group that works by e-mail."""

__version__ = "0.1.0"
