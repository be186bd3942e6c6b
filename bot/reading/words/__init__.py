"""Tables of words in six languages, and how their patterns are made: no rule is here."""
