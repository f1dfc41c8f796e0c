"""What goes over the wire, and what comes of it: the clients of some golden cases against a real server."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from litellm_client_generator import output
from litellm_client_generator.document.document import Document
from litellm_client_generator.document.media import JSON
from litellm_client_generator.pipeline import package_of, prepare
from litellm_client_generator.rendering import render
from litellm_client_generator.runtime._runtime import media
from tests.conftest import ROOT
from tests.servers import Answer, Recorded, Server, json_answer
from tests.settled import read

Import = Callable[[str], ModuleType]
Send = Callable[..., Recorded]


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Import]:
    """The package of a golden case, by the case's name."""
    folder = tmp_path_factory.mktemp("wire")
    sys.path.insert(0, str(folder))

    def made(case: str) -> ModuleType:
        name = f"wire_{case}"
        if not (folder / name).exists():
            prepared = prepare(str(ROOT / "tests" / "cases" / case / "spec.yaml"))
            found, _ = package_of(prepared, read(prepared.title, {"package": name}, {}))
            output.write(folder / name, output.with_manifest(render(found)))
        return import_module(name)

    yield made
    sys.path.remove(str(folder))


@contextmanager
def api(package: ModuleType, server: Server, **settings: Any) -> Iterator[Any]:
    """The operations of a package's only class."""
    configuration = package.Configuration(server.url, retries=0, **settings)
    with package.ApiClient(configuration) as client:
        yield package.DefaultApi(client)


def sender(package: ModuleType, **settings: Any) -> Send:
    """Runs an operation, and gives the request that came of it."""

    def send(operation: str, *arguments: Any, **named: Any) -> Recorded:
        with Server(Answer(204)) as server, api(package, server, **settings) as client:
            getattr(client, operation)(*arguments, **named)
        return server.last

    return send


# -- Bodies ----------------------------------------------------------------------------


@pytest.fixture
def bodies(package: Import) -> ModuleType:
    return package("body_media_types")


@pytest.mark.parametrize(
    ("operation", "content_type"),
    [
        ("send_any", "application/json"),
        ("send_application", "application/json"),
        ("send_suffix", "application/json"),
        ("send_text_json", "text/json"),
    ],
)
def test_a_range_is_not_sent(
    bodies: ModuleType, operation: str, content_type: str
) -> None:
    for pet in (bodies.Pet(name="Tom"), {"name": "Tom"}):
        sent = sender(bodies)(operation, pet)
        assert sent.headers["content-type"] == content_type
        assert sent.body == b'{"name":"Tom"}'


@pytest.mark.parametrize(
    ("value", "content_type"),
    [
        (b"1", "application/octet-stream"),
        (io.BytesIO(b"1"), "application/octet-stream"),
        (("a.png", b"1"), "image/png"),
        (("a.png", io.BytesIO(b"1")), "image/png"),
        (("a.bin", b"1", "image/x-own"), "image/x-own"),
        (("a.txt", b"1"), "application/octet-stream"),
    ],
)
def test_a_file_says_what_it_is(
    bodies: ModuleType, value: Any, content_type: str
) -> None:
    sent = sender(bodies)("send_image", value)
    assert (sent.headers["content-type"], sent.body) == (content_type, b"1")


def test_a_path_says_what_it_is(bodies: ModuleType, tmp_path: Path) -> None:
    path = tmp_path / "a.gif"
    path.write_bytes(b"1")
    assert sender(bodies)("send_image", path).headers["content-type"] == "image/gif"


def test_a_file_is_sent_as_the_type_that_its_name_says(bodies: ModuleType) -> None:
    send = sender(bodies)
    for name, kind in (("a.png", "png"), ("a.jpg", "jpeg"), ("a.gif", "png")):
        sent = send("send_one_of_two", (name, b"1"))
        assert sent.headers["content-type"] == f"image/{kind}"


