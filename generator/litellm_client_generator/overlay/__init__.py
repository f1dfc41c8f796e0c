"""Overlays: changes to a document that are kept apart from it (OpenAPI Overlay Specification 1.0).

An overlay is applied to what was loaded, before it is repaired: its author sees the document as the API's owner wrote
it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

from litellm_client_generator.document import Document
from litellm_client_generator.overlay.actions import Overlay, read
from litellm_client_generator.overlay.editor import Absent, Editor, Exhausted, Refused
from litellm_client_generator.problems import Problem, SpecError

_VERSIONS = re.compile(r"3\.[012](\.|$)")
_FEW = 3
"""How many actions that were passed over are named."""


def apply(
    document: Document, overlays: Sequence[str]
) -> tuple[Document, list[Problem]]:
    """Lay overlays over a document, one after the other.

    Args:
        document: The document as it was read; it is not changed.
        overlays: For each overlay a path, an http or https URL, or `-` for standard input.

    Returns:
        The changed document, under the same name, and what is odd about the overlays.

    Raises:
        SpecError: An overlay cannot be read, is none, or cannot be applied; with all that is wrong with it.
    """
    editor = Editor(document.data)
    odd: list[Problem] = []
    for source in overlays:
        overlay = read(source)
        problems = [*overlay.problems, *_applied(editor, overlay)]
        problems += _misplaced(document, overlay)
        if any(problem.severity == "error" for problem in problems):
            raise SpecError(problems, overlay.source)
        odd += (_told(problem, overlay) for problem in problems)
    return replace(document, data=editor.data), odd


def _applied(editor: Editor, overlay: Overlay) -> list[Problem]:
    """Do what an overlay says; what cannot be done (sections 4.4.1 and 4.4.3), or need not be."""
    try:
        if overlay.when and not editor.has(overlay.when):
            message = f"this is no document that it is for: nothing is at {overlay.when.text:.200}"
            return [Problem("note", "#/x-when", message, "left out", "other-document")]
    except Refused as refused:
        return [_refusal(refused, "#/x-when")]
    problems: list[Problem] = []
    idle: list[str] = []
    for action in overlay.actions:
        try:
            if action.remove:
                editor.remove(action.target)
            else:
                editor.update(action.target, action.update)
        except Refused as refused:
            if overlay.skips_absent and isinstance(refused, Absent):
                idle.append(action.pointer)
                continue
            problems.append(_refusal(refused, f"{action.pointer}/{refused.field}"))
            if isinstance(refused, Exhausted):
                break
    if not problems and not _VERSIONS.match(str(editor.data.get("openapi"))):
        message = "what it makes is no document of OpenAPI 3.0, 3.1 or 3.2 any more"
        problems.append(Problem("error", "#/actions", message, "", "not-openapi"))
    if idle:
        some = ", ".join(idle[:_FEW]) + (", ..." if len(idle) > _FEW else "")
        message = f"{len(idle)} of {len(overlay.actions)} have nothing to do in this document: {some}"
        problems.append(Problem("note", "#/actions", message, "", "idle-actions"))
    return problems


def _refusal(refused: Refused, pointer: str) -> Problem:
    return Problem("error", pointer, refused.message, refused.hint, refused.name)


def _misplaced(document: Document, overlay: Overlay) -> list[Problem]:
    """A warning if the overlay says that it was made for another document (section 4.4.1, `extends`).

    Copies of one document lie in many places, so only another file name, or another last part of a URL, tells.
    """
    made_for = overlay.extends
    if not made_for or document.source == "<stdin>":
        return []
    if _is_url(made_for) != _is_url(document.source):
        return []
    if _last_name(unquote(urlsplit(made_for).path)) == _last_name(document.source):
        return []
    message = f"it extends '{made_for:.200}', which this document is not"
    return [Problem("warning", "#/extends", message, "applied it", "overlay-extends")]


def _is_url(text: str) -> bool:
    return text.lower().startswith(("http://", "https://"))


def _last_name(source: str) -> str:
    path = urlsplit(source).path if _is_url(source) else source.replace("\\", "/")
    return PurePosixPath(path).name


def _told(problem: Problem, overlay: Overlay) -> Problem:
    """A problem of an overlay, among those of the document."""
    message = f"overlay {overlay.source}, {problem.pointer}: {problem.message}"
    return Problem(problem.severity, "#", message, problem.action, problem.name)
