"""A mail of this kind comes in: one file a kind; `iscg-bot routes` prints their order."""
