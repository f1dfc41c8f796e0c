"""Listings that come in pages, walked to their end.

for user in iterate(api.get_users)(page_size=100):
    print(user.user_id)
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Coroutine, Iterator, Sequence
from dataclasses import replace
from typing import (
    TYPE_CHECKING,
    Any,
    Generic,
    NoReturn,
    Protocol,
    TypeVar,
    overload,
)

from typing_extensions import ParamSpec

from ..exceptions import ApiTypeError, ResponseValidationException, reason_phrase
from .recording import recording

__all__ = ["iterate"]

if TYPE_CHECKING:
    from pydantic import BaseModel

    from ..api_response import ApiResponse
    from .call.call import Call
    from .call.listing import Listing

P = ParamSpec("P")
T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Page(Protocol[T_co]):
    """A model that is one page of a listing."""

    def page_items(self) -> Sequence[T_co]: ...


@overload
def iterate(operation: Callable[P, Page[T]]) -> Callable[P, Items[T]]: ...


@overload
def iterate(operation: Callable[P, list[T]]) -> Callable[P, Items[T]]: ...


@overload
def iterate(operation: Callable[P, dict[str, Any]]) -> Callable[P, Items[Any]]: ...


@overload
def iterate(
    operation: Callable[P, Coroutine[Any, Any, Page[T]]],
) -> Callable[P, AsyncItems[T]]: ...


@overload
def iterate(
    operation: Callable[P, Coroutine[Any, Any, list[T]]],
) -> Callable[P, AsyncItems[T]]: ...


@overload
def iterate(
    operation: Callable[P, Coroutine[Any, Any, dict[str, Any]]],
) -> Callable[P, AsyncItems[Any]]: ...


def iterate(
    operation: Callable[P, Any],
) -> Callable[P, Items[Any] | AsyncItems[Any]]:
    """The operation, but it gives every item of a listing, page after page, each asked for when it is needed.

    Args:
        operation: A method of an API object; of an asynchronous one for `async for`. Its arguments say where to start,
            and how large a page is.

    Raises:
        ApiTypeError: It is no method of an API object; or, when it is called, no listing that comes in pages.
        ResponseValidationException: In the loop: an answer has no list of items, or the listing goes round in a circle.
    """
    method = recording(operation)
    kind = AsyncItems if method.is_async else Items

    def walk(*args: P.args, **kwargs: P.kwargs) -> Items[Any] | AsyncItems[Any]:
        return kind(method.client, method.call(*args, **kwargs))

    return walk


class _Listed:
    """What both kinds of listings have in common: everything but walking."""

    def __init__(self, client: Any, call: Call) -> None:
        self._client = client
        self._call = call
        Walk(call)  # refuses what is no listing now, not in the loop

    def _refused(self, word: str) -> NoReturn:
        raise ApiTypeError(f"{self._call.operation} is walked with `{word}` here")


class Items(_Listed, Generic[T]):
    """The items of a listing, for `for`. Each loop starts anew."""

    def __iter__(self) -> Iterator[T]:
        walk = Walk(self._call)
        while walk.call is not None:
            yield from walk.take(self._client.execute(walk.call))

    if not TYPE_CHECKING:

        def __aiter__(self) -> NoReturn:
            self._refused("for")


class AsyncItems(_Listed, Generic[T]):
    """The items of a listing of an asynchronous client, for `async for`. Each loop starts anew."""

    async def __aiter__(self) -> AsyncIterator[T]:
        walk = Walk(self._call)
        while walk.call is not None:
            response = await self._client.execute(walk.call)
            for item in walk.take(response):
                yield item

    if not TYPE_CHECKING:

        def __iter__(self) -> NoReturn:
            self._refused("async for")


class Walk:
    """Where a walk through a listing is; nothing is sent here.

    Attributes:
        call: The call that gets the next page; None at the end.

    Raises:
        ApiTypeError: The operation is no listing that comes in pages, or where to start is no number.
    """

    def __init__(self, call: Call) -> None:
        if call.pages is None:
            raise ApiTypeError(f"{call.operation} is no listing that comes in pages")
        self.call: Call | None = call
        self._pages = call.pages
        self._position: Any = _argument(call, self._pages.parameter)
        self._size: Any = _argument(call, self._pages.size)
        self._seen = 0
        self._items: Sequence[Any] = ()
        self._places = {hash(f"cursor {self._position!r}")}
        if self._position is None and self._pages.kind != "cursor":
            self._position = self._pages.start
        if self._pages.kind != "cursor" and not isinstance(self._position, int):
            kind = type(self._position).__name__
            raise ApiTypeError(f"{call.operation} is walked by numbers, not {kind}")

    def take(self, response: ApiResponse[Any]) -> Iterator[Any]:
        """The items of a page that has come; moves on to the next one behind them.

        Args:
            response: What the call gave.

        Raises:
            ResponseValidationException: It holds no list of items; or the page, or the one behind it, was there before.
        """
        items = self._items_of(response)
        is_cursor = self._pages.kind == "cursor"
        # The last items again: the server takes no notice of the number, or gives its last page for those behind it.
        if items and items == self._items and not is_cursor:
            self.call = None
            return
        if items:
            self._note(f"page {items!r}", "a page", response)
        yield from items
        following = self._following(response.data, items)
        if following is not None and is_cursor:
            self._note(f"cursor {following!r}", "a cursor", response)
        self.call = (
            None
            if following is None or self.call is None
            else _moved(self.call, self._pages, following)
        )
        self._position, self._items = following, items
        self._seen += len(items)

    def _items_of(self, response: ApiResponse[Any]) -> list[Any]:
        """The items of a page; none, where null stands in their place.

        Raises:
            ResponseValidationException: No list stands there.
        """
        place = self._pages.items
        holder, _, name = place.rpartition(".")
        is_there = not name or _has(_at(response.data, holder), name)
        items = _at(response.data, place) if is_there else ()
        if items is None and name:
            return []
        if not isinstance(items, list):
            where = f"$.{place}" if place else "$"
            raise self._strays(response, f"the answer holds no list at {where}")
        return items

    def _note(self, place: str, what: str, response: ApiResponse[Any]) -> None:
        """Remember where the walk was; it is not to come there again."""
        if hash(place) in self._places:
            message = f"the listing goes round in a circle: {what} came again"
            raise self._strays(response, message)
        self._places.add(hash(place))

    def _strays(
        self, response: ApiResponse[Any], message: str
    ) -> ResponseValidationException:
        call = self.call
        return ResponseValidationException(
            response.status_code,
            reason_phrase(response.status_code),
            headers=response.headers,
            method=call.method if call else "",
            path=call.path if call else "",
            message=message,
        )

    def _following(self, data: Any, items: Sequence[Any]) -> Any:
        """The position behind a page; None if that was the last one."""
        pages = self._pages
        more, total, last = (
            _at(data, place) if place else None
            for place in (pages.more, pages.total, pages.last)
        )
        if not items or more is False:
            return None
        if pages.kind == "cursor":
            cursor = _at(data, pages.next)
            return cursor or None
        if isinstance(last, int):
            return self._position + 1 if self._position < last else None
        if isinstance(total, int) and self._before() + len(items) >= total:
            return None
        if (
            more is None
            and not isinstance(total, int)
            and isinstance(self._size, int)
            and len(items) < self._size
        ):
            return None
        return self._position + (1 if pages.kind == "number" else len(items))

    def _before(self) -> int:
        """How many items are before this page, where that can be known; else how many the walk has seen before it."""
        if self._pages.kind == "offset":
            return int(self._position) - self._pages.start
        if isinstance(self._size, int):
            return (int(self._position) - self._pages.start) * self._size
        return self._seen


def _argument(call: Call, wire_name: str) -> Any:
    for parameter in call.parameters:
        if parameter.place == "query" and parameter.wire_name == wire_name:
            return parameter.value
    return None


def _moved(call: Call, pages: Listing, position: Any) -> Call:
    """The call for the page at a position."""
    parameters = [
        (
            replace(each, value=position)
            if (each.place, each.wire_name) == ("query", pages.parameter)
            else each
        )
        for each in call.parameters
    ]
    return replace(call, parameters=parameters)


def _at(value: Any, place: str) -> Any:
    """What an answer has at a place; None if there is nothing."""
    for part in place.split(".") if place else ():
        if hasattr(value, "model_fields_set"):
            value = _attribute(value, part)
        else:
            value = value.get(part) if isinstance(value, dict) else None
    return value


def _has(value: Any, wire_name: str) -> bool:
    """Whether an object came with a property."""
    if not hasattr(value, "model_fields_set"):
        return isinstance(value, dict) and wire_name in value
    set_ = {*value.model_fields_set, *(value.model_extra or {})}
    return any(
        name in set_ and wire_name in (name, field.validation_alias)
        for name, field in type(value).model_fields.items()
    ) or wire_name in (value.model_extra or {})


def _attribute(model: BaseModel, wire_name: str) -> Any:
    for name, field in type(model).model_fields.items():
        if wire_name == (field.validation_alias or name):
            return getattr(model, name)
    return (model.model_extra or {}).get(wire_name)
