"""The sandbox: fictional texts, members and letters for the demonstration and for tests."""
