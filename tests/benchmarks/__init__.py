"""Measurements, which are looked at and never asserted: `nox -s scale`."""
