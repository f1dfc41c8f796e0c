"""One call of a command, before its document is known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from litellm_client_generator.settings.settings import Layer, Settings, layers, settle


@dataclass(frozen=True, slots=True)
class Invocation:
    """What the project's configuration and the command line say, whatever the document is.

    Args:
        project: The project's configuration.
        options: What the command line says, by the settings' names; `None` and empty values say nothing.
    """

    project: Layer
    options: Mapping[str, Any]

    @property
    def folder(self) -> Path:
        """Where the project's own code may stand."""
        return self.project.folder

    def layers(self, title: str = "") -> list[Layer]:
        """All that is said, the weakest first.

        Args:
            title: The document's title, which may have a preset.
        """
        return layers(title, self.project, self.options)

    def settle(self, title: str = "") -> Settings:
        """The settings of the run.

        Args:
            title: The document's title, once it is known.

        Raises:
            SettingsError: A key is not known, or a value is not allowed.
        """
        return settle(self.layers(title))
