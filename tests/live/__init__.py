"""Calls a real LiteLLM proxy through the client in `generated/`: `python -m tests.live URL KEY`."""
