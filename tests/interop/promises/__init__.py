"""The promises of the engine on PostgreSQL."""
