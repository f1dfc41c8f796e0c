from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import Model

if TYPE_CHECKING:
    from .plugin_author import PluginAuthor


class UpdatePluginRequest(Model):
    """Request body for replacing an existing plugin.

    The plugin name is the resource identity and is supplied as the path parameter, so
    it cannot be changed here. This is a full replace: omitted fields reset to their
    defaults, so version is cleared rather than defaulting to the create-time "1.0.0".
    """

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

    version: str | None = None
    """Semantic version; cleared if omitted."""
