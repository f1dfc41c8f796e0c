"""Every Python name in the output.

In come a document and the settings' renames; out comes a `Registry`: the names of classes, modules, methods, attributes
and members, by the place of what they name. How a name is spelled is `spelling`'s business.
"""
