"""The house's own mailbox: what an agent sends by e-mail leaves from there."""
