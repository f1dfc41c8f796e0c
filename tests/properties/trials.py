"""Calls of every operation of a document, with random arguments and random answers: what goes out, and what comes back."""

from __future__ import annotations

import asyncio
import base64
import json
import warnings
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from enum import Enum
from fnmatch import fnmatchcase
from typing import Any
from uuid import UUID

import pytest
from hypothesis import strategies as st

from litellm_client_generator.ir import ASYNC, Operation, Parameter
from litellm_client_generator.ir.operations import BODY, FILE, FORM
from tests.calls import Caller
from tests.checker import WRITE_ONLY, Schemas, base_of
from tests.checker import Operation as Documented
from tests.given import BODY as WHOLE
from tests.given import Comparison, Given, raw, same_json
from tests.properties.contents import BYTES, MULTIPART, TEXT, URLENCODED
from tests.properties.schemas import values
from tests.servers import Answer, json_answer

TRIES = 6
"""How often a value is drawn that a schema is likely to allow."""
FILES = st.sampled_from(
    [b"", b"\x89PNG\r\n", ("a b.png", b"1"), ("c.bin", b"\xff", "image/gif")]
)
WORDS = st.sampled_from(["", "text", "ä\n", "1", "null"])
SECRETS = {"header.key": "k1", "query.key": "k 2", "cookie_key": "k3"}
TOKEN, USER, PASSWORD = "t0ken", "user", "pass:word"


class Refused(Exception):
    """No value was found for an argument."""


@dataclass(frozen=True)
class Trial:
    """One call of an operation, and what it is answered."""

    api: str
    operation: Operation
    documented: Documented
    """What the document says of it, keys of the security schemes included."""
    arguments: dict[str, Any]
    given: Given
    answer: Answer
    value: Any
    """What the answer says: a value of JSON, a text, bytes, or nothing."""


