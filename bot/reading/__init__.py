"""A letter and the facts about it into a Reading; pure: no clock, no I/O, bounded.

The rooms, each of which sees only those before it: words (tables), prose (sentences), places
(provisions), voices (who speaks), letters (kind, author, parent), stances (sides), orders (what is
to be done to a text), told (by another, denied, taken back), proposals (in the mail), files (in
its documents). `reader.py` is the door, `substance.py` where all is brought together.
"""
