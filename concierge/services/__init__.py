"""What a user can intend, one function each, and the ports the outer packages fulfil."""
