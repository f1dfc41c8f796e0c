"""The runtime of every generated package, copied into it as it stands.

The package's root module is rendered in place of this one.
"""
