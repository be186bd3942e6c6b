"""The words of mails and papers, beside the code that fills them in; holds no code."""
