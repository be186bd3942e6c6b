"""What sentences order done to a text, whoever gives the order."""
