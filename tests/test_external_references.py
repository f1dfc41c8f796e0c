"""References into other files: what is followed, what is not, and that nothing else is ever opened or asked."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from itertools import islice
from pathlib import Path
from typing import Any

import pytest
import yaml

from litellm_client_generator.document import bundle, copy, load
from litellm_client_generator.pipeline import Prepared, package_of, prepare
from litellm_client_generator.problems import SpecError
from litellm_client_generator.settings import Settings
from tests.servers import Answer, Server, json_answer
from tests.test_mutations import load as everything
from tests.test_mutations import places

PET = {"type": "object", "properties": {"name": {"type": "string"}}}


def document(ref: str) -> dict[str, Any]:
    answer = {"description": "", "content": {"application/json": {"schema": {}}}}
    answer["content"]["application/json"]["schema"] = {"$ref": ref}  # type: ignore[index]
    return {
        "openapi": "3.1.0",
        "info": {"title": "An API", "version": "1"},
        "paths": {"/a": {"get": {"operationId": "a", "responses": {"200": answer}}}},
    }


def write(path: Path, value: Any) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(value), encoding="utf-8")
    return path


def schemas(prepared: Prepared) -> list[str]:
    return list(prepared.document.data.get("components", {}).get("schemas", {}))


def refused(source: str, *allowed: str) -> str:
    with pytest.raises(SpecError) as caught:
        prepare(source, (), allowed).checked()
    return str(caught.value)


# Files


@pytest.mark.parametrize(
    "ref", ["pet.json", "./pet.json", "sub/../pet.json", "pet.json#"]
)
def test_a_file_beside_the_document(tmp_path: Path, ref: str) -> None:
    write(tmp_path / "pet.json", PET)
    spec = write(tmp_path / "spec.json", document(ref))
    assert schemas(prepare(str(spec)).checked()) == ["pet"]


def test_files_elsewhere_are_asked_for(tmp_path: Path) -> None:
    other = write(tmp_path / "other" / "pet.json", PET)
    write(tmp_path / "own" / "link" / "x.json", {})
    (tmp_path / "own" / "pet.json").symlink_to(other)
    for ref in ("../other/pet.json", other.as_uri(), str(other), "pet.json"):
        spec = write(tmp_path / "own" / "spec.json", document(ref))
        assert "leads out of the document's folder; allow it" in refused(str(spec))
        allowed = prepare(str(spec), (), [str(other.parent)]).checked()
        assert schemas(allowed) == ["pet"]


def test_a_reference_of_another_file_is_no_way_out(tmp_path: Path) -> None:
    write(tmp_path / "secret.json", PET)
    write(tmp_path / "own" / "pet.json", {"items": {"$ref": "../secret.json"}})
    spec = write(tmp_path / "own" / "spec.json", document("pet.json"))
    assert "pet.json#/items: error: the reference '../secret.json#' leads" in refused(
        str(spec)
    )


def test_each_file_is_read_once(tmp_path: Path) -> None:
    write(tmp_path / "a.json", {"A": PET, "B": {"items": {"$ref": "b.json#/B"}}})
    write(tmp_path / "b.json", {"B": {"items": {"$ref": "a.json#/B"}}})
    data = document("a.json#/A")
    data["components"] = {"schemas": {"X": {"$ref": "a.json#/B"}}}
    spec = write(tmp_path / "spec.json", data)
    with watched() as seen:
        prepare(str(spec)).checked()
    opened = [Path(str(args[0])).name for event, args in seen if event == "open"]
    assert [sum(name == each for each in opened) for name in ("a.json", "b.json")] == [
        1,
        1,
    ]


def test_names_do_not_depend_on_the_order(tmp_path: Path) -> None:
    for name in ("a", "b"):
        write(tmp_path / f"{name}.json", {"Pet": {**PET, "title": name}})
    found = set()
    for order in (("a", "b"), ("b", "a")):
        data = document(f"{order[0]}.json#/Pet")
        data["paths"]["/b"] = document(f"{order[1]}.json#/Pet")["paths"]["/a"]
        spec = write(tmp_path / "spec.json", data)
        bundled = bundle(load(str(spec)), str(spec)).data["components"]["schemas"]
        found.add(tuple(sorted((key, item["title"]) for key, item in bundled.items())))
    assert found == {(("Pet", "a"), ("Pet_b", "b"))}


def test_circles_of_mere_references(tmp_path: Path) -> None:
    write(tmp_path / "a.json", {"$ref": "b.json"})
    write(tmp_path / "b.json", {"$ref": "a.json"})
    spec = write(tmp_path / "spec.json", document("a.json"))
    assert "leads back to itself" in refused(str(spec))
    data = document("#/x")
    data["paths"]["/b"] = {"$ref": "a.json"}
    spec = write(tmp_path / "spec.json", data)
    assert "leads back to itself" in refused(str(spec))


def test_standard_input_has_no_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path / "pet.json", PET)
    spec = write(tmp_path / "spec.json", document("pet.json"))
    monkeypatch.chdir(tmp_path)
    data = load(str(spec))
    assert "components" not in bundle(data, "-").data
    assert "components" in bundle(data, "-", ["."]).data


def test_swagger_files(tmp_path: Path) -> None:
    write(
        tmp_path / "defs.json",
        {"definitions": {"A": {"items": {"$ref": "#/definitions/B"}}, "B": PET}},
    )
    answer = {"description": "", "schema": {"$ref": "defs.json#/definitions/A"}}
    data = {
        "swagger": "2.0",
        "info": {"title": "An API", "version": "1"},
        "paths": {"/a": {"get": {"responses": {"200": answer}}}},
    }
    spec = write(tmp_path / "spec.json", data)
    assert schemas(prepare(str(spec)).checked()) == ["A", "B"]


# Addresses


def test_files_of_the_documents_own_host() -> None:
    with Server(json_answer(document("pet.json")), json_answer(PET)) as server:
        assert schemas(prepare(f"{server.url}/v1/spec.json").checked()) == ["pet"]
        assert [request.path for request in server.requests] == [
            "/v1/spec.json",
            "/v1/pet.json",
        ]


def test_another_host_is_asked_for(tmp_path: Path) -> None:
    with Server(json_answer(PET)) as server:
        spec = write(tmp_path / "spec.json", document(f"{server.url}/v1/pet.json"))
        assert "leads to another host; allow it" in refused(str(spec))
        assert "leads to another host" in refused(str(spec), f"{server.url}/v2")
        assert not server.requests
        allowed = prepare(str(spec), (), [f"{server.url}/v1"]).checked()
        assert schemas(allowed) == ["pet"]


def test_a_redirect_is_no_way_out() -> None:
    with Server(json_answer(PET)) as other:
        moved = Answer(302, headers={"Location": f"{other.url}/pet.json"})
        with Server(json_answer(document("pet.json")), moved) as server:
            assert "leads to where nothing may be read" in refused(
                f"{server.url}/spec.json"
            )
        assert not other.requests


def test_a_remote_document_opens_no_files(tmp_path: Path) -> None:
    secret = write(tmp_path / "pet.json", PET)
    with Server(json_answer(document(secret.as_uri()))) as server:
        assert "leads out of the document's folder" in refused(
            f"{server.url}/spec.json"
        )


# Nothing is opened or asked because a document says so

Events = list[tuple[str, tuple[Any, ...]]]
_WATCHES: list[Events] = []
_EVENTS = ("open", "socket.connect", "socket.getaddrinfo", "urllib.Request")


def _hook(event: str, args: tuple[Any, ...]) -> None:
    if event in _EVENTS:
        for seen in _WATCHES:
            seen.append((event, args))


sys.addaudithook(_hook)  # there is no way to take one off again


@contextmanager
def watched() -> Iterator[Events]:
    """What is opened and asked meanwhile."""
    seen: Events = []
    _WATCHES.append(seen)
    try:
        yield seen
    finally:
        _WATCHES.remove(seen)


ELSEWHERE = [
    "file:///nowhere/forbidden.json",
    "/nowhere/forbidden.json",
    "../forbidden.json#/A",
    "http://127.0.0.1:9/forbidden.json",
    "//127.0.0.1:9/forbidden.json",
    "ftp://127.0.0.1:9/forbidden.json",
    "data:application/json,{}#forbidden",
]


@pytest.mark.slow
@pytest.mark.parametrize("number", range(len(ELSEWHERE)))
def test_nothing_is_opened_or_asked(number: int, tmp_path: Path) -> None:
    ref, spec = ELSEWHERE[number], tmp_path / "spec.json"
    turn = islice(enumerate(places(everything())), number, None, len(ELSEWHERE))
    for place, parts in turn:
        data = copy(everything())
        holder = data
        for part in parts[:-1]:
            holder = holder[part]
        if place % 2:
            holder[parts[-1]] = {"$ref": ref}
        elif isinstance(holder[parts[-1]], dict):
            holder[parts[-1]]["$ref"] = ref
        else:
            continue
        write(spec, data)
        with watched() as seen:
            with suppress(SpecError):
                package_of(prepare(str(spec)).checked(), Settings())
        own = [each for each in seen if "openapi_spec_validator" not in repr(each)]
        assert [each for each in own if each[0] != "open"] == [], parts
        assert "forbidden" not in repr(seen), parts


@pytest.mark.parametrize("word", ["default", "example", "enum", "const", "examples"])
def test_references_in_data_are_data(word: str, tmp_path: Path) -> None:
    write(tmp_path / "beside.json", PET)
    ref = {"$ref": "beside.json"}
    value: Any = [ref] if word in ("enum", "examples") else ref
    data = document("#/components/schemas/A")
    data["components"] = {
        "schemas": {"A": {"type": "object", "properties": {"a": {word: value}}}},
        "examples": {"B": {"value": ref, "externalValue": "beside.json"}},
    }
    data["x-more"] = ref
    spec = tmp_path / "spec.yaml"
    spec.write_text(yaml.safe_dump(data), encoding="utf-8")
    with watched() as seen:
        prepared = prepare(str(spec)).checked()
        package_of(prepared, Settings())
    assert "beside" not in repr(seen)
    assert prepared.document.data["components"]["schemas"]["A"] == (
        data["components"]["schemas"]["A"]
    )
