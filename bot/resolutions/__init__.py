"""Resolutions: outline, labels in six languages, redline, Word revisions; no I/O."""
