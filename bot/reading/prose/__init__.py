"""The words of a letter as paragraphs, sentences and their parts, whatever they say."""
