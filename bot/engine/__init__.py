"""What keeps the service going: intake, settling, due work, outbox, registry, reader pool."""
