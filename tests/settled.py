"""The settings of a test: what a project's table and a command line would say."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from litellm_client_generator.settings import (
    Layer,
    Settings,
    configuration,
    layers,
    settle,
)


def read(title: str, table: Mapping[str, Any], options: Mapping[str, Any]) -> Settings:
    """The settings of a run.

    Args:
        title: The document's title, which may have a preset.
        table: What the project's configuration says.
        options: What the command line says.
    """
    return settle(layers(title, Layer("", table), options))


def table(config: Path | None, folder: Path) -> Mapping[str, Any]:
    """What the project's configuration says; see `project`."""
    return configuration(config, folder).values
