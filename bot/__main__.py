"""`python -m bot` is `iscg-bot`."""

from bot.cli import main

if __name__ == "__main__":
    main()
