"""What templates see: the facts of a package, and what follows from them for print.

In comes an `ir.Package`; out comes a `PackageView`, whose parts have all attributes of the facts that they show.
"""

from litellm_client_generator.rendering.views.package import PackageView

__all__ = ["PackageView"]
