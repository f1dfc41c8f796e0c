"""What changed, and whom it breaks.

In come the pairs of a context; out come changes, each from the module that is called after what it is about.
"""
