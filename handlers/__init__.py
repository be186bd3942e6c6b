"""What is done: with a mail that comes in, on an order by mail, when something falls due."""
