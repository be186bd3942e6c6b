"""What is kept: tables, the unit of work, and queries that return model types."""
