"""Swagger 2.0 to OpenAPI 3.0.

In comes a document of either; out comes one of OpenAPI 3, with a warning that says what it was, and one for each thing
that OpenAPI 3 cannot say. `PLACES` is the table of what goes where.
"""

from litellm_client_generator.swagger.bodies import take_bodies
from litellm_client_generator.swagger.conversion import convert

__all__ = ["convert", "take_bodies"]
