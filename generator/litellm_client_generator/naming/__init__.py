"""Every Python name in the output.

In come a document's schemas and operations, and the settings; out comes a `Registry`: the names of classes, modules, methods,
attributes and members, by the place of what they name. How a name is spelled is `spelling`'s business, which names are in use
`reserved`'s, and which operations are generated `choice`'s.
"""
