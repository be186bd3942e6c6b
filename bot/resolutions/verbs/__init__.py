"""The verbs that change a text and their forms, one table a language; asked through `asked.py`."""