@dataclass(frozen=True)
class Draws:
    """Draws the calls of one package.

    Args:
        caller: Calls its operations.
        data: Draws.
        keys: The names of the API keys that the configuration has.
        variables: Values for variables of servers.
    """

    caller: Caller
    data: st.DataObject
    keys: frozenset[str]
    variables: Mapping[str, str]

    @property
    def schemas(self) -> Schemas:
        return self.caller.checker.schemas

    def trials(self) -> Iterator[Trial]:
        """A call of each operation for which values are found that its schemas allow."""
        for api, operation in self.caller.operations():
            try:
                yield self.trial(api.name, operation)
            except Refused:
                continue

    def trial(self, api: str, operation: Operation) -> Trial:
        known = self.caller.documented(operation)
        body, pinned = self.media(known)
        given: dict[tuple[str, str], Any] = {}
        arguments: dict[str, Any] = {}
        for parameter in operation.parameters:
            if not parameter.required and not self.data.draw(st.booleans()):
                continue
            value = self.value(operation, parameter, body)
            arguments[parameter.name] = self.argument(parameter, value)
            given[key_of(known, parameter)] = value
        if pinned and WHOLE in given:
            arguments["opts"] = {"header_params": {"Content-Type": body}}
        secrets = self.credentials(known)
        given.update(secrets)
        parameters = {key: {"name": key[1], "in": key[0], "schema": {}} for key in secrets}  # fmt: skip
        documented = replace(known, parameters={**known.parameters, **parameters})
        answer, value = self.answer(known, operation)
        return Trial(api, operation, documented, arguments, given, answer, value)

    # -- Arguments ---------------------------------------------------------------------

    def media(self, known: Documented) -> tuple[str, bool]:
        """One of the media types of a body, and whether the call says that it is this one."""
        content = known.body.get("content")
        if not content:
            return "", False
        media = self.data.draw(st.sampled_from(sorted(content)))
        # An enum is open: as far as the client knows, it takes any text.
        is_unclear = len(content) > 1 and "enum" in json.dumps(content)
        return media, is_unclear or self.data.draw(st.booleans())

    def argument(self, parameter: Parameter, value: Any) -> Any:
        if value is None and not parameter.required:
            return self.caller.package.NULL
        if parameter.place == FILE or isinstance(value, bytes) or holds_bytes(value):
            return value
        return self.caller.value(self.caller.code(parameter, value))

    def value(self, operation: Operation, parameter: Parameter, media: str) -> Any:
        """A value for an argument.

        Raises:
            Refused: None was found.
        """
        if parameter.place == BODY and media in (TEXT, BYTES):
            return self.data.draw(WORDS if media == TEXT else st.binary(max_size=9))
        schema = self.caller.schema(operation, parameter, media)
        if parameter.place == BODY and media in (URLENCODED, MULTIPART):
            return self.form(schema)
        if parameter.place == FILE:
            return self.file(schema)
        is_some = parameter.required and parameter.place != BODY
        return self.allowed(schema, self.schemas, is_some)

    def form(self, schema: Any) -> dict[str, Any]:
        """The fields of a form that is given as a whole."""
        return {
            name: (
                self.file(child)
                if is_file(child)
                else self.allowed(child, self.schemas, some=True)
            )
            for name, child in self.schemas.fields(schema).items()
            if name in schema.get("required", ()) or self.data.draw(st.booleans())
        }

    def file(self, schema: Any) -> Any:
        """A file, or several."""
        files = st.lists(FILES, min_size=1, max_size=2)
        return self.data.draw(files if schema.get("type") == "array" else FILES)

    def allowed(self, schema: Any, schemas: Schemas, some: bool = False) -> Any:
        """A value that a schema allows.

        Args:
            schema: The schema.
            schemas: The document's.
            some: Whether it must be something: an empty list, in a style, is nothing.

        Raises:
            Refused: None was found.
        """
        components = schemas.document["components"]["schemas"]
        for _ in range(TRIES):
            value = self.data.draw(values(schema, components))
            if is_allowed(schemas, schema, value) and not (some and value in ([], {})):
                return value
        raise Refused

    # -- Credentials -------------------------------------------------------------------

    def credentials(self, known: Documented) -> dict[tuple[str, str], str]:
        """What says who is calling: of the first alternative that the configuration has all of."""
        document = self.schemas.document
        listed = known.node.get("security", document.get("security", []))
        choices = [each for each in listed if each]
        has = {*self.keys, "basic", "bearer", "oauth", "openid"}
        chosen = next((each for each in choices if has.issuperset(each)), None)
        if chosen is None and choices and {} not in listed:
            raise Refused
        schemes = document["components"]["securitySchemes"]
        return dict(credential(name, schemes[name]) for name in chosen or ())

    # -- Answers -----------------------------------------------------------------------

    def answer(self, known: Documented, operation: Operation) -> tuple[Answer, Any]:
        """An answer that the document allows, and its value."""
        responses = known.node["responses"]
        name = self.data.draw(st.sampled_from(sorted(responses)))
        status = int(name.replace("XX", "07")) if name != "default" else 200
        if name == "default" and not responses.keys().isdisjoint({"200", "2XX"}):
            status = 503
        content = self.schemas.target(responses[name]).get("content") or {}
        asked = [each for each in sorted(content) if is_asked(each, operation, status)]
        if not asked:
            return Answer(status), None
        media = self.data.draw(st.sampled_from(asked))
        headers = {"Content-Type": media}
        if media in (TEXT, BYTES):
            words: Any = WORDS if media == TEXT else st.binary(max_size=9)
            # Beside a value of any kind, an empty body is nothing.
            said = self.data.draw(words.filter(bool) if len(content) > 1 else words)
            return Answer(status, raw(said), headers), said
        schemas = Schemas(self.caller.checker.document, WRITE_ONLY)
        value = self.allowed(content[media].get("schema", {}), schemas)
        return replace(json_answer(value, status), headers=headers), value


def is_allowed(schemas: Schemas, schema: Any, value: Any) -> bool:
    """Whether a schema allows a value; one whose discriminator is no text makes the validator of OpenAPI 3.0 stumble."""
    try:
        return schemas.allows(schema, value)
    except TypeError:
        return False


def holds_bytes(value: Any) -> bool:
    """Whether a form has a file."""
    held = value.values() if isinstance(value, dict) else ()
    return any(isinstance(each, (bytes, tuple, list)) and "b'" in repr(each) for each in held)  # fmt: skip


def is_file(schema: Any) -> bool:
    """Whether a field of a form is a file, or several."""
    one = schema.get("items", schema)
    return one.get("format") == "binary" or "contentMediaType" in one


