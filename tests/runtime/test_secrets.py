"""No secret is told: whichever it is, in whatever form a server repeats it, wherever somebody may read it."""

from __future__ import annotations

import asyncio
import base64
import json
import logging
import pickle
import traceback
import warnings
from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple
from urllib.parse import quote, quote_plus

import httpx2
import pytest

from litellm_client_generator.runtime._runtime.exchange.redaction import (
    Redactor,
    is_telling,
)
from tests.servers import Answer, Recorded, Server

SECRET = 's3/c+ré"t\\ &x=?'
QUOTED = quote(SECRET, safe="")


def base64_of(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


FORMS = {
    "raw": SECRET,
    "quoted": QUOTED,
    "quoted in lower case": QUOTED.replace("%C3%A9", "%c3%a9").replace("%2F", "%2f"),
    "quoted with plus": quote_plus(SECRET),
    "quoted in part": quote(SECRET),
    "escaped": json.dumps(SECRET)[1:-1],
    "escaped, not as ASCII": json.dumps(SECRET, ensure_ascii=False)[1:-1],
    "as Python shows it": repr(SECRET)[1:-1],
    "bytes as Python shows them": repr(SECRET.encode())[2:-1],
    "base64": base64_of(SECRET),
    "base64 behind a name": base64_of(f"u:{SECRET}"),
    "base64 behind a longer one": base64_of(f"me&:{SECRET}"),
    "base64 of what is quoted": base64_of(f"me:{quote_plus(SECRET)}"),
    "base64 for URLs": base64.urlsafe_b64encode(SECRET.encode()).decode(),
}


class Kind(NamedTuple):
    """A kind of secret: what it is configured by, and the schemes that send it."""

    settings: dict[str, Any]
    schemes: tuple[str, ...] = ()
    opts: Mapping[str, Any] = MappingProxyType({})
    client: Mapping[str, Any] = MappingProxyType({})
    userinfo: str = ""
    token: dict[str, Any] | None = None
    """What the token server says, in place of what the API says."""


MACHINE = {"client_id": "me", "client_secret": "other-secret-2"}
KINDS = {
    "key in a header": Kind({"api_key": {"KeyHeader": SECRET}}, ("KeyHeader",)),
    "key in the query": Kind({"api_key": {"KeyQuery": SECRET}}, ("KeyQuery",)),
    "key in a cookie": Kind({"api_key": {"KeyCookie": SECRET}}, ("KeyCookie",)),
    "key that is asked for": Kind({"api_key": lambda: SECRET}, ("KeyQuery",)),
    "token": Kind({"access_token": SECRET}, ("Token",)),
    "token that is asked for": Kind({"access_token": lambda: SECRET}, ("Token",)),
    "password": Kind({"username": "u", "password": SECRET}, ("Login",)),
    "client's secret": Kind({**MACHINE, "client_secret": SECRET}, ("Machine",)),
    "token that a server gave": Kind(
        MACHINE, ("Machine",), token={"access_token": SECRET}
    ),
    "refresh token": Kind(MACHINE, ("Machine",), token={"refresh_token": SECRET}),
    "host's userinfo": Kind({}, userinfo=f"u:{QUOTED}@"),
    "host's token": Kind({}, userinfo=f"{QUOTED}@"),
    "header of a call": Kind({}, opts={"header_params": {"X-Auth": SECRET}}),
    "login of a call": Kind(
        {},
        opts={"header_params": {"Authorization": f"Basic {base64_of('u:' + SECRET)}"}},
    ),
    "query of a call": Kind({}, opts={"query_params": {"user_token": SECRET}}),
    "header of all calls": Kind(
        {}, client={"header_name": "X-Api-Key", "header_value": SECRET}
    ),
    "cookie of all calls": Kind({}, client={"cookie": f"session={SECRET}"}),
    "proxy's userinfo": Kind({"proxy": f"http://u:{QUOTED}@"}),
    "proxy's header": Kind({"proxy": "http://", "proxy_headers": {"X-Via": SECRET}}),
}


@pytest.fixture(scope="module")
def https() -> Iterator[tuple[Any, Any, Any]]:
    """Clients that are made once, since that takes longer than all that is asked with them; and a loop for the second."""
    loop = asyncio.new_event_loop()
    made = httpx2.AsyncClient(verify=False)
    with httpx2.Client(verify=False) as client:
        yield client, made, loop
    loop.run_until_complete(made.aclose())
    loop.close()


class Reader(logging.Handler):
    """Reads the whole log."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{self.format(record)}{record.msg!r}{record.args!r}")


@pytest.fixture
def log() -> Iterator[list[str]]:
    """All that is logged, by whomever."""
    reader, root = Reader(), logging.getLogger()
    level = root.level
    root.addHandler(reader)
    root.setLevel(logging.DEBUG)
    yield reader.lines
    root.setLevel(level)
    root.removeHandler(reader)


def repeated(status: int) -> Answer:
    """What a server says that repeats a secret in all forms, wherever it can."""
    sendable = [form for form in FORMS.values() if form.isprintable()]
    headers = {f"X-Echo-{number}": form for number, form in enumerate(sendable)}
    headers |= {"Set-Cookie": f"session={QUOTED}", "Content-Type": "application/json"}
    said = {"detail": f"not {list(FORMS.values())}", **FORMS, "id": [SECRET], SECRET: 1}
    reason = " ".join(sendable)
    return Answer(status, json.dumps(said).encode(), headers, reason=reason)


def broken(_: int) -> Answer:
    return Answer(0, reset=True)


def told(error: BaseException | None) -> Iterator[str]:
    """All that an exception tells, and all that led to it."""
    if error is not None:
        yield f"{error}{error!r}{error.args!r}"
        yield "".join(traceback.format_exception(error))
        yield from told(error.__cause__)
        yield from told(error.__context__)


ANSWERS: dict[str, tuple[Callable[[int], Answer], int]] = {
    "good": (repeated, 200),
    "refused": (repeated, 401),
    "failed": (repeated, 500),
    "moved": (lambda status: Answer(status, headers={"Location": "http://["}), 307),
    "broken": (broken, 0),
}


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("name", KINDS)
def test_no_channel_tells_a_secret(
    shop: Any, https: Any, log: list[str], name: str, is_async: bool
) -> None:
    kind = KINDS[name]
    read: list[str] = []
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        for answer, status in ANSWERS.values():

            def say(
                request: Recorded,
                said: Answer = answer(status),  # noqa: B008
            ) -> Answer:
                if request.path == "/token" and kind.token is not None:
                    is_given = "access_token" in kind.token
                    body = {**kind.token, "error_description": f"no {SECRET}"}
                    return Answer(200 if is_given else 401, json.dumps(body).encode())
                return said

            with Server(say) as server:
                read += asked(shop, https, kind, server, is_async)
    read += [str(each.message) for each in warned]
    assert len(read) > 5 * len(ANSWERS) and len(log) > len(ANSWERS)
    for place, text in enumerate([*read, *log]):
        for form, written in FORMS.items():
            assert written not in text, (form, place, text)


def asked(
    shop: Any, https: Any, kind: Kind, server: Server, is_async: bool
) -> Iterator[str]:
    """Call a server that tells secrets; gives all that may be read of it."""
    settings = {"http_client": https[is_async], **kind.settings}
    host = server.url.replace("//", f"//{kind.userinfo}")
    if "proxy" in settings:
        settings["proxy"] += server.url.removeprefix("http://")
        settings["http_client"], host = None, "http://shop.test"
    configuration = shop.configuration.Configuration(
        host, **settings, retries=0, debugging=True
    )
    yield from (repr(configuration), str(vars(configuration.redactor()).keys()))
    yield pickle.dumps(configuration).decode("utf-8", "replace")
    yield configuration.to_debug_report()
    cls = shop.client.AsyncApiClient if is_async else shop.client.ApiClient
    client = cls(configuration, **kind.client)
    seen: list[Any] = []
    opts = {**kind.opts, "debug_auth_names": kind.schemes}
    call = shop.call.Call(
        "Api.op", "GET", "/x", responses={"200": "Pet"}, security=("Token",), opts=opts
    )
    configuration.before_request = lambda request: seen.append(repr(request))

    async def later() -> Any:
        async with client:
            return await client.execute(call)

    try:
        if is_async:
            response = https[2].run_until_complete(later())
        else:
            with client:
                response = client.execute(call)
        yield from (repr(response), repr(response.headers), f"{response}")
    except shop.errors.OpenApiException as error:
        yield from told(error)
        yield pickle.dumps(error).decode("utf-8", "replace")
        yield str(vars(error))
    assert seen or kind.token or kind.schemes == ("Machine",)
    yield from seen
    yield from (
        repr(client),
        repr(client._setting(call)),
        repr(call),
        repr(client._tokens),
    )
    yield pickle.dumps(client._tokens).decode("latin-1")


@pytest.mark.parametrize("name", KINDS)
def test_what_is_refused_tells_no_secret(shop: Any, name: str) -> None:
    """A secret that cannot be sent."""
    kind = KINDS[name]
    for wrong in ("\n", "\x01", "\udc80", "é\x00"):

        def spoiled(value: Any, wrong: str = wrong) -> Any:
            if isinstance(value, Mapping):
                return {key: spoiled(each) for key, each in value.items()}
            if callable(value):
                return lambda: spoiled(value())
            return value.replace(SECRET, SECRET + wrong)

        with pytest.raises(shop.errors.OpenApiException) as caught:
            settings = {"retries": 0, **spoiled(kind.settings)}
            userinfo = kind.userinfo and f"{SECRET}{wrong}@"
            configuration = shop.configuration.Configuration(
                f"http://{userinfo}127.0.0.1:1", **settings
            )
            client = shop.client.ApiClient(configuration, **spoiled(kind.client))
            opts = {**spoiled(kind.opts), "debug_auth_names": kind.schemes}
            client.request("GET", "/x", opts=opts)
        for text in told(caught.value):
            assert SECRET not in text and SECRET not in ascii(text), text


TELLING = "token token_id key_hash apiKey APIKey X-LiteLLM-Api-Key apikey accessToken OAuthToken jwt JWTAssertion otp totp_code passphrase auth X-Auth auth_header oauth client-secret secrets userPassword passwd db_pwd credentials user_credential Set-Cookie cookie Proxy-Authorization x-amz-signature id_token access_tokens keys private_key masterkey bearer".split()  # fmt: skip
HARMLESS = "max_tokens prompt_tokens total_tokens completionTokens token_count token_type cost_per_token monkey author authors authority tokenizer tokenized keyboard keyword donkey secretary key_count max_key_length num_keys id name stop status pilot bearing cookbook passenger".split()  # fmt: skip


def test_names_that_tell_of_secrets(shop: Any) -> None:
    assert [name for name in TELLING if not is_telling(name)] == []
    assert [name for name in HARMLESS if is_telling(name)] == []
    names = shop.redaction.is_telling
    assert names("session") and names("X-Shop-Key") and names("KEY")
    assert not is_telling("session")


def test_what_stands_under_a_telling_name() -> None:
    shown = Redactor().data(
        {
            "credentials": {"user": "a", "value": "b"},
            "keys": [{"alias": "a", "token": "b"}, "c"],
            "otp": 123456,
            "secret": True,
            "max_tokens": "5",
            "password": None,
            "url": "http://u:p@h/x?api_key=a&b=c#d",
        }
    )
    assert shown == {
        "credentials": {"user": "***", "value": "***"},
        "keys": [{"alias": "a", "token": "***"}, "***"],
        "otp": "***",
        "secret": True,
        "max_tokens": "5",
        "password": None,
        "url": "http://***@h/x?api_key=***&b=c#d",
    }


def test_nothing_is_done_for_what_nobody_prints(shop: Any, configure: Any) -> None:
    """Secrets are asked for when something is printed, and not before."""
    asked_for: list[str] = []

    class Watched(shop.configuration.Configuration):  # type: ignore[misc]
        def _secrets(self) -> Iterator[Any]:
            asked_for.append("secrets")
            yield from super()._secrets()

    logger = logging.getLogger("quiet")
    logger.setLevel(logging.WARNING)
    with Server() as server:
        settings = {"api_key": "shop-secret-1", "debugging": True, "logger": logger}
        configuration = Watched(server.url, **settings)
        with shop.client.ApiClient(configuration) as client:
            client.request("GET", "/x")
            assert asked_for == []
            logger.setLevel(logging.DEBUG)
            client.request("GET", "/x")
            assert asked_for == ["secrets"]


def test_what_is_logged_while_secrets_are_asked_for() -> None:
    """An object that is collected meanwhile may log."""
    told: list[str] = []

    def secrets() -> Iterator[str]:
        if not told:
            told.append("")
            told.append(redactor.text("not hidden-1"))
        yield "hidden-1"

    redactor = Redactor(secrets).knowing(["hidden-2"])
    assert redactor.text("hidden-1 hidden-2") == "*** ***"
    assert told == ["", "not ***"]


def test_a_configuration_forgets_its_credentials_in_a_pickle(shop: Any) -> None:
    given = shop.configuration.Configuration(
        f"http://u:{QUOTED}@h/a@b",
        SECRET,
        password=SECRET,
        proxy=f"http://{QUOTED}@p:1",
        timeout=3,
    )
    again = pickle.loads(pickle.dumps(given))
    assert (again.host, again.proxy) == ("http://h/a@b", "http://p:1")
    assert (again.api_key, again.password, again.timeout) == ({}, None, 3)
    with pytest.raises(shop.errors.ApiValueError, match="Missing credentials"):
        call = shop.call.Call("Api.op", "GET", "/x", security=("KeyHeader",))
        shop.client.ApiClient(again).execute(call)
