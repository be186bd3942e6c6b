"""The words of the product as frozen types and rules; standard library only."""