def key_of(known: Documented, parameter: Parameter) -> tuple[str, str]:
    """The place and the name of an argument, as the document has them."""
    if parameter.place == BODY:
        return WHOLE
    place = FORM if parameter.place in (FORM, FILE) else parameter.place
    key = (place, parameter.wire_name)
    is_whole = ("querystring", parameter.wire_name) in known.parameters
    return ("querystring", parameter.wire_name) if is_whole else key


def is_asked(media: str, operation: Operation, status: int) -> bool:
    """Whether an answer in a media type is one that the client said it takes; of an error there is no choice."""
    accepted = [each.partition(";")[0] for each in operation.accept]
    return status >= 400 or not accepted or any(fnmatchcase(media, each) for each in accepted)  # fmt: skip


def credential(name: str, scheme: Mapping[str, Any]) -> tuple[tuple[str, str], str]:
    """Where a scheme puts a credential, and what it puts there."""
    if scheme["type"] == "apiKey":
        return (scheme["in"], scheme["name"]), SECRETS[name]
    if scheme.get("scheme") == "basic":
        pair = base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()
        return ("header", "Authorization"), f"Basic {pair}"
    return ("header", "Authorization"), f"Bearer {TOKEN}"


# -- Calls -----------------------------------------------------------------------------


def run(draws: Draws, answers: list[Answer], settings: Mapping[str, Any]) -> int:
    """Makes all calls, synchronous ones that take answers as they come, and asynchronous ones that are strict.

    Args:
        draws: Draws the calls.
        answers: The server says the last one.
        settings: The configuration of clients.

    Returns:
        How many calls were made.
    """
    package, trials = draws.caller.package, list(draws.trials())
    with package.ApiClient(package.Configuration(**settings)) as client:
        for trial in trials:
            answers.append(trial.answer)
            owner = getattr(package, trial.api)(client)
            with outcome(trial, package) as found, warned(trial):
                found.data = getattr(owner, trial.operation.name)(**trial.arguments)
            judge(draws, trial, found)
    asyncio.run(awaited(draws, trials, answers, settings))
    return 2 * len(trials)


async def awaited(
    draws: Draws,
    trials: list[Trial],
    answers: list[Answer],
    settings: Mapping[str, Any],
) -> None:
    package = draws.caller.package
    configuration = package.Configuration(**settings, strict_responses=True)
    async with package.AsyncApiClient(configuration) as client:
        for trial in trials:
            answers.append(trial.answer)
            owner = getattr(package, f"{ASYNC.prefix}{trial.api}")(client)
            call = getattr(owner, trial.operation.name)
            with outcome(trial, package) as found, warned(trial):
                found.data = await call(**trial.arguments)
            judge(draws, trial, found)


@dataclass
class outcome:
    """What a call gives, or what is raised of an answer that says that it failed."""

    trial: Trial
    package: Any
    data: Any = None
    error: Any = None

    def __enter__(self) -> outcome:
        return self

    def __exit__(self, kind: Any, error: Any, traceback: Any) -> bool:
        is_failure = self.trial.answer.status >= 400
        if isinstance(error, self.package.ApiException) and is_failure:
            self.error, self.data = error, error.data
            return True
        return False


def warned(trial: Trial) -> Any:
    """What sees that a call warns, if it is deprecated."""
    if False:
        return pytest.warns(DeprecationWarning)
    return warnings.catch_warnings()


def judge(draws: Draws, trial: Trial, found: outcome) -> None:
    """See that the request said what was given, and the call gave what was answered."""
    checker, request = draws.caller.checker, draws.caller.server.last
    base = base_of(trial.documented.servers, draws.variables)
    problems = checker.problems(request, trial.documented, base)
    compared = Comparison(checker.schemas, request, trial.documented, base)
    problems += compared.differences(trial.given)
    shown = (trial.operation.name, trial.given, request.target, request.body, request.headers)  # fmt: skip
    assert not problems, (problems, shown, trial.documented)
    status, value = trial.answer.status, trial.value
    if status >= 400:
        assert found.error is not None and found.error.status == status
    assert same_json(value, plain(found.data)), (value, found.data, trial.answer, trial.documented.node)  # fmt: skip


def plain(value: Any) -> Any:
    """What a call gives, in JSON."""
    if hasattr(value, "to_dict"):
        return value.to_dict()
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return list(map(plain, value))
    if isinstance(value, (datetime, date, time)):
        return value.isoformat()
    return str(value) if isinstance(value, UUID) else value
