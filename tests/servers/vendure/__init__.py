"""A real Vendure shop in a process of its own: fetched once, started in memory, stopped by pid."""
