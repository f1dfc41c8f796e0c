"""How to reach the API: host, credentials, transport and habits."""

from __future__ import annotations

import copy
import logging
import os
from collections.abc import Callable, Iterator, Mapping
from typing import Any, ClassVar

from . import _about
from ._runtime.call.call import Timeout
from ._runtime.call.refusing import refusing
from ._runtime.call.retry import Retry
from ._runtime.call.security import ApiKey, Secret, basic
from ._runtime.call.servers import check_host, located, same_origin
from ._runtime.exchange.redaction import (
    Redactor,
    know_keys,
    secrets_of_headers,
    secrets_of_url,
    without_userinfo,
)
from .exceptions import ApiValueError

__all__ = ["Configuration"]

know_keys(
    each.name for each in _about.SECURITY_SCHEMES.values() if isinstance(each, ApiKey)
)

DEFAULT_TIMEOUT = 600.0
DEFAULT_CONNECT_TIMEOUT = 5.0
DEFAULT_MAX_RESPONSE_SIZE = 100 * 1024 * 1024
DEFAULT_MAX_EVENT_SIZE = 16 * 1024 * 1024

ApiKeyValue = Secret | Mapping[str, Secret]

_SECRETS = (
    "api_key",
    "access_token",
    "password",
    "client_secret",
    "proxy",
    "proxy_headers",
)


