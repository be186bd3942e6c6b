"""Every single promise of the engine, each with a test that fails when it is broken."""
