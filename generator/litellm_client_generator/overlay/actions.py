"""Reading an overlay: text to actions, with everything that is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from litellm_client_generator.document.fetch import fetch
from litellm_client_generator.document.pointers import pointer_to
from litellm_client_generator.document.syntax import parse
from litellm_client_generator.overlay.targets import Target, TargetFault
from litellm_client_generator.problems import Problem, SpecError

_VERSION = re.compile(r"1\.0\.\d+(-.+)?")
_FIELDS = frozenset(("overlay", "info", "extends", "actions"))
_WHEN = "x-when"
"""A field of ours: a JSONPath; the overlay is for the documents in which it selects something."""
_SKIP = "x-skip-absent"
"""A field of ours: the overlay is for several versions of a document, and a target that one of them lacks is no fault."""
_INFO_FIELDS = frozenset(("title", "version"))
_ACTION_FIELDS = frozenset(("target", "description", "update", "remove"))


@dataclass(frozen=True, slots=True)
class Action:
    """One change, or the same change at several locations (Overlay 1.0, section 4.4.3)."""

    pointer: str
    """Where it stands in the overlay: `#/actions/3`."""
    target: Target
    remove: bool
    update: Any


@dataclass(slots=True)
class Overlay:
    """What an overlay says (section 4.4.1)."""

    source: str
    extends: str = ""
    """The document that it was made for, as a URI reference."""
    when: Target | None = None
    """What a document must have for the overlay to be laid over it (`x-when`)."""
    skips_absent: bool = False
    """Whether an action with nothing to do is passed over (`x-skip-absent`)."""
    actions: list[Action] = field(default_factory=list)
    """The actions that can be tried, in order."""
    problems: list[Problem] = field(default_factory=list)


def read(source: str) -> Overlay:
    """Read an overlay: JSON or YAML, as strictly as a document.

    Args:
        source: A path, an http or https URL, or `-` for standard input.

    Returns:
        The overlay; a faulty action is among its problems, not its actions.

    Raises:
        SpecError: It cannot be read, or is no overlay of version 1.0; with all that is wrong with it.
    """
    name, content = fetch(source)
    data, mended = parse(content, name)
    if not isinstance(data, dict) or "overlay" not in data:
        message = "this is no overlay: it has no field 'overlay'"
        raise SpecError([_error("#", message, "not-an-overlay")], name)
    overlay = Overlay(name, problems=mended)
    overlay.problems += _head_problems(data)
    extends = data.get("extends")
    overlay.extends = extends if isinstance(extends, str) else ""
    overlay.when = _condition(overlay, data)
    overlay.skips_absent = data.get(_SKIP) is True
    actions = data.get("actions")
    for index, action in enumerate(actions if isinstance(actions, list) else ()):
        pointer = pointer_to("actions", index)
        problems = list(_action_problems(action, pointer))
        overlay.problems += problems
        if not any(problem.severity == "error" for problem in problems):
            _take(overlay, action, pointer)
    if any(problem.severity == "error" for problem in overlay.problems):
        raise SpecError(overlay.problems, name)
    return overlay


def _take(overlay: Overlay, action: dict[str, Any], pointer: str) -> None:
    if target := _target(overlay, action["target"], f"{pointer}/target"):
        remove = action.get("remove", False)
        overlay.actions.append(Action(pointer, target, remove, action.get("update")))


def _target(overlay: Overlay, text: str, pointer: str) -> Target | None:
    try:
        return Target(text)
    except TargetFault as fault:
        message = f"{fault} ({text:.200})"
        overlay.problems.append(_error(pointer, message, "invalid-target"))
        return None


def _condition(overlay: Overlay, data: dict[str, Any]) -> Target | None:
    text = data.get(_WHEN)
    return _target(overlay, text, f"#/{_WHEN}") if isinstance(text, str) else None


def _head_problems(data: dict[str, Any]) -> Iterator[Problem]:
    version = data["overlay"]
    if not isinstance(version, str) or not _VERSION.fullmatch(version):
        message = f"Overlay {version!s:.40} is not supported; 1.0.0 is"
        yield _error("#/overlay", message, "overlay-version")
    info = data.get("info")
    if not isinstance(info, dict):
        message = "an overlay needs an object 'info', with its title and version"
        yield _error("#/info", message, "invalid-overlay")
    else:
        for name in ("title", "version"):
            if not isinstance(info.get(name), str):
                message = f"'info' needs a {name}, which is text"
                yield _error(f"#/info/{name}", message, "invalid-overlay")
        yield from _unknown(info, _INFO_FIELDS, "#/info")
    if not isinstance(data.get("extends", ""), str):
        yield _error("#/extends", "'extends' is not text", "invalid-overlay")
    if not isinstance(data.get(_WHEN, ""), str):
        message = f"'{_WHEN}' is not text: a JSONPath query"
        yield _error(f"#/{_WHEN}", message, "invalid-overlay")
    if not isinstance(data.get(_SKIP, False), bool):
        message = f"'{_SKIP}' is neither true nor false"
        yield _error(f"#/{_SKIP}", message, "invalid-overlay")
    actions = data.get("actions")
    if not isinstance(actions, list) or not actions:
        message = "an overlay needs a list 'actions' with at least one action"
        yield _error("#/actions", message, "invalid-overlay")
    yield from _unknown(data, _FIELDS, "#")


def _action_problems(action: Any, pointer: str) -> Iterator[Problem]:
    if not isinstance(action, dict):
        yield _error(pointer, "an action is an object", "invalid-action")
        return
    if not isinstance(action.get("target"), str):
        message = "an action needs a 'target', which is text: a JSONPath query"
        yield _error(f"{pointer}/target", message, "invalid-action")
    remove = action.get("remove", False)
    if not isinstance(remove, bool):
        message = "'remove' is neither true nor false"
        yield _error(f"{pointer}/remove", message, "invalid-action")
    elif not remove and "update" not in action:
        message = "the action has neither an 'update' nor 'remove: true'"
        yield _error(pointer, message, "invalid-action")
    elif remove and "update" in action:
        message = "an action that removes has no use for 'update'"
        yield _warning(f"{pointer}/update", message, "idle-update")
    if not isinstance(action.get("description", ""), str):
        message = "'description' is not text"
        yield _warning(f"{pointer}/description", message, "invalid-text")
    yield from _unknown(action, _ACTION_FIELDS, pointer)


def _unknown(
    value: dict[str, Any], fields: frozenset[str], pointer: str
) -> Iterator[Problem]:
    for name in value:
        if name not in fields and not name.startswith("x-"):
            message = f"Overlay 1.0 knows no field '{name:.80}' here"
            yield _warning(f"{pointer}{pointer_to(name)[1:]}", message, "unknown-field")


def _error(pointer: str, message: str, name: str) -> Problem:
    return Problem("error", pointer, message, name=name)


def _warning(pointer: str, message: str, name: str) -> Problem:
    return Problem("warning", pointer, message, "ignored", name)
