"""The clients: they hold a configuration and connections, and run calls."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

import typing_extensions

from . import _about
from ._runtime.call.call import Call, RequestOptions
from ._runtime.call.parameters import body_param
from ._runtime.call.refusing import refusing
from ._runtime.exchange.bounds import bounds_of
from ._runtime.exchange.exchange import Exchange, Setting, exchange
from ._runtime.exchange.flow import Flow, run, run_async
from ._runtime.exchange.oauth import Tokens
from ._runtime.exchange.redaction import Shown
from ._runtime.json import jsonable
from ._runtime.request.body import object_to_http_body
from ._runtime.request.choice import (
    select_header_accept,
    select_header_content_type,
)
from ._runtime.request.path import check_free_path
from .api_response import ApiResponse
from .configuration import Configuration
from .rest import AsyncRestClient, RestClient

__all__ = ["ApiClient", "AsyncApiClient", "RequestOptions"]


class _Base:
    """What both clients have in common: everything but waiting.

    Attributes:
        configuration: Where calls go, and how. Also as `config`.
        default_headers: Headers of all calls; those of one call win.
    """

    def __init__(
        self,
        configuration: Configuration | None = None,
        header_name: str | None = None,
        header_value: str | None = None,
        cookie: str | None = None,
    ) -> None:
        self.configuration = configuration or Configuration.get_default()
        self.default_headers: dict[str, str] = {"User-Agent": _about.USER_AGENT}
        self._tokens = Tokens()
        if header_name is not None:
            self.default_headers[header_name] = header_value or ""
        if cookie is not None:
            self.default_headers["Cookie"] = cookie

    @property
    def config(self) -> Configuration:
        """The configuration."""
        return self.configuration

    @property
    def user_agent(self) -> str:
        """What the client calls itself."""
        return self.default_headers["User-Agent"]

    @user_agent.setter
    def user_agent(self, value: str) -> None:
        self.default_headers["User-Agent"] = value

    def set_default_header(self, header_name: str, header_value: str) -> None:
        """Send a header with all calls."""
        self.default_headers[header_name] = header_value

    def select_header_accept(self, accepts: Sequence[str]) -> str | None:
        """The `Accept` header for what an operation gives: JSON if that is among it, else all of it."""
        return select_header_accept(accepts)

    def select_header_content_type(
        self, content_types: Sequence[str], body: Any = None
    ) -> str | None:
        """The `Content-Type` header for what an operation takes: JSON if that is among it, else the first one."""
        return select_header_content_type(content_types, body)

    def object_to_http_body(self, model: Any) -> str | bytes | None:
        """A model or a plain value as it is sent: None, text and bytes as they are, all else as JSON."""
        return object_to_http_body(model)

    def _setting(self, call: Call) -> Setting:
        """What a call runs in that begins now."""
        bounds = bounds_of(call, self.configuration)
        return Setting(self.configuration, self.default_headers, self._tokens, bounds)

    def _course(self, call: Call, setting: Setting) -> Flow[ApiResponse[Any]]:
        """A call from its first log message to its last."""
        self._log_start(call)
        done = yield from exchange(call, setting)
        response = self._read(call, done)
        self._log_end(call, done, response.data)
        return response

    def _opening(self, call: Call, setting: Setting) -> Flow[Exchange]:
        """A call up to the head of its answer; error statuses raise."""
        self._log_start(call)
        done = yield from exchange(call, setting, streamed=True)
        if done.body is not None:
            self._read(call, done)
        self._log_end(call, done, "(streamed)")
        return done

    def _read(self, call: Call, done: Exchange) -> ApiResponse[Any]:
        # Reading takes pydantic, which takes longer to import than all the rest.
        from ._runtime.answer.response import Reader

        configuration, reply = self.configuration, done.reply
        reader = Reader(
            call, configuration.strict_responses, configuration.logger, done.redactor
        )
        return reader.response(
            reply.status, reply.reason, reply.headers, done.body or b""
        )

    def _log_start(self, call: Call) -> None:
        if self.configuration.debugging:
            self.configuration.logger.debug("Calling API: %s ...", call.operation)

    def _log_end(self, call: Call, done: Exchange, data: Any) -> None:
        if self.configuration.debugging:
            self.configuration.logger.debug(
                "API called: %s\nData: %s\nStatus code: %s\nHeaders: %s",
                "#".join(call.operation.rsplit(".", 1)),
                Shown(done.redactor, lambda: jsonable(data)),
                done.reply.status,
                Shown(done.redactor, dict(done.reply.headers)),
            )

    @refusing
    def _free_call(
        self,
        method: str,
        path: str,
        query_params: Mapping[str, Any] | None,
        header_params: Mapping[str, Any] | None,
        body: Any,
        return_type: Any,
        opts: RequestOptions | None,
    ) -> Call:
        """A call of no operation in particular, with every scheme that is configured.

        Raises:
            ApiValueError: The path is none below the host.
            ApiTypeError: An argument is of a wrong type.
        """
        operation = f"{type(self).__name__}.request"
        check_free_path(operation, path)
        if return_type is not Any:
            # Reading takes pydantic, which takes longer to import than all the rest.
            from ._runtime.answer.types import check_type

            check_type(return_type)
        options: RequestOptions = {**(opts or {})}
        if query_params:
            options["query_params"] = {
                **options.get("query_params", {}),
                **query_params,
            }
        if header_params:
            options["header_params"] = {
                **options.get("header_params", {}),
                **header_params,
            }
        return Call(
            operation=operation,
            method=method,
            path=path,
            parameters=() if body is None else (body_param(body),),
            responses={"2XX": return_type},
            accept=("application/json",),
            security=(*_about.SECURITY_SCHEMES, ()),
            opts=options,
        )


class ApiClient(_Base):
    """Runs calls, and waits for them; it may be shared by threads.

    Args:
        configuration: Where calls go, and how; by default the default configuration.
        header_name: A header to send with all calls.
        header_value: Its value.
        cookie: A `Cookie` header to send with all calls.
    """

    _default: ClassVar[ApiClient | None] = None
    _default_lock: ClassVar[threading.Lock] = threading.Lock()

    def __init__(
        self,
        configuration: Configuration | None = None,
        header_name: str | None = None,
        header_value: str | None = None,
        cookie: str | None = None,
    ) -> None:
        super().__init__(configuration, header_name, header_value, cookie)
        self.rest_client = RestClient(self.configuration)

    @classmethod
    def get_default(cls) -> ApiClient:
        """The client of API objects that are given none; made when it is first asked for."""
        with ApiClient._default_lock:
            if ApiClient._default is None:
                ApiClient._default = ApiClient()
            return ApiClient._default

    @classmethod
    def set_default(cls, default: ApiClient | None) -> None:
        """Use a client for API objects that are given none; None makes a new one when it is asked for."""
        with ApiClient._default_lock:
            ApiClient._default = default

    def call_api(
        self, http_method: str, path: str, opts: RequestOptions | None = None
    ) -> ApiResponse[Any]:
        """Call any path of the API; `opts` says all the rest, as in the documented client."""
        return self.request(http_method, path, opts=opts)

    def request(
        self,
        method: str,
        path: str,
        *,
        query_params: Mapping[str, Any] | None = None,
        header_params: Mapping[str, Any] | None = None,
        body: Any = None,
        return_type: Any = Any,
        opts: RequestOptions | None = None,
    ) -> ApiResponse[Any]:
        """Call a path that no method of this package knows.

        Args:
            method: The HTTP method.
            path: The path below the host, with a `/` at its start.
            query_params: Query parameters.
            header_params: Headers.
            body: A model or a plain value, sent as JSON; or bytes, or a file.
            return_type: The type, or its name, that the answer is read as.
            opts: What this call does in its own way.

        Raises:
            ApiException: The call failed.
            ApiValueError: An argument is wrong.
        """
        call = self._free_call(
            method, path, query_params, header_params, body, return_type, opts
        )
        return self.execute(call)

    def execute(self, call: Call) -> ApiResponse[Any]:
        """Run a call.

        Raises:
            ApiException: The call failed.
            ApiValueError: An argument is wrong, or credentials are missing.
        """
        setting = self._setting(call)
        return run(self._course(call, setting), self.rest_client, setting.bounds)

    def open(self, call: Call) -> Exchange:
        """Run a call up to the head of its answer, and leave the body to be read; see `streaming`."""
        setting = self._setting(call)
        return run(self._opening(call, setting), self.rest_client, setting.bounds)

    def close(self) -> None:
        """Close all connections, those of calls that still run at their end; the next call opens new ones."""
        self.rest_client.close()

    def __enter__(self) -> typing_extensions.Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()


class AsyncApiClient(_Base):
    """Runs calls asynchronously; it may be shared by tasks, and by event loops, each of which has its own connections.

    Args:
        configuration: Where calls go, and how; by default the default configuration.
        header_name: A header to send with all calls.
        header_value: Its value.
        cookie: A `Cookie` header to send with all calls.
    """

    _default: ClassVar[AsyncApiClient | None] = None
    _default_lock: ClassVar[threading.Lock] = threading.Lock()

    def __init__(
        self,
        configuration: Configuration | None = None,
        header_name: str | None = None,
        header_value: str | None = None,
        cookie: str | None = None,
    ) -> None:
        super().__init__(configuration, header_name, header_value, cookie)
        self.rest_client = AsyncRestClient(self.configuration)

    @classmethod
    def get_default(cls) -> AsyncApiClient:
        """The client of API objects that are given none; made when it is first asked for."""
        with AsyncApiClient._default_lock:
            if AsyncApiClient._default is None:
                AsyncApiClient._default = AsyncApiClient()
            return AsyncApiClient._default

    @classmethod
    def set_default(cls, default: AsyncApiClient | None) -> None:
        """Use a client for API objects that are given none; None makes a new one when it is asked for."""
        with AsyncApiClient._default_lock:
            AsyncApiClient._default = default

    async def call_api(
        self, http_method: str, path: str, opts: RequestOptions | None = None
    ) -> ApiResponse[Any]:
        """Call any path of the API; `opts` says all the rest, as in the documented client."""
        return await self.request(http_method, path, opts=opts)

    async def request(
        self,
        method: str,
        path: str,
        *,
        query_params: Mapping[str, Any] | None = None,
        header_params: Mapping[str, Any] | None = None,
        body: Any = None,
        return_type: Any = Any,
        opts: RequestOptions | None = None,
    ) -> ApiResponse[Any]:
        """Call a path that no method of this package knows.

        Args:
            method: The HTTP method.
            path: The path below the host, with a `/` at its start.
            query_params: Query parameters.
            header_params: Headers.
            body: A model or a plain value, sent as JSON; or bytes, or a file.
            return_type: The type, or its name, that the answer is read as.
            opts: What this call does in its own way.

        Raises:
            ApiException: The call failed.
            ApiValueError: An argument is wrong.
        """
        call = self._free_call(
            method, path, query_params, header_params, body, return_type, opts
        )
        return await self.execute(call)

    async def execute(self, call: Call) -> ApiResponse[Any]:
        """Run a call.

        Raises:
            ApiException: The call failed.
            ApiValueError: An argument is wrong, or credentials are missing.
        """
        setting = self._setting(call)
        flow = self._course(call, setting)
        return await run_async(flow, self.rest_client, setting.bounds)

    async def open(self, call: Call) -> Exchange:
        """Run a call up to the head of its answer, and leave the body to be read; see `streaming`."""
        setting = self._setting(call)
        flow = self._opening(call, setting)
        return await run_async(flow, self.rest_client, setting.bounds)

    async def close(self) -> None:
        """Close all connections, those of other event loops too; the next call opens new ones."""
        await self.rest_client.close()

    aclose = close

    async def __aenter__(self) -> typing_extensions.Self:
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.close()
