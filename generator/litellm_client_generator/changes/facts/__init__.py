"""What two packages say, so that it can be compared.

In come the annotations and the calls of a package; out come shapes, places, encodings and limits. No other part of `changes`
looks at how they are spelled.
"""
