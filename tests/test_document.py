"""Loading: real files, real bytes on standard input, a real server on the loopback interface."""

from __future__ import annotations

import codecs
import io
import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, ClassVar

import pytest

from litellm_client_generator.document import Document, escape, load, pointer_to
from litellm_client_generator.problems import Problem, SpecError

SPECS = Path(__file__).parent.parent / "specs"
SMALL = '{"openapi": "3.1.0", "info": {"title": "é 👉", "version": "1"}, "paths": {}}'


def read(content: str | bytes) -> Document:
    return load(
        "-", stdin=io.BytesIO(content.encode() if isinstance(content, str) else content)
    )


def refusal(content: str | bytes) -> str:
    """What is said about a text that cannot be read; never more than one line a problem."""
    with pytest.raises(SpecError) as caught:
        read(content)
    assert len(str(caught.value).splitlines()) == len(caught.value.problems)
    assert all(problem.severity == "error" for problem in caught.value.problems)
    return str(caught.value)


# What is said


def test_problem_is_one_line() -> None:
    problem = Problem(
        "error", "#/paths/~1x", "bad\nname \x1b[31m\u202e", "renamed", "some-rule"
    )
    assert str(problem) == (
        "#/paths/~1x: error: bad\\nname \\x1b[31m\\u202e; renamed [some-rule]"
    )


def test_error_has_a_line_for_each_problem() -> None:
    error = SpecError(
        [Problem("error", "#", "one"), Problem("warning", "#/a", "two")], "a.json"
    )
    assert str(error) == "a.json: #: error: one\na.json: #/a: warning: two"


# Where it comes from


@pytest.mark.parametrize("version", ["1.72.9", "1.109.1"])
def test_real_documents_are_read_as_they_are(version: str) -> None:
    path = SPECS / f"litellm-{version}.json"
    document = load(str(path))
    assert document.data == json.loads(path.read_text(encoding="utf-8"))
    assert document.source == str(path)
    assert document.problems == ()


def test_standard_input() -> None:
    assert read(SMALL).data == json.loads(SMALL)
    assert read(SMALL).source == "<stdin>"


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "empty.json").touch()
    for path, message in (
        (tmp_path / "absent.json", "No such file"),
        (tmp_path, "Is a directory"),
        (tmp_path / "empty.json", "empty"),
        (Path("nul\0.json"), "this is no path"),
    ):
        with pytest.raises(SpecError, match=message):
            load(str(path))


def test_only_http_addresses_are_fetched() -> None:
    for url in ("ftp://127.0.0.1/a.json", "file:///etc/hosts"):
        with pytest.raises(SpecError, match="only http and https"):
            load(url)


class Handler(BaseHTTPRequestHandler):
    authorization: ClassVar[list[str | None]] = []
    over = threading.Event()

    def do_GET(self) -> None:
        self.authorization.append(self.headers.get("Authorization"))
        body = SMALL.encode()
        match self.path.partition("?")[0]:
            case "/openapi.json":
                self.answer(200, body)
            case "/moved":
                self.answer(302, b"", Location="/openapi.json")
            case "/file":
                self.answer(302, b"", Location="file:///etc/hosts")
            case "/loop":
                self.answer(302, b"", Location="/loop")
            case "/page":
                self.answer(200, b"<!doctype html><html></html>")
            case "/short":
                self.answer(200, body[:20], **{"Content-Length": str(len(body))})
            case "/silent":
                self.over.wait(5)
            case "/trickle":
                self.answer(200, b"", **{"Content-Length": "1000"})
                while not self.over.wait(0.05):
                    self.wfile.write(b" ")
            case _:
                self.answer(404, b"{}")

    def answer(self, status: int, body: bytes, **headers: str) -> None:
        self.send_response(status)
        for name, value in {"Content-Length": str(len(body)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:
        pass


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    Handler.authorization.clear()
    Handler.over.clear()
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as running:
        thread = threading.Thread(target=running.serve_forever, args=(0.01,))
        thread.start()
        yield f"http://127.0.0.1:{running.server_port}"
        Handler.over.set()
        running.shutdown()
        thread.join()


def test_url(server: str) -> None:
    assert load(f"{server}/openapi.json").data == json.loads(SMALL)
    assert load(f"{server}/moved").data == json.loads(SMALL)


def test_password_goes_to_the_host_it_is_for_and_into_no_message(server: str) -> None:
    url = server.replace("http://", "http://user:p%40ss@")
    assert "ss" not in load(f"{url}/moved").source
    assert Handler.authorization == ["Basic dXNlcjpwQHNz", None]
    with pytest.raises(SpecError) as caught:
        load(f"{url}/absent")
    assert "404" in str(caught.value)
    assert "ss@" not in str(caught.value)


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("absent", "the server answered 404"),
        ("file", "the server answered 302"),
        ("loop", "the server answered 302"),
        ("page", "this is a web page"),
        ("short", "broke off after 20 of"),
    ],
)
def test_servers_that_give_no_document(server: str, path: str, message: str) -> None:
    with pytest.raises(SpecError, match=message):
        load(f"{server}/{path}")


