"""`fetch`: the document of a release, or of a running server.

The releases here are wheels that are made on the spot and installed without an index.
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
import shutil
import zipfile
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from litellm_client_generator import releases
from litellm_client_generator.releases import Recipe, ReleaseError, fetch

RECIPE = Recipe(
    title="Shop API",
    package="fake-shop",
    extra="proxy",
    app="fake_shop.server:app",
    loose=("fake-companion",),
    companions=("fake-shop-*",),
    fickle=("tags", "operationId"),
    environment={"FAKE_SHOP": "quiet"},
)
FICKLE = (
    "tags and operationId of operations depend on what was called on the server before; "
    "they are the release's if fake-shop[proxy]=={} was fetched into {} by its version first"
)

DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Shop API", "version": "1.5"},
    "paths": {"/zebra": {}, "/ant": {"description": "Größe\nund Gewicht"}},
}

SERVER = """
import json, os, pathlib, socket, sys
print("noise of an import")
print("more noise", file=sys.stderr)
import fake_companion

class App:
    def openapi(self):
        try:
            socket.create_connection(("127.0.0.1", 9), timeout=1)
        except OSError as error:
            refused = str(error)
        return {
            "openapi": "3.1.0",
            "info": {"title": "Shop API", "version": "?"},
            "paths": {"/" + name: {} for name in {"a", "b", "c", "d", "e"}},
            "x-seen": {
                "refused": refused,
                "FAKE_SHOP": os.environ.get("FAKE_SHOP"),
                "SECRET": os.environ.get("SECRET"),
            },
        }