def test_the_callers_media_type_wins(bodies: ModuleType) -> None:
    opts = {"header_params": {"Content-Type": "image/webp"}}
    sent = sender(bodies)("send_image", ("a.png", b"1"), opts=opts)
    assert sent.headers["content-type"] == "image/webp"


@pytest.mark.parametrize(
    ("operation", "value", "content_type", "body"),
    [
        ("send_note", "x", "text/plain", b"x"),
        ("send_note", b"x", "application/octet-stream", b"x"),
        ("send_xml", "<a/>", "application/xml", b"<a/>"),
        ("send_xml", b"<b/>", "application/xml", b"<b/>"),
        ("send_table", "a,b", "text/csv", b"a,b"),
        ("send_table", b"c,d", "text/csv", b"c,d"),
        ("send_table", {"a": 1}, "application/json", b'{"a":1}'),
        ("send_texts", "x", "text/plain", b"x"),
        ("send_texts", b"x", "application/octet-stream", b"x"),
        ("send_texts", ("a.csv", b"x"), "text/csv", b"x"),
        ("send_lines", "{}\n", "application/x-ndjson", b"{}\n"),
        ("send_lines", [{"a": 1}, 2], "application/x-ndjson", b'{"a":1}\n2\n'),
        ("send_form_or_json", {"email": "e"}, "application/json", b'{"email":"e"}'),
        ("send_form_or_json", {"name": "n"}, media.URLENCODED, b"name=n"),
        ("send_message", {"name": "n"}, "application/json", b'{"name":"n"}'),
    ],
)
def test_the_value_decides(
    bodies: ModuleType, operation: str, value: Any, content_type: str, body: bytes
) -> None:
    sent = sender(bodies)(operation, value)
    assert (sent.headers["content-type"], sent.body) == (content_type, body)


def test_a_model_is_sent_as_the_type_that_takes_it(bodies: ModuleType) -> None:
    send = sender(bodies)
    sent = send("send_form_or_json", bodies.Pet(name="Tom"))
    assert (sent.headers["content-type"], sent.body) == (media.URLENCODED, b"name=Tom")
    sent = send("send_form_or_json", bodies.Owner(email="e"))
    assert (sent.headers["content-type"], sent.json()) == (
        "application/json",
        {"email": "e"},
    )


def test_a_model_is_no_xml(bodies: ModuleType) -> None:
    for value in (bodies.Pet(name="Tom"), {"name": "Tom"}, [1]):
        with pytest.raises(bodies.ApiTypeError, match="application/xml is text or"):
            sender(bodies)("send_xml", value)


def test_a_file_is_never_written_as_json(bodies: ModuleType) -> None:
    send = sender(bodies)
    for message in (
        {"name": "n", "photo": ("a.png", b"\xff1")},
        {"name": "n", "photo": io.BytesIO(b"\xff1")},
        bodies.SendMessageRequest(name="n", photo=b"\xff1"),
    ):
        sent = send("send_message", message)
        assert sent.headers["content-type"].startswith("multipart/form-data; boundary=")
        assert b'name="name"\r\n\r\nn\r\n' in sent.body
        assert b"\r\n\r\n\xff1\r\n" in sent.body and b"filename=" in sent.body
    with pytest.raises(bodies.ApiTypeError, match="a file cannot be sent as JSON"):
        send("send_text_json", {"name": ("a.png", b"1")})


def test_a_form_with_a_file_is_one_that_can_hold_it(bodies: ModuleType) -> None:
    sent = sender(bodies)("send_two_forms", b"1", file_name="n")
    assert sent.headers["content-type"].startswith("multipart/form-data")


def test_any_multipart_body_has_parts(bodies: ModuleType) -> None:
    for operation, kind in (("send_mixed", "mixed"), ("send_multipart", "form-data")):
        sent = sender(bodies)(operation, b"1", file_name="n")
        assert sent.headers["content-type"].startswith(f"multipart/{kind}; boundary=")
        assert b"\r\n\r\n1\r\n" in sent.body


