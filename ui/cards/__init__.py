"""Note cards: drawn the same on the screen and on paper, printed one by one or a week at once."""
