"""What the proxy says of itself after all that was called there."""

from __future__ import annotations

import json
import shutil
import tempfile
from pathlib import Path

from litellm_client_generator.document import load
from litellm_client_generator.releases import fetch
from tests.conftest import ROOT
from tests.live.checks import Checks


def documents(check: Checks) -> None:
    """Whatever was called there, `fetch` makes the release's document of it."""
    url = check.flavor.url
    version = load(f"{url.rstrip('/')}/openapi.json").data["info"]["version"]
    kept = sorted((ROOT / "specs").glob(f"litellm-{version}.*"))
    if not kept:
        return
    with tempfile.TemporaryDirectory() as folder:
        for file in kept:
            shutil.copy(file, folder)
        path = fetch(url, Path(folder), lambda line: None).path
        document = json.loads(path.read_bytes())
    release = json.loads((ROOT / "specs" / path.name).read_bytes())
    check.that(
        "fetch: the document of the used proxy is its release's",
        document == release,
        f"{version} differs",
    )
