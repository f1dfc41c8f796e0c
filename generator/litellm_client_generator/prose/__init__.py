"""Prose: Markdown, as documents hold it, to the lines of a docstring.

In: text without hidden characters, and the longest line. Out: the same words; paragraphs flow, and what has a shape of its
own (lists, code, tables) keeps it.
"""

from litellm_client_generator.prose.flow import flow
from litellm_client_generator.prose.lines import has_shape

__all__ = ["flow", "has_shape"]
