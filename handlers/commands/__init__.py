"""A person asks for this by mail: one file a command, thin over acts."""
