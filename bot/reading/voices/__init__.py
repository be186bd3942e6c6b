"""Who speaks and who is spoken of: names of States, whose statement a sentence is."""
