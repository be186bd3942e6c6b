"""Notes, papers and notices as data and words; pure: values in, text and bytes out."""