@pytest.mark.parametrize(
    ("path", "message"),
    [("silent", "timed out"), ("trickle", "longer than 0.2 seconds")],
)
def test_servers_that_do_not_come_to_an_end(
    server: str, path: str, message: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("litellm_client_generator.document.fetch.TIMEOUT", 0.2)
    with pytest.raises(SpecError, match=message):
        load(f"{server}/{path}")


def test_files_that_are_too_large(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("litellm_client_generator.document.fetch.SIZE_LIMIT", 2**20)
    (tmp_path / "a.json").write_bytes(b" " * (2**20 + 1))
    with pytest.raises(SpecError, match="larger than 1 MiB"):
        load(str(tmp_path / "a.json"))


def test_server_that_is_not_there(server: str) -> None:
    with pytest.raises(SpecError, match="cannot reach the server"):
        load("http://127.0.0.1:1/openapi.json")
    for url in ("http://[::1/a", "http://a b/", "http://127.0.0.1:port/"):
        with pytest.raises(SpecError):
            load(url)


# Encodings


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (b"", "utf-8"),
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
        (b"", "utf-16-le"),
    ],
)
def test_encodings(mark: bytes, encoding: str) -> None:
    assert read(mark + SMALL.encode(encoding)).data == json.loads(SMALL)
    assert read(mark + f"# é\n{SMALL}".encode(encoding)).data == json.loads(SMALL)


def test_escaped_surrogate_pairs() -> None:
    assert read(r'{"openapi": "3.1.0", "x": "\ud83d\udc49"}').data["x"] == "👉"
    assert read('openapi: 3.1.0\nx: "\\uD83D\\uDC49"').data["x"] == "👉"


def test_half_of_a_pair_is_replaced_and_said() -> None:
    document = read(r'{"openapi": "3.1.0", "x": {"\udc49": ["a\ud83db"]}}')
    assert document.data["x"] == {"\ufffd": ["a\ufffdb"]}
    assert [problem.pointer for problem in document.problems] == ["#/x", "#/x/\ufffd/0"]
    assert {problem.name for problem in document.problems} == {"lone-surrogate"}
    assert json.dumps(document.data, ensure_ascii=False).encode()


# JSON


def test_repeated_keys_and_numbers_that_json_cannot_say() -> None:
    text = '{"openapi": "3.1.0",\n "a": [0, {"b/": 1, "b/": 2, "c": NaN}],\n "d": 1e999, "openapi": ""}'
    lines = refusal(text).splitlines()
    assert [line.removeprefix("<stdin>: ").split(":")[0] for line in lines] == [
        "#/a/1/b~1",
        "#/a/1/c",
        "#/d",
        "#/openapi",
    ]
    assert "line 2, column 21: the key 'b/' stands here a second time" in lines[0]
    assert "NaN is no number" in lines[1]
    assert "line 3, column 7: 1e999" in lines[2]


