"""Virtual environments, for the tests that install what was built."""

from __future__ import annotations

import sys
import venv
from dataclasses import dataclass
from pathlib import Path

from tests.conftest import run


@dataclass(frozen=True)
class Environment:
    """A virtual environment of its own."""

    folder: Path

    @property
    def programs(self) -> Path:
        """Where its programs are."""
        return self.folder / ("Scripts" if sys.platform == "win32" else "bin")

    @property
    def python(self) -> Path:
        """Its interpreter."""
        return self.programs / "python"

    def create(self, *installed: object) -> None:
        """Make it, with what pip installs; pip itself stays outside, which takes half as long."""
        venv.create(self.folder)
        pip = (sys.executable, "-m", "pip", "--python", self.python)
        run(*pip, "install", "--disable-pip-version-check", "-q", *installed)
