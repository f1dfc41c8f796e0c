"""A call to the HTTP request that says it; nothing is sent here."""
