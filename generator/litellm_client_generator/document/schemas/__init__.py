"""Schemas: what one says with all that it refers to, that it is composed of, and that tells its alternatives apart.

Whoever asks about a schema asks `Schemas`; what comes out knows no Python name.
"""
