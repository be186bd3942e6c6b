"""A letter and the facts about it into a Reading; pure: no clock, no I/O, bounded."""