def test_a_models_file_is_sent_as_it_is(bodies: ModuleType) -> None:
    send = sender(bodies)
    sent = send("send_choice", bodies.ByFile(file=b"\xff\0z", file_name="q"))
    assert b'name="file"; filename="upload"' in sent.body
    assert b"\r\n\r\n\xff\0z\r\n" in sent.body
    assert b'name="fileName"\r\n\r\nq' in sent.body
    assert b'name="url"\r\n\r\nu' in send("send_choice", bodies.ByUrl(url="u")).body


@pytest.mark.parametrize(
    ("cover", "kind"),
    [
        (("a.jpg", b"1"), b"image/jpeg"),
        (("a.txt", b"1"), b"image/png"),
        (b"1", b"image/png"),
        (("a.bin", b"1", "image/webp"), b"image/webp"),
    ],
)
def test_a_part_has_one_media_type(bodies: ModuleType, cover: Any, kind: bytes) -> None:
    about = bodies.Owner(email="e")
    body = sender(bodies)("send_parts", cover, any=b"1", about=about, note="n").body
    heads = [part.partition(b"\r\n\r\n")[0] for part in body.split(b"--")]
    kinds = [
        head.rpartition(b"Content-Type: ")[2] for head in heads if b"name=" in head
    ]
    json, text = b"application/json", b"text/plain"
    assert kinds == [kind, b"application/octet-stream", json, text]


# -- Answers ---------------------------------------------------------------------------

PDF = Answer(200, b"%PDF\xff", {"Content-Type": "application/pdf"})
ROWS = Answer(200, b"a,b\n", {"Content-Type": "text/csv"})
XML = Answer(200, b"<a/>", {"Content-Type": "application/xml"})


@pytest.mark.parametrize(
    ("operation", "accept"),
    [
        ("get_same", "application/json"),
        ("get_kinds", "application/json"),
        ("get_texts", "application/json"),
        ("get_jsons", "text/json"),
        ("get_file", "application/json, application/pdf"),
        ("get_table", "application/json, text/csv"),
        ("get_statuses", "application/json, application/pdf"),
        ("get_events", "application/json"),
        ("get_xml", "application/xml"),
        ("get_nothing", "*/*"),
    ],
)
def test_what_is_asked_for(package: Import, operation: str, accept: str) -> None:
    assert sender(package("asked_media_types"))(operation).headers["accept"] == accept


@pytest.mark.parametrize("strict", [False, True])
def test_an_answer_is_what_its_media_type_says(
    package: Import, strict: bool, caplog: pytest.LogCaptureFixture
) -> None:
    asked = package("asked_media_types")
    pet = json_answer({"name": "Tom"})
    text_json = Answer(200, b'{"name": "Tom"}', {"Content-Type": "text/json"})
    not_json = Answer(200, b'{"name": 1}', {"Content-Type": "application/pdf"})
    answers = [pet, PDF, not_json, Answer(200, b"%\xff"), ROWS, text_json, XML]
    with (
        Server(*answers) as server,
        api(asked, server, strict_responses=strict) as client,
    ):
        tom = asked.Pet(name="Tom")
        assert client.get_file() == tom
        assert client.get_file() == b"%PDF\xff"
        assert client.get_file() == b'{"name": 1}'
        assert client.get_file() == b"%\xff"
        assert client.get_table() == "a,b\n"
        assert client.get_jsons() == tom
        opts = {"header_params": {"Accept": "application/xml"}}
        assert client.get_same(opts=opts) == "<a/>"
    assert not caplog.records


def test_an_answer_of_which_nothing_is_known_is_given(package: Import) -> None:
    asked = package("asked_media_types")
    answers = (json_answer({"a": 1}), Answer(200, b"x"))
    with Server(*answers) as server, api(asked, server) as client:
        assert client.get_nothing() == {"a": 1}
        assert client.get_nowhere() == "x"


def test_both_sides_know_the_same_media_types_of_json() -> None:
    assert media.JSON == JSON


