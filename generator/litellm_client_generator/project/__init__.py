"""The package as a distribution: what stands around it so that it can be built and installed."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import resources
from typing import Any

import tomli_w
from packaging.version import InvalidVersion, Version

from litellm_client_generator.ir import Package
from litellm_client_generator.text import inline

REQUIREMENTS = ("httpx2>=2.12", "pydantic>=2.11", "typing-extensions>=4.12")
"""What every generated package needs."""


def distribution_name(package: Package) -> str:
    """The name of the distribution: `litellm_client` is `litellm-client`."""
    return package.name.replace("_", "-")


def project(package: Package, files: Mapping[str, str]) -> dict[str, str]:
    """The files of a distribution, by their paths in its folder.

    Args:
        package: The package.
        files: Its files, by their paths in its own folder.
    """
    licence = resources.files("litellm_client_generator") / "project" / "LICENSE"
    return {
        "LICENSE": licence.read_text(encoding="utf-8"),
        "pyproject.toml": tomli_w.dumps(pyproject(package)),
        "README.md": files["README.md"].replace(
            "](docs/", f"](src/{package.name}/docs/"
        ),
        **inside(package, files),
    }


def pyproject(package: Package) -> dict[str, Any]:
    """The metadata of the distribution, and how it is built."""
    return {
        "build-system": {
            "requires": ["hatchling>=1.27"],
            "build-backend": "hatchling.build",
        },
        "project": {
            "name": distribution_name(package),
            "version": version(package),
            "description": inline(package.doc),
            "readme": "README.md",
            "license": "MIT",
            "license-files": ["LICENSE"],
            "requires-python": ">=3.10",
            "classifiers": ["Typing :: Typed"],
            "dependencies": REQUIREMENTS,
        },
        "tool": {
            "hatch": {
                "build": {"targets": {"wheel": {"packages": [f"src/{package.name}"]}}}
            }
        },
    }


def inside(package: Package, files: Mapping[str, str]) -> dict[str, str]:
    return {f"src/{package.name}/{path}": text for path, text in files.items()}


def version(package: Package) -> str:
    """The API's version where it can be one of a distribution (PEP 440), else `0`."""
    try:
        return str(Version(package.version))
    except InvalidVersion:
        return "0"
