"""Real servers that misbehave on request."""
