"""Server Objects to the hosts of an API and of its operations (OpenAPI 3.1.0, sections 4.8.5 and 4.8.6)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import urljoin

from litellm_client_generator.document import Document
from litellm_client_generator.ir import Server, ServerVariable


def server(document: Document, value: Mapping[str, Any]) -> Server:
    """One server.

    Args:
        document: The document, to whose own address the server's may be relative.
        value: The Server Object.
    """
    variables = (value.get("variables") or {}).items()
    return Server(
        located(document.source, str(value.get("url", ""))),
        str(value.get("description") or ""),
        tuple(variable(str(name), said) for name, said in variables),
    )


def located(source: str, url: str) -> str:
    """A server's URL, resolved where the document came from a URL itself.

    Args:
        source: Where the document came from.
        url: What it says; text in braces at its start may be all that it lacks.
    """
    is_whole = re.match(r"[a-z][a-z0-9+.-]*:|\{", url, re.IGNORECASE)
    is_known = re.match(r"https?://", source, re.IGNORECASE)
    return urljoin(source, url) if is_known and not is_whole else url


def variable(name: str, value: Mapping[str, Any]) -> ServerVariable:
    """A Server Variable Object."""
    return ServerVariable(
        name,
        str(value.get("default", "")),
        tuple(map(str, value.get("enum") or ())),
        str(value.get("description") or ""),
    )
