"""What two packages say, so that it can be compared.

In come the annotations of a package; out come shapes, which can be compared as sets of values, and who uses which schema.
"""
