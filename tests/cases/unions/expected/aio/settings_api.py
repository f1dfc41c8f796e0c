from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.settings_api import SettingsApi


class AsyncSettingsApi(AsyncApi):
    """Operations tagged "settings"."""

    read_setting = awaited(SettingsApi.read_setting)
    read_setting_with_http_info = with_http_info(read_setting)

    write_setting = awaited(SettingsApi.write_setting)
    write_setting_with_http_info = with_http_info(write_setting)
