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
    environment={"FAKE_SHOP": "quiet"},
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


def release(index: Path, version: str, pin: str, code: str = SERVER) -> None:
    wheel(
        index,
        "fake-shop",
        version,
        code,
        "Provides-Extra: proxy",
        f'Requires-Dist: fake-companion{pin} ; extra == "proxy"',
        'Requires-Dist: not-there-at-all ; extra == "other"',
    )


def provenance(path: Path) -> Any:
    text = path.with_name(f"{path.stem}.provenance.json").read_text(encoding="utf-8")
    return json.loads(text)


def test_a_release_is_installed_and_asked(index: Path, tmp_path: Path) -> None:
    release(index, "1.5", ">=1")
    said: list[str] = []
    path = fetch("1.5", tmp_path / "specs", said.append)
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
    }
    assert said[1:3] == [
        "installing fake-shop[proxy]==1.5",
        "asking fake_shop.server:app for its document",
    ]
    content = path.read_bytes()
    fetch("v1.5", tmp_path / "specs", said.append)
    assert path.read_bytes() == content


def test_a_pin_that_cannot_be_had_gives_way(index: Path, tmp_path: Path) -> None:
    release(index, "1.6", "==2.0")
    said: list[str] = []
    path = fetch("1.6", tmp_path / "specs", said.append)
    assert "took fake-companion 1.0 for fake-companion==2.0" in said
    assert provenance(path)["loosened"] == {
        "fake-companion": {"wanted": "==2.0", "installed": "1.0"}
    }


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
    path = fetch(server + where, tmp_path, said.append)
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
def test_another_document_has_another_name(server: str, tmp_path: Path) -> None:
    path = fetch(f"{server}/docs/other.json", tmp_path, print)
    assert path == tmp_path / "pet-store-1-beta.json"


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
    "what", ["", "latest", "--help", "1.0 2.0", "ftp://host/x.json"]
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
    assert "certifi" in recipe.loose
