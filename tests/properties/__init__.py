"""Random schemas, random values: what jsonschema accepts goes over the wire and comes back equal."""
