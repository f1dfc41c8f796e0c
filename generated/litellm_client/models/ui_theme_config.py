from __future__ import annotations

from .._runtime.models import Model


class UIThemeConfig(Model):
    """Configuration for UI theme customization."""

    logo_url: str | None = None
    """URL or path to custom logo image. Can be a local file path or HTTP/HTTPS URL."""

    logo_url_dark: str | None = None
    """URL or path to a custom logo image for dark mode. Can be a local file path or
    HTTP/HTTPS URL. Leave unset to reuse logo_url in dark mode.
    """

    favicon_url: str | None = None
    """URL to custom favicon image. Must be an HTTP/HTTPS URL to a .ico, .png, or .svg
    file.
    """
