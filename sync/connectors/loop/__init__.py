"""Loop: returns that clients announced themselves, and whether their labels were scanned."""
