"""Generate a typed Python client from an OpenAPI document."""
