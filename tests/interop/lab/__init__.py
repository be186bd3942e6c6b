"""A real mailing list for tests: Dovecot, Postfix and GNU Mailman 3 on loopback."""
