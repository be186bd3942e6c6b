"""The formats of papers, one file each: a paper as data in, the bytes of a file out."""
