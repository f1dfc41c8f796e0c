"""What is wrong with a template, told by its file and line."""

from __future__ import annotations

import traceback
from collections.abc import Iterable

import jinja2
from jinja2.utils import missing

from litellm_client_generator.hints import did_you_mean

SUFFIX = ".jinja"


class TemplateError(Exception):
    """A template that cannot be printed; the message says which one, where, and what to do."""


class Missing(jinja2.StrictUndefined):
    """A name that is not there. It is an error to print it, and the message says what is there instead."""

    __slots__ = ()

    @property
    def _undefined_message(self) -> str:
        owner, name = self._undefined_obj, self._undefined_name
        if self._undefined_hint or owner is missing or not isinstance(name, str):
            return super()._undefined_message
        return f"{kind(owner)} has no {name!r}; {instead(name, attributes(owner))}"


def kind(owner: object) -> str:
    """What an object is, for a writer of templates."""
    return type(owner).__name__.removesuffix("View")


def attributes(owner: object) -> list[str]:
    """What a template may ask an object for."""
    return [name for name in dir(owner) if not name.startswith("_")]


def instead(name: str, known: Iterable[str]) -> str:
    """What may be meant by a name that is not known; all there is, if none is near."""
    known = sorted(known)
    return did_you_mean(name, known) or f"there is {', '.join(known) or 'nothing'}"


def explained(
    error: Exception, file: str, seen: Iterable[str], templates: Iterable[str]
) -> TemplateError:
    """What went wrong while a template was read or printed.

    Args:
        error: What was raised.
        file: The template; the fault may be in one that it extends or includes.
        seen: The names that it is given.
        templates: The names of all templates.
    """
    return TemplateError(f"{place(error, file)}: {reason(error, seen, templates)}")


def place(error: Exception, file: str) -> str:
    """The file and the line where the fault is."""
    if isinstance(error, jinja2.TemplateSyntaxError):
        return f"{error.filename or file}:{error.lineno}"
    lines = [
        f"{frame.filename}:{frame.lineno}"
        for frame in traceback.extract_tb(error.__traceback__)
        if frame.filename.endswith(SUFFIX)
    ]
    return lines[-1] if lines else file


def reason(error: Exception, seen: Iterable[str], templates: Iterable[str]) -> str:
    if isinstance(error, jinja2.TemplateNotFound):
        return f"there is no template {error.name!r}; {instead(str(error.name), templates)}"
    if isinstance(error, jinja2.TemplateSyntaxError):
        return f"{error.message} (the language is Jinja's)"
    if isinstance(error, jinja2.UndefinedError):
        message = str(error.message)
        names = f"; this template is given {', '.join(seen)}"
        return message + names if message.endswith("is undefined") else message
    if isinstance(error, UnicodeDecodeError):
        return "this is not UTF-8; save it as such"
    if isinstance(error, RecursionError):
        return "this template includes itself without end"
    return f"{type(error).__name__}: {error}"
