"""One frozen `Settings` a run.

In come the defaults, a preset, the project's configuration and the command line; out comes what they say together, and
where each value comes from.
"""

from litellm_client_generator.settings.invocation import Invocation
from litellm_client_generator.settings.page_rules import DEFAULT_RULES, PageRule
from litellm_client_generator.settings.settings import (
    TABLE,
    Layer,
    Names,
    Settings,
    SettingsError,
    configuration,
    layers,
    origin,
    settle,
)

__all__ = [
    "DEFAULT_RULES",
    "TABLE",
    "Invocation",
    "Layer",
    "Names",
    "PageRule",
    "Settings",
    "SettingsError",
    "configuration",
    "layers",
    "origin",
    "settle",
]
