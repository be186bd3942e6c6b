"""What an operator and a secretariat write down: settings, groups, members."""
