"""What a `..._with_http_info` method returns."""

from __future__ import annotations

from typing import Generic, TypeVar

from ._runtime.exchange.redaction import Redactor, Shown
from ._runtime.headers import Headers
from ._runtime.json import jsonable

__all__ = ["ApiResponse"]

T = TypeVar("T")


class ApiResponse(tuple[T, int, Headers], Generic[T]):
    """An answer: `data, status_code, headers = response`, or by attribute.

    Attributes:
        raw_data: The body as it came, decompressed.
    """

    raw_data: bytes
    _redactor: Redactor

    def __new__(
        cls, data: T, status_code: int, headers: Headers, raw_data: bytes = b""
    ) -> ApiResponse[T]:
        response = super().__new__(cls, (data, status_code, headers))
        response.raw_data = raw_data
        response._redactor = Redactor()
        return response

    @property
    def data(self) -> T:
        """The body, read as the operation's type."""
        return self[0]

    @property
    def status_code(self) -> int:
        """The HTTP status."""
        return self[1]

    @property
    def headers(self) -> Headers:
        """The headers, found in any case."""
        return self[2]

    def __getnewargs__(self) -> tuple[T, int, Headers, bytes]:
        return self.data, self.status_code, self.headers, self.raw_data

    def __getstate__(self) -> None:
        return None  # what is needed is among the arguments, and what knows secrets stays here

    def __repr__(self) -> str:
        data = Shown(self._redactor, lambda: jsonable(self.data))
        return f"ApiResponse(status_code={self.status_code}, data={data!r})"
