"""Recorded conversations with real proxies, and a server that says the proxy's part again."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote

from tests.conftest import DATA
from tests.servers import Answer, Recorded, Server, json_answer

PICK = "x-replay"
"""The header that picks an exchange by its number."""


@dataclass(frozen=True)
class Exchange:
    """A request to a real proxy, and what it said."""

    number: str
    name: str
    method: str
    path: str
    query: Mapping[str, Any]
    request_body: Any
    status: int
    headers: Mapping[str, str]
    body: Any

    @property
    def is_json(self) -> bool:
        return self.headers.get("content-type") == "application/json"

    @property
    def answer(self) -> Answer:
        """The answer, to be said again."""
        framing = ("content-length", "transfer-encoding")
        headers = {k: v for k, v in self.headers.items() if k not in framing}
        text = json.dumps(self.body) if self.is_json and self.body != "" else self.body
        return Answer(self.status, text.encode(), headers)

    def is_asked_by(self, request: Recorded) -> bool:
        """Whether a request is the one that was recorded."""
        query = {name: str(value) for name, value in self.query.items()}
        return (
            (self.method, self.path) == (request.method, request.path)
            and query == dict(parse_qsl(request.query))
            and self.request_body in (None, body_of(request))
        )


def body_of(request: Recorded) -> Any:
    return json.loads(request.body) if request.body else None


@cache
def recorded(version: str) -> list[Exchange]:
    """What was recorded with a version of the proxy."""
    file = DATA / f"recorded-{version}.jsonl"
    lines = file.read_text(encoding="utf-8").splitlines()
    return [
        Exchange(
            number=str(number),
            name=item["name"],
            method=item["method"],
            path=item["path"],
            query=item["query"],
            request_body=item["request_body"],
            status=item["status"],
            headers=dict(item["response_headers"]),
            body=item["response_body"],
        )
        for number, item in enumerate(map(json.loads, lines))
    ]


def named(version: str, name: str) -> Exchange:
    """The first exchange of a name."""
    return next(each for each in recorded(version) if each.name == name)


def replay(exchanges: Iterable[Exchange]) -> Server:
    """A server that says again what was said to the same request, or what a request picks by number."""
    known = list(exchanges)

    def say(request: Recorded) -> Answer:
        pick = request.headers.get(PICK)
        for each in known:
            if each.number == pick or (pick is None and each.is_asked_by(request)):
                return each.answer
        return json_answer({"detail": "not recorded"}, 404)

    return Server(say)


# -- Which method is it ----------------------------------------------------------------


@dataclass(frozen=True)
class Method:
    """A method of a generated API class, found by the request that it makes."""

    module: str
    owner: str
    name: str
    path: str

    def values(self, path: str) -> dict[str, str] | None:
        """What the parameters of the template are in a path, if the path is one of its."""
        names = re.findall(r"\{(\w+)\}", self.path)
        pattern = re.sub(r"\\\{\w+\\\}", "([^/]+)", re.escape(self.path))
        found = re.fullmatch(pattern, path)
        return (
            None
            if found is None
            else dict(zip(names, map(unquote, found.groups()), strict=True))
        )


@cache
def methods(folder: Path) -> dict[str, list[Method]]:
    """The methods of the generated API classes by HTTP method; literal paths first."""
    found: dict[str, list[Method]] = {}
    for module in sorted(folder.glob("*_api.py")):
        for owner in ast.parse(module.read_text()).body:
            if isinstance(owner, ast.ClassDef):
                for method, path, name in calls(owner):
                    made = Method(module.stem, owner.name, name, path)
                    found.setdefault(method, []).append(made)
    return {
        method: sorted(group, key=lambda each: each.path.count("{"))
        for method, group in found.items()
    }


def calls(owner: ast.ClassDef) -> Iterable[tuple[str, str, str]]:
    """HTTP method, path and name of each call that a class makes."""
    for node in ast.walk(owner):
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "self._call":
            name, method, path = map(ast.literal_eval, node.args[:3])
            yield method, path, name