def test_syntax_errors_have_a_place() -> None:
    assert "line 2, column 6: this is not JSON" in refusal('{"a": 1,\n "b" 2, {]}')
    assert "line 2, column 2: this is not YAML" in refusal("a: [1\nb: 2")


@pytest.mark.parametrize("opening", ["[", '{"a":', "{a: ", "- "])
def test_deep_nesting(opening: str) -> None:
    assert "nested more than 900 levels deep" in refusal(opening * 100_000)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("", "this is empty"),
        (" \n\t", "this is empty"),
        ("# only a comment", "must|object"),
        ("<html><body>", "web page"),
        ("Not Found", "an OpenAPI document is an object; this is text"),
        ("[1]", "this is a list"),
        (b"\x1f\x8b\x08\x00", "compressed"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "this is not text"),
        (bytes(range(256)), "this is not text"),
        ("a: 1\x00", "zero bytes"),
        ('{"openapi": ' + "1" * 5000 + "}", "no number that JSON can say"),
        ('{"swagger": "1.2"}', "Swagger 1.2 is not supported; 2.0 is"),
        ('{"info": {}}', "no field 'openapi'"),
        ('{"openapi": "4.0.0"}', "OpenAPI 4.0.0 is not supported"),
        ('{"openapi": null}', "OpenAPI None is not supported"),
    ],
)
def test_what_is_no_document(content: str | bytes, message: str) -> None:
    with pytest.raises(SpecError, match=message):
        read(content)


# YAML


def test_yaml_is_read_by_the_core_schema() -> None:
    document = read("""
        openapi: 3.1.0
        on: {no: yes, off: ~}
        int: [1, -0, +7, 0x1F, 0o17, 1_000, 0b11]
        float: [1.0, .5, 1e3]
        text: [2024-01-01, 12:30, "1", 1.2.3]
        1.10: {200: true}
        """)
    assert document.data["on"] == {"no": "yes", "off": None}
    assert document.data["int"] == [1, 0, 7, 31, 15, "1_000", "0b11"]
    assert document.data["float"] == [1.0, 0.5, 1000.0]
    assert document.data["text"] == ["2024-01-01", "12:30", "1", "1.2.3"]
    assert document.data["1.10"] == {"200": True}


def test_yaml_text_that_looks_like_something_else() -> None:
    data = read("""
        openapi: 3.1
        info: {title: 404, version: 1.10, description: 2024}
        components:
          schemas:
            A:
              type: string
              enum: [1.0, true, null, b]
              default: 1.0
              example: {version: 1.10}
            B:
              type: [number, null]
              default: 1.0
              required: [1, on]
              properties:
                version: {type: null, default: 2.0, title: ~}
        """).data
    assert data["openapi"] == "3.1"
    assert data["info"] == {"title": "404", "version": "1.10", "description": "2024"}
    a, b = data["components"]["schemas"].values()
    assert a["enum"] == ["1.0", "true", None, "b"]
    assert a["default"] == "1.0"
    assert a["example"] == {"version": 1.1}
    assert b["type"] == ["number", "null"]
    assert b["default"] == 1.0
    assert b["required"] == ["1", "on"]
    assert b["properties"]["version"] == {"type": "null", "default": 2.0, "title": None}


