"""Error statuses, error bodies, broken connections; and that no secret is told."""

from __future__ import annotations

import asyncio
import pickle
import time
from email.utils import formatdate
from typing import Any

import pytest

from tests.servers import Answer, Server, json_answer


@pytest.fixture
def fail(shop: Any, configure: Any) -> Any:
    """Calls a server that answers as told; gives the exception."""

    def run(answer: Answer, **settings: Any) -> Any:
        with (
            Server(answer) as server,
            shop.client.ApiClient(configure(server, **settings)) as client,
        ):
            with pytest.raises(shop.errors.OpenApiException) as caught:
                shop.pets.PetsApi(client).get_pet("x")
            return caught.value

    return run


@pytest.mark.parametrize(
    ("status", "name"),
    [
        (302, "ApiException"),
        (400, "BadRequestException"),
        (401, "UnauthorizedException"),
        (403, "ForbiddenException"),
        (404, "NotFoundException"),
        (409, "ConflictException"),
        (418, "ApiException"),
        (422, "UnprocessableEntityException"),
        (429, "RateLimitException"),
        (500, "ServiceException"),
        (503, "ServiceException"),
        (599, "ServiceException"),
    ],
)
def test_classes(fail: Any, shop: Any, status: int, name: str) -> None:
    error = fail(json_answer({"error": {"message": "no"}}, status, x_id="7"))
    assert type(error).__name__ == name
    assert (
        isinstance(error, shop.errors.ApiError)
        and shop.errors.ApiError is shop.errors.ApiException
    )
    assert (error.status, error.code, error.data) == (
        status,
        status,
        {"error": {"message": "no"}},
    )
    assert error.body == error.response_body == '{"error": {"message": "no"}}'
    assert error.headers["X-ID"] == error.response_headers["x-id"] == "7"
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), str(again), again.data) == (
        type(error),
        str(error),
        error.data,
    )


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({"error": {"message": "a", "type": "t"}}, "a"),
        ({"error": "a"}, "a"),
        ({"detail": "a"}, "a"),
        ({"detail": {"error": "a"}}, "a"),
        (
            {"detail": [{"loc": ["query", "page"], "msg": "too big"}]},
            "query.page: too big",
        ),
        ({"message": "a"}, "a"),
        ({"error": {"message": "key shop-secret-1 is bad"}}, "key *** is bad"),
        ({"error": {"message": "key sk-abcdef12 is bad"}}, "key *** is bad"),
        ({}, ""),
        (["a", "b"], "a; b"),
    ],
)
def test_messages(fail: Any, body: Any, message: str) -> None:
    text = str(fail(json_answer(body, 400)))
    assert text == "GET /pets/{pet_id}: 400 Bad Request" + (
        f": {message}" if message else ""
    )


@pytest.mark.parametrize(
    ("answer", "data"),
    [
        (
            Answer(500, b"Internal Server Error", {"Content-Type": "text/plain"}),
            "Internal Server Error",
        ),
        (Answer(500, b"{broken", {"Content-Type": "application/json"}), "{broken"),
        (Answer(500, b"\xff\xfe", {"Content-Type": "image/png"}), b"\xff\xfe"),
        (Answer(500), None),
    ],
)
def test_bodies_that_are_no_json(fail: Any, answer: Answer, data: Any) -> None:
    error = fail(answer)
    assert (error.data or None) == data
    assert "500 Internal Server Error" in str(error)


def test_a_key_that_came_as_a_header_is_not_told(shop: Any, configure: Any) -> None:
    answer = json_answer({"detail": "unknown key mine-1 or mine-2"}, 401)
    with Server(answer) as server, shop.client.ApiClient(configure(server)) as client:
        headers = {"X-Shop-Key": "mine-1", "Authorization": "Bearer mine-2"}
        with pytest.raises(shop.errors.UnauthorizedException) as caught:
            shop.pets.PetsApi(client).get_pet(1, opts={"header_params": headers})
    assert str(caught.value).endswith("unknown key *** or ***")


