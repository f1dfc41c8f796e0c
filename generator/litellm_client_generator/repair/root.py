"""Repairs of the document as a whole."""

from __future__ import annotations

import re
from typing import Any

from litellm_client_generator.document import pointer_to
from litellm_client_generator.document.grammar import GRAMMAR, walk
from litellm_client_generator.repair.draft import Draft

_CONVERTER = re.compile(r"\{(\w+):(?:path|str|int|float|uuid)\}")
_MAY_BE_NULL = frozenset(("default", "const", "example", "value"))


def incomplete_version(draft: Draft) -> None:
    """`openapi: 3.1` lacks the patch number (OpenAPI 3.1, 4.1): it is read as 3.1.0."""
    version = draft.data.get("openapi")
    text = str(version)
    if re.fullmatch(r"3\.\d+", text):
        draft.data["openapi"] = f"{text}.0"
        draft.report(
            "#/openapi",
            f"the version {text} has no patch number",
            f"read it as {text}.0",
        )


def mislabelled_version(draft: Draft) -> None:
    """The document says 3.0, but its schemas speak 3.1, as FastAPI's do when told to say 3.0: it is read as 3.1.0."""
    if draft.document.version != "3.0":
        return
    for element in draft.elements("schema"):
        if word := _newer_word(element.value):
            version = draft.data["openapi"]
            draft.data["openapi"] = "3.1.0"
            draft.report(
                "#/openapi",
                f"the document says OpenAPI {version:.20}, but {element.pointer} says {word}, which only 3.1 knows",
                "read it as 3.1.0",
            )
            return


def _newer_word(schema: dict[str, Any]) -> str:
    kind = schema.get("type")
    if kind == "null" or isinstance(kind, list):
        return "type: null" if kind == "null" else "type: [...]"
    for word in ("exclusiveMinimum", "exclusiveMaximum"):
        if isinstance(schema.get(word), (int, float)) and not isinstance(
            schema[word], bool
        ):
            return f"{word}: {schema[word]}"
    if isinstance(schema.get("items"), list):
        return "items: [...]"
    return next(
        (word for word in ("const", "prefixItems", "$defs") if word in schema), ""
    )


def missing_info(draft: Draft) -> None:
    """`info` lacks its title or its version, or is missing (OpenAPI 3.1, 4.8.2): title `API`, version `0`."""
    info = draft.data.get("info")
    if not isinstance(info, dict):
        info = draft.data["info"] = {}
        draft.report(
            "#/info",
            "there is no 'info'",
            "used a title and a version that say nothing",
        )
        info.update(title="API", version="0")
        return
    for field, default in (("title", "API"), ("version", "0")):
        value = info.get(field)
        if value is None:
            info[field] = default
            draft.report("#/info", f"the API has no {field}", f"used '{default}'")
        elif isinstance(value, (int, float)):
            info[field] = str(value)
            draft.report(
                f"#/info/{field}",
                f"the API's {field} is a number",
                f"read it as the text '{value}'",
            )


def missing_paths(draft: Draft) -> None:
    """There are no paths, nor webhooks or components in their stead (OpenAPI 3.1, 4.8.1): there are no operations."""
    needs = (
        ("paths",)
        if draft.document.version == "3.0"
        else ("paths", "webhooks", "components")
    )
    if all(draft.data.get(field) is None for field in needs):
        draft.data["paths"] = {}
        draft.report(
            "#",
            "there is no 'paths'",
            "read it as an API without operations",
        )


def null_field(draft: Draft) -> None:
    """A field of OpenAPI's own is null, which none can be (`description:`): it is left out, or read as empty."""
    for element in walk(draft.data):
        if element.value is None:
            element.holder[element.parts[-1]] = {}
            draft.report(
                element.pointer, f"the {element.kind} is null", "read it as empty"
            )
        elif isinstance(element.value, dict):
            for field, value in list(element.value.items()):
                if (
                    value is None
                    and field not in _MAY_BE_NULL
                    and not field.startswith("x-")
                ):
                    del element.value[field]
                    draft.report(
                        pointer_to(*element.parts, field),
                        f"'{field:.80}' is null",
                        "left it out",
                    )


def invalid_text(draft: Draft) -> None:
    """A title, summary or description is no text: a number is read as text, all else is ignored."""
    elements = [
        (element.parts, element.value)
        for kind in GRAMMAR
        for element in draft.elements(kind)
    ]
    if isinstance(draft.data.get("info"), dict):
        elements.append((("info",), draft.data["info"]))
    for parts, value in elements:
        for field in ("title", "summary", "description"):
            text = value.get(field, "")
            if isinstance(text, str):
                continue
            if isinstance(text, (dict, list)):
                del value[field]
                action = "ignored it"
            else:
                value[field] = str(text)
                action = f"read it as the text '{text}'"
            draft.report(
                pointer_to(*parts, field),
                f"the {field} is no text",
                action,
            )


def invalid_server(draft: Draft) -> None:
    """A server has no URL (OpenAPI 3.1, 4.8.5): it is ignored."""
    for element in reversed(draft.elements("server")):
        if isinstance(element.holder, list) and "url" not in element.value:
            del element.holder[int(element.parts[-1])]
            draft.report(
                element.pointer,
                "the server has no URL",
                "ignored it",
            )


def missing_default(draft: Draft) -> None:
    """A server's variable has no default (OpenAPI 3.1, 4.8.6): it is the first of its values, or empty."""
    for element in draft.elements("serverVariable"):
        if "default" not in element.value:
            default = next(iter(element.value.get("enum", ())), "")
            element.value["default"] = default
            draft.report(
                element.pointer,
                "the variable has no default",
                f"used '{default:.80}'",
            )


def invalid_path(draft: Draft) -> None:
    """A path lacks its slash (OpenAPI 3.1, 4.8.8), or has Starlette's `{name:path}`: both are put right."""
    paths = draft.data.get("paths")
    if not isinstance(paths, dict):
        return
    spellings = {path: path for path in paths}
    for path in paths:
        better = _CONVERTER.sub(
            r"{\1}", path if path.startswith(("/", "x-")) else f"/{path}"
        )
        if better not in spellings.values():
            spellings[path] = better
    draft.data["paths"] = {spellings[path]: item for path, item in paths.items()}
    for path, better in spellings.items():
        if better != path:
            draft.report(
                pointer_to("paths", path),
                "this is not how a path is written",
                f"read it as '{better:.200}'",
            )
