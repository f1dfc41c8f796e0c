"""Schemas to annotations, and named ones to models, enums and aliases, with their families, limits and defaults."""
