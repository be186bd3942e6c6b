"""The edges: what speaks with mail servers, files and the clock; imported by app alone."""
