"""What programs write into mails: logs, listings and code, which say nothing of a resolution."""

MIN_LENGTH = 150  # characters: what is shorter may be a list of places
PROSE = 0.8  # of the characters of a sentence are letters or spaces; of a clause, 95 in a hundred
_IN_WORDS = b" abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"


def is_machine_made(sentence: str) -> bool:
    """Whether a long sentence has fewer letters than people write."""
    if len(sentence) < MIN_LENGTH:
        return False
    if sentence.isascii():  # a log nearly always is
        letters = len(sentence) - len(sentence.encode().translate(None, _IN_WORDS))
    else:
        letters = sum(map(str.isalpha, sentence)) + sentence.count(" ")
    return letters < PROSE * len(sentence)
