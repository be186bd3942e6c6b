"""What a letter's own words propose: a walk through its paragraphs, and its redlines."""
