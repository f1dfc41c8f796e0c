"""The package to the text of its files.

In come an `ir.Package` and the folders of templates; out comes `{path: text}`, formatted. Nothing is written here.
"""

from litellm_client_generator.rendering.faults import TemplateError
from litellm_client_generator.rendering.printing import render

__all__ = ["TemplateError", "render"]
