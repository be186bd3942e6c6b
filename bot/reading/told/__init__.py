"""What a sentence tells, denies, takes back or passes on: its writer does not propose it."""
