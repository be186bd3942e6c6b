"""The reader with the patterns of a common letter made: what worker processes are forked with.

A pattern is made when a letter first needs it, which takes the first one half a second. A fork
server runs nothing but what it loads: so the letter is read as this module is, by it alone.
"""

from bot.model.facts import Context, Surroundings
from bot.reading.reader import read_conversation

_LETTER = b"""\
From: A Delegate <delegate@state.example>
To: list@lists.example
Subject: Resolution 191
Message-ID: <first@state.example>

Dear colleagues,

We thank Ruritania for its proposal. We support it, but we cannot accept the change to resolves 2.
We propose to replace "every two years" with "every year" in resolves 2, and to add "and regions"
after "Member States". Please delete considering d). We do not propose to delete resolves 3.
Freedonia said that it would prefer "may" rather than "shall". Could you explain why?
Should we meet on Thursday?

Best regards,
A Delegate
"""

READINGS = tuple(read_conversation([(_LETTER, Surroundings())], Context(resolutions=("191",))))
"""What it says: proposals, sides, questions and what is told of others, in Latin letters."""
