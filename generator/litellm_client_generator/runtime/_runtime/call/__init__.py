"""What is said about one call: its parameters, and how they are checked; listings, retries, security schemes, servers."""
