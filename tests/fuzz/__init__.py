"""What a server says, and what a caller gives, at its worst: only the exceptions of the package may come of it.

`answers` reads bytes as what a server says, `arguments` as what a caller gives. `corpus/` holds bytes that each tries again;
`python -m tests.fuzz SECONDS` looks for more of them.
"""

from __future__ import annotations

from pathlib import Path

CORPUS = Path(__file__).with_name("corpus")


def corpus(kind: str) -> list[Path]:
    """The files of one kind."""
    return sorted((CORPUS / kind).iterdir())