class Configuration:
    """The settings of a client.

    The environment is read when the object is made. Attributes keep openapi-generator's names.

    A pickle of it holds no credentials: neither keys, tokens and passwords, nor the userinfo of URLs, nor headers for the
    proxy. Whoever takes it to another process gives it credentials there; a copy (`copy.deepcopy`) keeps them.

    Args:
        host: Where the API is; else the document's server, else the environment's, else the package's default.
        api_key: The key; or a dict of keys by scheme name or by header name; a callable is asked at each request.
        api_key_prefix: What stands before the key, such as `Bearer`; or a dict like that of `api_key`.
        username: For HTTP basic authentication.
        password: For HTTP basic authentication.
        access_token: For bearer tokens, OAuth 2 and OpenID Connect; a callable is asked at each request.
        client_id: For OAuth 2 client credentials.
        client_secret: For OAuth 2 client credentials.
        server_index: Which of the document's servers to use.
        server_variables: Values for the variables of that server's URL, and of those of operations that have their own.
        ignore_operation_servers: Whether `host` is for operations, too, that have a server of their own. By default,
            a host that is given is, where that server has another origin; False lets calls, and credentials, go there.
        ssl_ca_cert: A file with certificates to trust.
        ca_cert_data: The same, as text (PEM) or bytes (DER).
        cert_file: The client's own certificate.
        key_file: The key of that certificate.
        verify_ssl: Whether the server's certificate must be trusted.
        assert_hostname: False does not compare the certificate's name with the host's.
        tls_server_name: The name to ask for by SNI, where it is not the host's.
        retries: How often to try again, or a `Retry`; 0 never does.
        timeout: Seconds to wait for the server, or (connect, read); None waits for ever.
        total_timeout: Seconds that a call may take in all: with its token, its retries and the waits between them, up to
            the last byte of the answer, also of one that is streamed; None sets no bound.
        max_response_size: How many bytes an answer may have that is read whole, decompressed; None sets no bound.
        max_event_size: How many characters a line or an event of a streamed answer may have; None sets no bound.
        connection_pool_maxsize: How many connections may be open at once.
        proxy: The URL of a proxy.
        no_proxy: Hosts to reach without it, separated by commas.
        proxy_headers: Headers for the proxy.
        safe_chars_for_path_param: Characters of path parameters that are not escaped, such as `/`.
        text_is_path: Whether a text given as a file of a form is the path of one to open; a `Path` always is.
        client_side_validation: Whether arguments are checked before anything is sent.
        strict_responses: Whether an answer that strays from the document is an error.
        debugging: Whether each call is logged, secrets left out.
        logger: Where to; by default the logger named like this package.
        follow_redirects: Whether GET and HEAD follow redirects within the same origin, and other methods those that
            keep method and body (307, 308).
        before_request: Called with each request before it is sent; may return another one.
        after_response: Called with each request and the status and headers of its answer.
        http_client: An `httpx2.Client` (or `AsyncClient`) to send with; its owner closes it.
    """

    _default: ClassVar[Configuration | None] = None

    def __init__(
        self,
        host: str | None = None,
        api_key: ApiKeyValue = None,
        api_key_prefix: str | Mapping[str, str] | None = None,
        username: str | None = None,
        password: str | None = None,
        access_token: Secret = None,
        *,
        client_id: str | None = None,
        client_secret: str | None = None,
        server_index: int = 0,
        server_variables: Mapping[str, str] | None = None,
        ignore_operation_servers: bool | None = None,
        ssl_ca_cert: str | None = None,
        ca_cert_data: str | bytes | None = None,
        cert_file: str | None = None,
        key_file: str | None = None,
        verify_ssl: bool = True,
        assert_hostname: bool | None = None,
        tls_server_name: str | None = None,
        retries: int | Retry | None = None,
        timeout: Timeout = (DEFAULT_CONNECT_TIMEOUT, DEFAULT_TIMEOUT),
        total_timeout: float | None = None,
        max_response_size: int | None = DEFAULT_MAX_RESPONSE_SIZE,
        max_event_size: int | None = DEFAULT_MAX_EVENT_SIZE,
        connection_pool_maxsize: int = 100,
        proxy: str | None = None,
        no_proxy: str | None = None,
        proxy_headers: Mapping[str, str] | None = None,
        safe_chars_for_path_param: str = "",
        text_is_path: bool = False,
        client_side_validation: bool = True,
        strict_responses: bool = False,
        debugging: bool = False,
        logger: logging.Logger | None = None,
        follow_redirects: bool = True,
        before_request: Callable[[Any], Any] | None = None,
        after_response: Callable[..., Any] | None = None,
        http_client: Any = None,
    ) -> None:
        self.server_index = server_index
        self.server_variables = dict(server_variables or {})
        self.ignore_operation_servers = ignore_operation_servers
        self._host, self.is_host_given = self._choose_host(host)
        if api_key is None and _about.API_KEY_VARIABLE:
            api_key = os.environ.get(_about.API_KEY_VARIABLE)
        self._api_key: dict[str, Secret] = _by_scheme(api_key)
        self._api_key_prefix: dict[str, str] = _by_scheme(api_key_prefix)
        self.username = username
        self.password = password
        self.access_token = access_token
        self.client_id = client_id
        self.client_secret = client_secret
        self.refresh_api_key_hook: Callable[[Configuration], Any] | None = None
        self.ssl_ca_cert = ssl_ca_cert
        self.ca_cert_data = ca_cert_data
        self.cert_file = cert_file
        self.key_file = key_file
        self.verify_ssl = verify_ssl
        self.assert_hostname = assert_hostname
        self.tls_server_name = tls_server_name
        self.retries = retries
        self.timeout = timeout
        self.total_timeout = total_timeout
        self.max_response_size = max_response_size
        self.max_event_size = max_event_size
        self.connection_pool_maxsize = connection_pool_maxsize
        self.proxy = proxy
        self.no_proxy = no_proxy
        self.proxy_headers = dict(proxy_headers or {})
        self.safe_chars_for_path_param = safe_chars_for_path_param
        self.text_is_path = text_is_path
        self.client_side_validation = client_side_validation
        self.strict_responses = strict_responses
        self.debugging = debugging
        self.logger = logger or logging.getLogger(__package__)
        self.follow_redirects = follow_redirects
        self.before_request = before_request
        self.after_response = after_response
        self.http_client = http_client

    @property
    def host(self) -> str:
        """Where the API is, without a slash at the end."""
        return self._host

    @host.setter
    def host(self, value: str) -> None:
        self._host = check_host(value)
        self.is_host_given = True

    @property
    def api_key(self) -> dict[str, Secret]:
        """The keys by scheme or wire name; a single one that is set is for all schemes."""
        return self._api_key

    @api_key.setter
    def api_key(self, value: ApiKeyValue) -> None:
        self._api_key = _by_scheme(value)

    @property
    def api_key_prefix(self) -> dict[str, str]:
        """What stands before the keys, by scheme or wire name; a single one that is set is for all schemes."""
        return self._api_key_prefix

    @api_key_prefix.setter
    def api_key_prefix(self, value: str | Mapping[str, str] | None) -> None:
        self._api_key_prefix = _by_scheme(value)

    @property
    def debug(self) -> bool:
        """The same as `debugging`."""
        return self.debugging

    @debug.setter
    def debug(self, value: bool) -> None:
        self.debugging = value

    def find_api_key(self, scheme: str, wire_name: str) -> Secret:
        """The key for a scheme, without its prefix, found by either name.

        Args:
            scheme: What the document calls the scheme.
            wire_name: The header, query parameter or cookie that carries the key.
        """
        if self.refresh_api_key_hook is not None:
            self.refresh_api_key_hook(self)
        key: Secret = _by_either_name(self.api_key, scheme, wire_name)
        return key

    def find_api_key_prefix(self, scheme: str, wire_name: str) -> str | None:
        """What stands before the key for a scheme, found by either name."""
        prefix: str | None = _by_either_name(self.api_key_prefix, scheme, wire_name)
        return prefix

    def get_api_key_with_prefix(
        self, identifier: str, alias: str | None = None
    ) -> str | None:
        """The key for a scheme, asked for and with its prefix."""
        key = self.find_api_key(identifier, alias or identifier)
        if callable(key):
            key = key()
        prefix = self.find_api_key_prefix(identifier, alias or identifier)
        return key if key is None or not prefix else f"{prefix} {key}"

    def get_basic_auth_token(self) -> str:
        """The header's value for HTTP basic authentication."""
        return f"Basic {basic(self.username or '', self.password or '')}"

    def get_host_settings(self) -> list[dict[str, Any]]:
        """The document's servers: URL, description and variables."""
        return [
            {
                "url": each.url,
                "description": each.description,
                "variables": dict(each.variables),
            }
            for each in _about.SERVERS
        ]

    def get_host_from_settings(
        self, index: int | None = None, variables: Mapping[str, str] | None = None
    ) -> str:
        """The URL of one of the document's servers.

        Args:
            index: Which one; by default `server_index`.
            variables: Values for the variables of its URL.

        Raises:
            ApiValueError: There is no such server, or no such value.
        """
        index = self.server_index if index is None else index
        if not 0 <= index < len(_about.SERVERS):
            raise ApiValueError(
                f"Invalid index {index} when selecting the host settings. "
                f"Must be less than {len(_about.SERVERS)}"
            )
        return _about.SERVERS[index].at(variables or self.server_variables)

    def redactor(self) -> Redactor:
        """What keeps this configuration's secrets out of logs and messages."""
        return Redactor(self._secrets)

    def _secrets(self) -> Iterator[Any]:
        yield from self.api_key.values()
        yield from (self.access_token, self.password, self.client_secret)
        yield from self.proxy_headers.values()
        yield from secrets_of_headers(self.proxy_headers.items())
        for url in (self.host, self.proxy or ""):
            yield from secrets_of_url(url)

    def to_debug_report(self) -> str:
        """What to say in a report of a fault; it holds no secret."""
        import platform

        return (
            "Python SDK Debug Report:\n"
            f"OS: {platform.platform()}\n"
            f"Python Version: {platform.python_version()}\n"
            f"API: {_about.TITLE}\n"
            f"SDK: {_about.USER_AGENT}\n"
            f"Host: {without_userinfo(self.host)}"
        )

    @classmethod
    def get_default(cls) -> Configuration:
        """The configuration of clients that are given none: the one that was set, else a new one."""
        return cls() if Configuration._default is None else Configuration._default

    @classmethod
    def set_default(cls, default: Configuration | None) -> None:
        """Use a configuration for all clients that are given none."""
        Configuration._default = default

    def __repr__(self) -> str:
        shown = {"host": without_userinfo(self.host)}
        shown.update((name, "...") for name in _SECRETS if getattr(self, name))
        return f"Configuration({', '.join(f'{key}={value!r}' for key, value in shown.items())})"

    def __getstate__(self) -> dict[str, Any]:
        # What is written to disk or sent to another process must not hold secrets, nor can sockets go there.
        state = self.__dict__.copy()
        state.update(
            _host=without_userinfo(self.host),
            _api_key={},
            access_token=None,
            password=None,
            client_secret=None,
            http_client=None,
        )
        state.update(
            proxy=self.proxy and without_userinfo(self.proxy),
            proxy_headers={},
            logger=self.logger.name,
        )
        return state

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state)
        self.logger = logging.getLogger(state["logger"])

    def __copy__(self) -> Configuration:
        made = Configuration.__new__(type(self))
        made.__dict__.update(self.__dict__)
        return made

    def __deepcopy__(self, memo: dict[int, Any]) -> Configuration:
        made = copy.copy(self)
        for name, value in self.__dict__.items():
            if isinstance(value, dict):
                setattr(made, name, dict(value))
        return made

    def _choose_host(self, host: str | None) -> tuple[str, bool]:
        """The host, and whether it is the user's choice, not the document's."""
        if host is not None:
            return check_host(host), True
        environment = (
            os.environ.get(_about.HOST_VARIABLE) if _about.HOST_VARIABLE else None
        )
        fallback = check_host(environment or _about.DEFAULT_HOST)
        server = self.get_host_from_settings() if _about.SERVERS else ""
        chosen = check_host(located(server, fallback))
        return chosen, bool(environment) and same_origin(chosen, fallback)


def configured(
    host: str | None, api_key: ApiKeyValue, configuration: Configuration | None
) -> Configuration:
    """A configuration with a host and a key laid over a copy of it; a new one where there is none."""
    if configuration is None:
        return Configuration(host, api_key)
    made = copy.deepcopy(configuration)
    if host is not None:
        made.host = host
    if api_key is not None:
        made.api_key = api_key
    return made


def _by_scheme(value: Any) -> dict[str, Any]:
    if isinstance(value, Mapping):
        return dict(value)
    return {} if value in (None, "") else dict.fromkeys(_about.SECURITY_SCHEMES, value)


@refusing
def _by_either_name(values: Mapping[str, Any], scheme: str, wire_name: str) -> Any:
    if scheme in values:
        return values[scheme]
    return next(
        (value for key, value in values.items() if key.lower() == wire_name.lower()),
        None,
    )
