"""The package as a distribution: what stands around it so that it can be built and installed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from importlib import resources
from pathlib import Path

from packaging.version import InvalidVersion, Version

from litellm_client_generator.ir import Package
from litellm_client_generator.rendering.printing import environment
from litellm_client_generator.text import inline

REQUIREMENTS = ("httpx2>=2.0", "pydantic>=2.11", "typing-extensions>=4.12")
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
    jinja = environment(
        Path(str(resources.files("litellm_client_generator"))) / "project"
    )
    context = {
        "package": package,
        "name": toml(distribution_name(package)),
        "version": toml(version(package)),
        "description": toml(inline(package.doc)),
        "requirements": [toml(requirement) for requirement in REQUIREMENTS],
    }
    around = {
        name.removesuffix(".jinja"): jinja.get_template(name).render(context)
        for name in jinja.list_templates(extensions=["jinja"])
    }
    return {
        **around,
        "README.md": files["README.md"].replace(
            "](docs/", f"](src/{package.name}/docs/"
        ),
        **inside(package, files),
    }


def inside(package: Package, files: Mapping[str, str]) -> dict[str, str]:
    return {f"src/{package.name}/{path}": text for path, text in files.items()}


def version(package: Package) -> str:
    """The API's version where it can be one of a distribution (PEP 440), else `0`."""
    try:
        return str(Version(package.version))
    except InvalidVersion:
        return "0"


def toml(text: str) -> str:
    """A basic string of TOML; its escapes are those of JSON."""
    return json.dumps(text, ensure_ascii=False)
