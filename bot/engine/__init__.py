"""What keeps the service going: intake, routing, notices, outbox, due work, registry, reader pool."""