# -- Null ------------------------------------------------------------------------------


def test_none_is_null_where_it_must_be_given(package: Import) -> None:
    send = sender(package("null_arguments"))
    for operation in ("put_note", "put_level"):
        sent = send(operation, None)
        assert (sent.body, sent.headers["content-type"]) == (
            b"null",
            "application/json",
        )
    assert send("send_form", None).body == b"a="
    sent = send("ask", None, None, None, None)
    assert sent.target == "/parameters?a=&filter=null"
    assert (sent.headers["x-name"], sent.headers["cookie"]) == ("", "session=")


def test_none_is_not_sent_where_it_need_not_be_given(package: Import) -> None:
    nulls = package("null_arguments")
    send = sender(nulls)
    sent = send("patch_note", note=None)
    assert sent.body == b"" and "content-type" not in sent.headers
    assert send("patch_note", note=nulls.NULL).body == b"null"
    assert send("send_form", "x", b=nulls.NULL).body == b"a=x&b="
    assert (
        send("ask", "xx", {}, "n", "s", b=nulls.NULL).query == "a=xx&filter=%7B%7D&b="
    )
    assert repr(nulls.NULL) == "NULL" and not nulls.NULL
    assert send("patch_note", opts={"debug_body": nulls.NULL}).body == b"null"


# -- Parameters ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("operation", "arguments", "target"),
    [
        ("get_reserved", ("x/y z",), "/reserved/x/y%20z/b"),
        ("get_rest", ("x/y",), "/rest/x/y"),
        ("get_dots", ("x/y",), "/dots/x/y"),
        ("get_star", ("x/y",), "/star/x/y"),
        ("get_number", (7,), "/number/7"),
        ("get_optional", (7, 8), "/number/7/8"),
        ("run", ("projects/p",), "/v1/projects/p:run"),
        ("get_label", ("a/b",), "/label/.a%2Fb"),
        ("get_matrix", (["a", "b/c"],), "/matrix/;ids=a;ids=b%2Fc"),
        ("get_styled", (["a", "b"],), "/matrix/a,b"),
        ("get_odd", ("a/b",), "/odd/a%2Fb"),
        ("get_untold", ("a",), "/untold/a"),
        ("get_by_name", ("1", "2"), "/a/1?q=2"),
        ("get_by_age", ("1", 2), "/a/1?age=2"),
    ],
)
def test_path_templates(
    package: Import, operation: str, arguments: tuple[Any, ...], target: str
) -> None:
    assert sender(package("path_templates"))(operation, *arguments).target == target


def test_queries_of_path_templates(package: Import) -> None:
    send = sender(package("path_templates"))
    assert send("search", q="a", page=2).target == "/search?q=a&page=2"
    assert send("get_fixed", q="a").target == "/fixed?view=all&q=a"


def test_an_empty_part_of_a_path_is_refused(package: Import) -> None:
    templates = package("path_templates")
    message = '"id" when calling .*, must not be empty'
    for settings in ({}, {"client_side_validation": False}):
        with Server() as server, api(templates, server, **settings) as client:
            with pytest.raises(templates.ApiValueError, match=message):
                client.get_by_name("", "q")
            with pytest.raises(templates.ApiValueError, match="must not be empty"):
                client.get_styled([])
            assert not server.requests


def test_parameters_of_a_media_type(package: Import) -> None:
    faults = package("parameter_faults")
    for value in ({"k": 1}, faults.Filter(k=1)):
        sent = sender(faults)("get_contents", value, c=value, two="x", both="y")
        assert sent.target == "/contents/%7B%22k%22%3A1%7D?two=%22x%22&both=y"
        assert sent.headers["cookie"] == "c=%7B%22k%22%3A1%7D"


def test_parameters_of_one_name(package: Import) -> None:
    sent = sender(package("parameter_faults"))(
        "get_place", id_query="q", id_path="p", id_header="h"
    )
    assert (sent.target, sent.headers["id"]) == ("/places/p?id=q", "h")


