"""What people and the clock can do: each act takes a unit of work, an actor and `now`."""
