"""Tests of the registry and of other parts that hold the house together."""
