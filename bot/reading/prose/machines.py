"""What programs write into mails: logs, listings and code, which say nothing of a resolution."""

from bot.reading.words.scripts import beyond_latin

MIN_LENGTH = 150  # characters: what is shorter may be a list of places
PROSE = 0.8  # of the characters of a sentence are letters or spaces; of a clause, 95 in a hundred


def is_machine_made(sentence: str) -> bool:
    """Whether a long sentence has fewer letters than people write."""
    if len(sentence) < MIN_LENGTH:
        return False
    if beyond_latin(sentence):
        return False
    letters = sum(map(str.isalpha, sentence)) + sentence.count(" ")
    return letters < PROSE * len(sentence)
