"""A document to the package that is printed.

In come a repaired document and the settings; out comes an `ir.Package`, complete, and the problems of what was left out of it.
"""

from litellm_client_generator.building.package import Result, build, tag_table

__all__ = ["Result", "build", "tag_table"]
