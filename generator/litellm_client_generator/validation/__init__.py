"""What is wrong with a document.

In comes a repaired document; out comes a `Problem` for each fault, with its place: an error where no right client can
be made, else a warning that says what is made of it.
"""

from litellm_client_generator.validation.problems import validate

__all__ = ["validate"]
