"""What the reader makes of letters."""