def test_declared_error_models(fail: Any, shop: Any) -> None:
    body = {"detail": [{"loc": ["query", 0], "msg": "bad", "type": "t"}]}
    error = fail(json_answer(body, 422))
    assert isinstance(error.data, shop.models.HTTPValidationError)
    assert error.data.detail[0].msg == "bad" and error.data.to_dict() == body
    for other in (
        {"detail": "text"},
        {"detail": {"error": "x"}},
        {"error": {"message": "m"}},
        {},
    ):
        assert fail(json_answer(other, 422)).data == other


def test_retry_after(fail: Any, shop: Any) -> None:
    def after(value: str) -> Any:
        return fail(Answer(429, headers={"Retry-After": value})).retry_after

    assert after("7") == 7.0
    assert 50 < after(formatdate(time.time() + 60, usegmt=True)) <= 60
    assert after(formatdate(time.time() - 60, usegmt=True)) == 0.0
    assert after("soon") is None
    assert after("36.334826") == 36.334826
    assert fail(Answer(429)).retry_after is None


def test_no_connection(shop: Any) -> None:
    settings = {"api_key": "shop-secret-1", "retries": 0}
    client = shop.client.ApiClient(
        shop.configuration.Configuration("http://127.0.0.1:1", **settings)
    )
    with client, pytest.raises(shop.errors.ApiConnectionException) as caught:
        shop.pets.PetsApi(client).get_pet(1)
    assert caught.value.status == 0
    assert str(caught.value).startswith("GET /pets/{pet_id}: ")
    assert str(caught.value).endswith("(http://127.0.0.1:1)")


@pytest.mark.parametrize(
    "answer",
    [
        Answer(0, close=True),
        Answer(0, reset=True),
        Answer(200, b"short", {"Content-Length": "100"}, close=True),
        Answer(200, b"not gzip", {"Content-Encoding": "gzip"}),
    ],
)
def test_broken_answers(fail: Any, shop: Any, answer: Answer) -> None:
    assert type(fail(answer)) is shop.errors.ApiConnectionException


def test_timeouts(fail: Any, shop: Any) -> None:
    error = fail(Answer(delay=60), timeout=0.1)
    assert type(error) is shop.errors.ApiTimeoutException
    slow = Answer(chunks=[b"a", 0.15] * 400)
    assert type(fail(slow, total_timeout=0.3)) is shop.errors.ApiTimeoutException
    assert (
        type(fail(Answer(delay=60), total_timeout=0.1))
        is shop.errors.ApiTimeoutException
    )


def test_asynchronous_errors(shop: Any, configure: Any) -> None:
    async def main(server: Server) -> None:
        async with shop.client.AsyncApiClient(configure(server)) as client:
            api = shop.aio_pets.AsyncPetsApi(client)
            with pytest.raises(shop.errors.NotFoundException, match="gone"):
                await api.get_pet(1)
            with pytest.raises(shop.errors.ApiConnectionException):
                await api.get_pet(1)
            with pytest.raises(shop.errors.ApiTimeoutException):
                await api.get_pet(1, opts={"timeout": 0.3})
            with pytest.raises(asyncio.TimeoutError):
                await asyncio.wait_for(api.get_pet(1, opts={"timeout": None}), 0.1)

    answers = [
        json_answer({"detail": "gone"}, 404),
        Answer(0, reset=True),  # of a kept connection: it is sent again on a new one
        Answer(0, reset=True),
        Answer(delay=60),
    ]
    with Server(*answers) as server:
        asyncio.run(main(server))


def test_requests_that_cannot_be_sent(shop: Any, configure: Any) -> None:
    with Server() as server, shop.client.ApiClient(configure(server)) as client:
        with pytest.raises(shop.errors.ApiValueError):
            client.request("GET", "/x", header_params={"bad name": "1"})
        with pytest.raises(shop.errors.ApiValueError):
            client.request("GET", "/x", body={"a": float("nan")})
        with pytest.raises(shop.errors.ApiTypeError):
            client.request("GET", "/x", body={"a": object()})
        assert server.requests == []
