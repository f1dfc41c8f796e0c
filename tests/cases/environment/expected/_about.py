"""The facts of the API: what it is called, where it is, and how it is secured."""

from __future__ import annotations

from ._runtime.call.security import ApiKey, Security, SecurityScheme
from ._runtime.call.servers import Server

TITLE = "Weather"
USER_AGENT = "weather-client/1"

DEFAULT_HOST = "https://weather.example.com"
HOST_VARIABLE: str | None = "WEATHER_HOST"
API_KEY_VARIABLE: str | None = "WEATHER_API_KEY"

SERVERS: tuple[Server, ...] = ()

SECURITY_SCHEMES: dict[str, SecurityScheme] = {"key": ApiKey("header", "X-Key")}

# What most operations say, and the others say otherwise.
SECURITY: Security = ("key",)
ERRORS: dict[str, str] = {}
