"""What is said about one call: its parameters and their checks, listings, retries, security schemes, servers."""