app = App()
"""


def wheel(folder: Path, name: str, version: str, code: str, *metadata: str) -> None:
    """Makes a package of one module, `server`, or of itself if there is no code."""
    module = name.replace("-", "_")
    info = f"{module}-{version}.dist-info"
    head = ["Metadata-Version: 2.1", f"Name: {name}", f"Version: {version}", *metadata]
    files = {
        f"{module}/__init__.py": "",
        f"{module}/server.py": code,
        f"{info}/METADATA": "\n".join(head) + "\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = "".join(f"{path},,\n" for path in (*files, f"{info}/RECORD"))
    folder.mkdir(exist_ok=True)
    with zipfile.ZipFile(folder / f"{module}-{version}-py3-none-any.whl", "w") as file:
        for path, text in {**files, f"{info}/RECORD": record}.items():
            file.writestr(path, text)


@pytest.fixture(
    params=[pytest.param(name, marks=pytest.mark.installs) for name in ("pip", "uv")]
)
def index(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Path:
    """A folder of wheels that is all there is to install from."""
    if request.param == "pip":
        monkeypatch.setattr(shutil, "which", lambda name: None)
    elif not shutil.which("uv"):
        pytest.skip("uv is not installed")
    folder = tmp_path / "wheels"
    wheel(folder, "fake-companion", "1.0", "")
    for installer in ("PIP", "UV"):
        monkeypatch.setenv(f"{installer}_NO_INDEX", "1")
        monkeypatch.setenv(f"{installer}_FIND_LINKS", str(folder))
    monkeypatch.setenv("UV_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setenv("SECRET", "of this machine")
    monkeypatch.setattr(releases, "_recipe", lambda: RECIPE)
    return folder


def release(
    index: Path, version: str, pin: str, code: str = SERVER, *more: str
) -> None:
    wheel(
        index,
        "fake-shop",
        version,
        code,
        "Provides-Extra: proxy",
        f'Requires-Dist: fake-companion{pin} ; extra == "proxy"',
        'Requires-Dist: not-there-at-all ; extra == "other"',
        *(f'Requires-Dist: {item} ; extra == "proxy"' for item in more),
    )


def provenance(path: Path) -> Any:
    text = path.with_name(f"{path.stem}.provenance.json").read_text(encoding="utf-8")
    return json.loads(text)


def test_a_release_is_installed_and_asked(index: Path, tmp_path: Path) -> None:
    release(index, "1.5", ">=1")
    said: list[str] = []
    path = fetch("1.5", tmp_path / "specs", said.append).path
    assert path == tmp_path / "specs" / "fake-shop-1.5.json"
    document = json.loads(path.read_text(encoding="utf-8"))
    assert document["x-seen"] == {
        "refused": "the document is made without the network",
        "FAKE_SHOP": "quiet",
        "SECRET": None,
    }
    assert provenance(path) == {
        "version": "1.5",
        "source": "fake-shop[proxy]==1.5",
        "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
        "loosened": {},
        "left_out": {},
        "aligned": "",
    }
    assert said[1:3] == [
        "installing fake-shop[proxy]==1.5",
        "asking fake_shop.server:app for its document",
    ]
    content = path.read_bytes()
    assert fetch("v1.5", tmp_path / "specs", said.append).notes == ()
    assert path.read_bytes() == content


def test_a_pin_that_cannot_be_had_gives_way(index: Path, tmp_path: Path) -> None:
    release(index, "1.6", "==2.0")
    said: list[str] = []
    fetched = fetch("1.6", tmp_path / "specs", said.append)
    assert fetched.notes == ("took fake-companion 1.0 for fake-companion==2.0",)
    assert fetched.notes[0] in said
    assert provenance(fetched.path)["loosened"] == {
        "fake-companion": {"wanted": "==2.0", "installed": "1.0"}
    }


def test_a_companion_that_cannot_be_had_is_left_out(
    index: Path, tmp_path: Path
) -> None:
    release(index, "1.6", ">=1", SERVER, "fake_shop.Extras==1.6")
    said: list[str] = []
    fetched = fetch("1.6", tmp_path / "specs", said.append)
    note = "left out fake_shop.Extras==1.6, which cannot be had in any version"
    assert fetched.notes == (note,)
    assert note in said
    facts = provenance(fetched.path)
    assert facts["left_out"] == {"fake_shop.Extras": "==1.6"}
    assert facts["loosened"] == {}, "what is as wanted is not called loosened"
    release(index, "1.7", ">=1", SERVER, "fake-shopping==1.6")
    with pytest.raises(ReleaseError, match=r"cannot be installed\n[^$]*fake-shopping"):
        fetch("1.7", tmp_path / "specs", print)


@pytest.mark.parametrize("index", ["uv"], indirect=True)
@pytest.mark.installs
def test_the_newest_release(index: Path, tmp_path: Path) -> None:
    for version in ("1.9", "1.10", "2.0rc1"):
        release(index, version, ">=1")
    path = fetch("latest", tmp_path, print).path
    assert path.name == "fake-shop-1.10.json"
    assert provenance(path)["source"] == "fake-shop[proxy]==1.10"


@pytest.mark.parametrize("index", ["uv"], indirect=True)
@pytest.mark.installs
def test_there_are_but_candidates_of_a_release(index: Path, tmp_path: Path) -> None:
    release(index, "2.0rc1", ">=1")
    with pytest.raises(ReleaseError, match=r"no release of fake-shop, only 2\.0rc1"):
        fetch("latest", tmp_path, print)


def test_what_cannot_be_installed_is_told(index: Path, tmp_path: Path) -> None:
    release(index, "1.5", ">=1")
    with pytest.raises(ReleaseError, match=r"fake-shop.*==9\.9 cannot be installed\n"):
        fetch("9.9", tmp_path / "specs", print)
    wheel(index, "fake-shop", "2.0", SERVER, "Requires-Dist: not-there-at-all")
    with pytest.raises(ReleaseError, match=r"==2\.0 cannot be installed\n"):
        fetch("2.0", tmp_path / "specs", print)
    assert not (tmp_path / "specs").exists()


@pytest.mark.parametrize("index", ["uv"], indirect=True)
@pytest.mark.installs
def test_an_application_that_fails_is_told(index: Path, tmp_path: Path) -> None:
    release(index, "1.7", ">=1", "raise ValueError('no application today')")
    with pytest.raises(ReleaseError, match="no application today"):
        fetch("1.7", tmp_path, print)


# -- A running server ----------------------------------------------------------------------


@pytest.fixture
def server() -> Iterator[str]:
    """The address of a server with a document, and one at another path."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            found = {
                "/openapi.json": DOCUMENT,
                "/proxy/openapi.json": DOCUMENT,
                "/used/openapi.json": USED,
                "/docs/other.json": {
                    "openapi": "3.1.0",
                    "info": {"title": "Pet Store!", "version": "../1 beta"},
                    "paths": {},
                },
                "/list/openapi.json": [],
                "/bare/openapi.json": {"openapi": "3.1.0", "paths": {}},
            }.get(self.path)
            content = json.dumps(found).encode()
            self.send_response(404 if found is None else 200)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, format: str, *args: Any) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as httpd:
        thread = Thread(target=httpd.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{httpd.server_port}"
        httpd.shutdown()
        thread.join()


@pytest.fixture
def shop(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(releases, "_recipe", lambda: RECIPE)


@pytest.mark.usefixtures("shop")
@pytest.mark.parametrize("where", ["", "/", "/openapi.json", "/proxy"])
def test_a_server_is_asked(where: str, server: str, tmp_path: Path) -> None:
    said: list[str] = []
    path = fetch(server + where, tmp_path, said.append).path
    assert path == tmp_path / "fake-shop-1.5.json"
    text = path.read_text(encoding="utf-8")
    assert text == json.dumps(DOCUMENT, indent=2, ensure_ascii=False) + "\n"
    base = server + where.removesuffix("/openapi.json").rstrip("/")
    assert provenance(path)["source"] == f"{base}/openapi.json"
    assert said == [f"read {base}/openapi.json", f"wrote {path}: 2 paths"]
    assert sorted(file.name for file in tmp_path.iterdir()) == [
        "fake-shop-1.5.json",
        "fake-shop-1.5.provenance.json",
    ]


@pytest.mark.usefixtures("shop")
def test_a_full_disk_leaves_the_former_document(
    server: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "fake-shop-1.5.json"
    path.write_text("{}")

    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, "no space")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ReleaseError, match=r"fake-shop-1\.5\.json: no space"):
        fetch(server, tmp_path, print)
    assert [file.name for file in tmp_path.iterdir()] == [path.name]
    assert path.read_text() == "{}"


@pytest.mark.usefixtures("shop")
@pytest.mark.parametrize(
    ("former", "note"),
    [
        (json.dumps(DOCUMENT, indent=2, ensure_ascii=False) + "\n", None),
        (json.dumps(DOCUMENT), "replaced {}, which said the same in another form"),
        ("{", "replaced {}, which was no JSON (sha256 {sha256})"),
        (
            json.dumps({"paths": {"/ant": {"get": {}, "put": {}}, "/bee": []}}),
            "replaced {}, which was another document (sha256 {sha256}): "
            "it had 2 operations, now there are 0; 0 of those in both differ",
        ),
    ],
)
def test_what_is_replaced_is_told(
    former: str, note: str | None, server: str, tmp_path: Path
) -> None:
    path = tmp_path / "fake-shop-1.5.json"
    path.write_text(former, encoding="utf-8")
    sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
    notes = fetch(server, tmp_path, print).notes
    told = [note.format(path, sha256=sha256)] if note else []
    assert list(notes) == [FICKLE.format("1.5", tmp_path), *told]
    assert json.loads(path.read_text(encoding="utf-8")) == DOCUMENT


@pytest.mark.usefixtures("shop")
def test_another_document_has_another_name(server: str, tmp_path: Path) -> None:
    path = fetch(f"{server}/docs/other.json", tmp_path, print).path
    assert path == tmp_path / "pet-store-1-beta.json"


# -- A server that was used ----------------------------------------------------------------


def told(operations: dict[str, Any], *schemas: str) -> dict[str, Any]:
    """A document with an operation a path."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "Shop API", "version": "1.5"},
        "paths": {path: {"get": operation} for path, operation in operations.items()},
        "components": {"schemas": {name: {"type": "object"} for name in schemas}},
    }


ANSWER = {"schema": {"$ref": "#/components/schemas/Ant"}}
FRESH = told(
    {
        "/ant": {"tags": ["ants"], "operationId": "ant_get", "x-answer": ANSWER},
        "/bee": {"operationId": "bee_get"},
        "/cow": {"tags": ["cows"], "operationId": "cow_get"},
    },
    "Ant",
    "Leftover",
)
USED = told(
    {
        "/cow": {"operationId": "cow_get_2"},
        "/bee": {"operationId": "bee_get", "tags": ["Bees"]},
        "/ant": {"operationId": "ant_get", "tags": ["A"], "x-answer": ANSWER},
    },
    "Ant",
)


def text(document: object) -> str:
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


def keep(folder: Path, document: dict[str, Any], source: str) -> None:
    """What an earlier run left of a release."""
    path = folder / "fake-shop-1.5.json"
    path.write_bytes(text(document).encode())
    facts = {
        "source": source,
        "aligned": "",
        "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
    }
    path.with_name("fake-shop-1.5.provenance.json").write_text(json.dumps(facts))


def test_a_server_says_the_same_fresh_and_used() -> None:
    for served in (FRESH, USED):
        before = json.dumps(served)
        assert text(releases.align(served, FRESH, RECIPE.fickle)) == text(FRESH)
        assert json.dumps(served) == before


def test_what_else_a_server_says_is_its_own() -> None:
    served = told(
        {
            "/own": {"tags": ["own"], "operationId": "own"},
            "/ant": {"tags": [], "operationId": "x", "summary": "Another"},
        },
        "Own",
    )
    assert releases.align(served, FRESH, RECIPE.fickle) == told(
        {
            "/ant": {"tags": ["ants"], "operationId": "ant_get", "summary": "Another"},
            "/own": {"tags": ["own"], "operationId": "own"},
        },
        "Leftover",
        "Own",
    )
    odd = {"info": {}, "paths": {"/ant": None, "/bee": {"get": []}}, "components": []}
    assert releases.align(odd, FRESH, RECIPE.fickle) == odd
    assert releases.align(FRESH, {"paths": []}, ()) == FRESH


@pytest.mark.usefixtures("shop")
def test_a_release_that_is_there_gives_what_is_fickle(
    server: str, tmp_path: Path
) -> None:
    keep(tmp_path, FRESH, "fake-shop[proxy]==1.5")
    said: list[str] = []
    fetched = fetch(f"{server}/used", tmp_path, said.append)
    assert fetched.notes == ()
    assert len(said) == 2, "nothing is installed"
    assert fetched.path.read_text(encoding="utf-8") == text(FRESH)
    facts = provenance(fetched.path)
    assert facts["source"] == f"{server}/used/openapi.json"
    assert facts["aligned"] == "fake-shop[proxy]==1.5"
    assert fetch(f"{server}/used", tmp_path, print).notes == (), "and the next time"


@pytest.mark.usefixtures("shop")
def test_what_a_server_has_besides_its_release_is_told(
    server: str, tmp_path: Path
) -> None:
    keep(tmp_path, FRESH, "fake-shop[proxy]==1.5")
    first, second = fetch(server, tmp_path, print).notes
    assert first == (
        "the server is not as the document of fake-shop[proxy]==1.5 that was there: "
        "it has 0 operations more, lacks 3, and has 0 others"
    )
    assert "(from fake-shop[proxy]==1.5, sha256 " in second
    assert "it had 3 operations, now there are 0; 0 of those in both differ" in second


@pytest.mark.usefixtures("shop")
@pytest.mark.parametrize("kind", ["none", "edited", "of a server", "no provenance"])
def test_a_server_whose_release_was_not_fetched(
    kind: str, server: str, tmp_path: Path
) -> None:
    path = tmp_path / "fake-shop-1.5.json"
    if kind != "none":
        keep(
            tmp_path, USED, server if kind == "of a server" else "fake-shop[proxy]==1.5"
        )
    if kind == "edited":
        path.write_text(text(FRESH), encoding="utf-8")
    if kind == "no provenance":
        path.with_name("fake-shop-1.5.provenance.json").write_text("[]")
    said: list[str] = []
    notes = fetch(f"{server}/used", tmp_path, said.append).notes
    assert [line.split()[0] for line in said] == ["read", "wrote"], "none is installed"
    assert notes[0] == FICKLE.format("1.5", tmp_path)
    assert json.loads(path.read_text(encoding="utf-8")) == USED
    assert provenance(path)["aligned"] == ""


@pytest.mark.parametrize(
    ("where", "message"),
    [
        ("/nothing", "the server answered 404"),
        ("/list", "an OpenAPI document is an object"),
        ("/bare", "does not say what it is of"),
    ],
)
def test_what_a_server_lacks_is_told(
    where: str, message: str, server: str, tmp_path: Path
) -> None:
    with pytest.raises(ReleaseError, match=message):
        fetch(server + where, tmp_path, print)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    "what", ["", "newest", "--help", "1.0 2.0", "ftp://host/x.json"]
)
def test_neither_version_nor_address(what: str, tmp_path: Path) -> None:
    with pytest.raises(ReleaseError, match="neither a version nor"):
        fetch(what, tmp_path, print)


@pytest.mark.usefixtures("shop")
def test_a_folder_that_cannot_be_written(server: str, tmp_path: Path) -> None:
    folder = tmp_path / "specs"
    folder.write_text("a file", encoding="utf-8")
    with pytest.raises(ReleaseError, match="cannot write"):
        fetch(server, folder, print)


def test_the_preset_says_how_litellm_is_fetched() -> None:
    recipe = releases._recipe()
    assert recipe.title == "LiteLLM API"
    assert recipe.requirement("1.2.3") == "litellm[proxy]==1.2.3"
    assert recipe.app == "litellm.proxy.proxy_server:app"
    assert recipe.loose == ("certifi",)
    assert recipe.companions == ("litellm-*",)
    assert recipe.fickle == ("tags", "operationId")
