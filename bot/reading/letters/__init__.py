"""What is known of a letter before its substance: signs, kind, author, the mail that it answers."""
