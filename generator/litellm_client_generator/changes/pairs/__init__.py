"""What of the old client is what of the new one.

In come operations, schemas, arguments or fields of two packages; out come pairs of them. What has no partner was removed, or
added.
"""
