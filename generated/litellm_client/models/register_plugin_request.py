from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime.models import Model

if TYPE_CHECKING:
    from .plugin_author import PluginAuthor


class RegisterPluginRequest(Model):
    """Request body for registering a plugin in the marketplace.

    LiteLLM acts as a registry/discovery layer. Plugins are hosted on
    GitHub/GitLab/Bitbucket or as a zip archive on any https host and referenced by
    their source.
    """

    name: Annotated[str, Field(pattern="^[a-z0-9-]+$")]
    """Plugin name (kebab-case, e.g., 'my-plugin')"""

    source: dict[str, str]
    """Plugin source reference. Supported formats:
    - GitHub: {'source': 'github', 'repo': 'org/repo'}
    - Git URL: {'source': 'url', 'url': 'https://github.com/org/repo.git'}
    - Git Subdir: {'source': 'git-subdir', 'url': 'https://github.com/org/repo.git',
      'path': 'plugins/plugin-name'}
    - Zip archive on any https host (e.g. S3): {'source': 'archive', 'url':
      'https://bucket.s3.amazonaws.com/plugin.zip', 'sha256': '<optional hex digest>'}
    """

    author: PluginAuthor | None = None
    """Plugin author."""

    category: str | None = None
    """Plugin category."""

    description: str | None = None
    """Plugin description."""

    domain: str | None = None
    """Skill domain (e.g., 'Productivity')"""

    homepage: str | None = None
    """Plugin homepage URL."""

    installation_preference: (
        Literal["available", "auto_install", "required"] | str | None
    ) = None
    """Emitted as installationPreference on this plugin's marketplace.json entry. Needs
    an archive source, the only plugins Claude Desktop lists from a marketplace.json
    URL, and 'auto_install' or 'required' also need its sha256. Claude Desktop honors
    the mark only when the archive and marketplace.json share its inference gateway
    origin.
    """

    keywords: list[str] | None = None
    """Search keywords."""

    namespace: str | None = None
    """Skill namespace within domain (e.g., 'workflows')"""

    version: str | None = "1.0.0"
    """Semantic version."""