def test_headers_that_are_no_parameters(package: Import) -> None:
    sent = sender(package("parameter_faults"))("get_headers", accept_language="en")
    assert sent.headers["accept-language"] == "en"
    assert "authorization" not in sent.headers


def test_arguments_behind_aliases(package: Import) -> None:
    types = package("argument_types")
    when = datetime(2026, 1, 2, tzinfo=UTC)
    sent = sender(types)(
        "ask", when, colors=["red", types.Color.BLUE], pets={"a": {"name": "Tom"}}
    )
    assert sent.query == (
        "when=2026-01-02T00%3A00%3A00Z&colors=red&colors=blue"
        "&pets=%7B%22a%22%3A%7B%22name%22%3A%22Tom%22%7D%7D"
    )


def test_arrays_in_deep_objects(package: Import) -> None:
    deep = package("deep_form_arrays")
    items = [{"price": "p", "tags": ["x"]}, deep.Item(quantity=2)]
    sent = sender(deep)(
        "create_session", line_items=items, expand=["a", "b"], metadata={"k": "v"}
    )
    assert sent.body.decode().replace("%5B", "[").replace("%5D", "]").split("&") == [
        "expand[0]=a",
        "expand[1]=b",
        "line_items[0][price]=p",
        "line_items[0][tags][0]=x",
        "line_items[1][quantity]=2",
        "metadata[k]=v",
    ]
    sent = sender(deep)("list_sessions", expand=["a"], created={"gte": 1, "in": [2, 3]})
    assert sent.query.replace("%5B", "[").replace("%5D", "]").split("&") == [
        "expand[0]=a",
        "created[gte]=1",
        "created[in]=2",
        "created[in]=3",
    ]


# -- Servers ---------------------------------------------------------------------------


def test_an_operations_own_server(package: Import) -> None:
    servers = package("operation_servers")
    send = sender(servers)
    assert send("put_b").target == "/oplevel/b"
    assert send("post_b").target == "/oplevel/b"
    assert send("patch_b").target == "/eu/v1/b"
    there = sender(servers, server_variables={"region": "us"})
    assert there("patch_b").target == "/us/v1/b"
    with pytest.raises(servers.ApiValueError, match="Must be one of: eu, us"):
        sender(servers, server_variables={"region": "mars"})("patch_b")


def test_a_host_lies_above_an_operations_own_server(package: Import) -> None:
    servers = package("operation_servers")
    with Server(Answer(204)) as server, api(servers, server) as client:
        client.api_client.configuration.host = f"{server.url}/base/"
        client.put_b()
        client.put_b(opts={"host": f"{server.url}/other"})
    targets = [request.target for request in server.requests]
    assert targets == ["/base/oplevel/b", "/other/b"]


def test_servers_of_the_document(package: Import) -> None:
    Configuration = package("operation_servers").Configuration
    assert Configuration().host == "https://eu.example.test:8443/v1"
    assert Configuration(server_index=1).host == "http://localhost/rel/api"
    assert Configuration(server_index=2).host == "http://host.example.test/x"
    given = {"scheme": "https"}
    untold = Configuration(server_index=3, server_variables=given)
    assert untold.host == "https://untold.example.test"
    with pytest.raises(ValueError, match="`scheme` in the host URL has no value"):
        Configuration(server_index=3)


def test_servers_lie_where_the_document_came_from() -> None:
    from litellm_client_generator.building.servers import server

    source = Document("https://api.example.test/v1/openapi.json", {})
    urls = ["/rel/api", "rel", "//host.example.test/x", "http://a.test", "{s}://b.test"]
    assert [server(source, {"url": url}).url for url in urls] == [
        "https://api.example.test/rel/api",
        "https://api.example.test/v1/rel",
        "https://host.example.test/x",
        "http://a.test",
        "{s}://b.test",
    ]
    assert server(Document("openapi.json", {}), {"url": "/rel"}).url == "/rel"
