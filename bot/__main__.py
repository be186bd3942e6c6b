"""`python -m bot` is `iscg-bot`."""


def main() -> None:
    """The console script; worker processes import this module again, so it imports nothing."""
    from bot.cli import main as run  # noqa: PLC0415 - see above

    run()


if __name__ == "__main__":
    main()
