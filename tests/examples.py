"""The examples of a package's pages, as a module that can be checked: `python -m tests.examples PACKAGE`."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from textwrap import indent

EXAMPLE = re.compile(r"^```python\n(.*?)^```$", re.DOTALL | re.MULTILINE)


def examples(package: Path) -> list[str]:
    """Every example of the pages about classes."""
    pages = sorted(package.glob("docs/*.md"))
    return [
        example
        for page in pages
        if page.name != "using_the_client.md"
        for example in EXAMPLE.findall(page.read_text(encoding="utf-8"))
    ]


def module(package: Path) -> str:
    """A module with a function for each example."""
    return "\n\n".join(
        f"def example_{number}() -> None:\n{indent(example, '    ')}"
        for number, example in enumerate(examples(package))
    )


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    folder.with_name("examples.py").write_text(module(folder), encoding="utf-8")
