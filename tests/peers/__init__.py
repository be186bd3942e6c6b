"""Real servers that misbehave on request, and a Word that members edit texts with."""