def test_yaml_anchors_and_merge_keys() -> None:
    data = read("""
        openapi: 3.1.0
        a: &a {x: 1, y: 2}
        b: {<<: *a, y: 3}
        c: {<<: [{x: 4}, *a]}
        d: [*a, *a]
        """).data
    assert data["b"] == {"x": 1, "y": 3}
    assert data["c"] == {"x": 4, "y": 2}
    assert data["d"] == [{"x": 1, "y": 2}] * 2


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("openapi: 3.1.0\na: {b: 1, b: 2}", "#/a/b: .* line 2, column 11: the key 'b'"),
        ("a: .nan", "#/a: .*no number that JSON can say"),
        ("a: 1e999", "no number that JSON can say"),
        ("a: !!python/object/apply:os.getcwd []", "the tag .* has no meaning"),
        ("a: !!int b", "'b' is no int"),
        ("? [a]\n: 1", "a key must be text"),
        ("a: 1\n---\nb: 2", "a second document"),
        ("a: *b", "there is no anchor 'b'"),
        ("a: &a [*a]", "the anchor 'a' contains itself"),
        ("a: {<<: 1}", "only maps can be merged"),
        ('a: "\\ud83d"', "this is not YAML"),
        ("a: \x07", "this is not YAML"),
    ],
)
def test_yaml_that_is_refused(content: str, message: str) -> None:
    with pytest.raises(SpecError, match=message):
        read(content)


def test_yaml_aliases_that_multiply() -> None:
    lines = ["a0: &a0 [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 12)]
    assert "more than 2,000,000 values" in refusal("\n".join(lines))
    merges = ["a0: &a0 {x: 1}"] + [
        f"a{n}: &a{n} {{<<: [*a{n - 1}, *a{n - 1}]}}" for n in range(1, 40)
    ]
    assert "more than 2,000,000 values" in refusal("\n".join(merges))


# Pointers and references


def test_pointer() -> None:
    assert pointer_to("paths", "/user/list", "get", 0) == "#/paths/~1user~1list/get/0"
    assert escape("a~/b") == "a~0~1b"


def document(**schemas: Any) -> Document:
    data = {"openapi": "3.1.0", "components": {"schemas": schemas}, "list": [{"a": 1}]}
    return Document("a.json", data)


def test_resolve() -> None:
    spec = document(A={"type": "string"}, **{"x/y z%": {"type": "null"}})
    a = "#/components/schemas/A"
    assert spec.resolve(a) == (a, {"type": "string"})
    assert spec.resolve("#/list/0/a") == ("#/list/0/a", 1)
    assert spec.resolve("#") == ("#", spec.data)
    for ref in ("#/components/schemas/x~1y%20z%25", "#/components/schemas/x~1y z%"):
        assert spec.resolve(ref) == ("#/components/schemas/x~1y z%", {"type": "null"})


def test_resolve_follows_references_to_their_end() -> None:
    spec = document(
        A={"$ref": "#/components/schemas/B"},
        B={"$ref": "#/components/schemas/C", "description": "C"},
        C={"$ref": "#/components/schemas/D", "default": 1},
        D={"type": "integer"},
    )
    place, value = spec.resolve("#/components/schemas/A")
    assert place == "#/components/schemas/C"
    assert value["default"] == 1


@pytest.mark.parametrize(
    ("ref", "message"),
    [
        ("#/components/schemas/Absent", "points to nothing"),
        ("#/list/1", "points to nothing"),
        ("#/list/-1", "points to nothing"),
        ("#anchor", "points to nothing"),
        ("other.yaml#/A", "points outside this document"),
        ("#/components/schemas/A", "leads back to itself"),
    ],
)
def test_references_that_cannot_be_resolved(ref: str, message: str) -> None:
    spec = document(
        A={"$ref": "#/components/schemas/B"}, B={"$ref": "#/components/schemas/A"}
    )
    with pytest.raises(SpecError, match=f"a.json: #.*{message}"):
        spec.resolve(ref)


def test_positions_follow_the_document() -> None:
    spec = document(B={"type": "string"}, A={})
    places = [
        "#/components/schemas/A",
        "#/list/0",
        "#/components/schemas/B/type",
        "#/absent",
        "#",
    ]
    assert sorted(places, key=spec.position) == [
        "#",
        "#/components/schemas/B/type",
        "#/components/schemas/A",
        "#/list/0",
        "#/absent",
    ]
