"""Where a template's output goes: `models/{model.module}.py` is a file for each model.

A path may name attributes of the package, and of one of the things that it has many of; the file is made once for each of these.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from litellm_client_generator.naming.reserved import DEVICES
from litellm_client_generator.rendering.faults import (
    TemplateError,
    attributes,
    instead,
    kind,
)
from litellm_client_generator.rendering.views import PackageView

PLACEHOLDER = re.compile(r"\{([\w.]+)\}")
WHOLE = "package"
COLLECTIONS = {
    "model": "models",
    "enum": "enums",
    "alias": "aliases",
    "api": "apis",
    "subpackage": "subpackages",
    "page": "pages",
    "receiver": "receivers",
}
"""What a package has many of: the name in a path and in a template, and the attribute of the package."""

SEGMENT = re.compile(r'[^\\/:*?"<>|{}\x00-\x1f]+')
"""A file's or a folder's name, on every system."""


def targets(
    path: str, package: PackageView, file: str
) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """The files that one template makes, each with what the template is given.

    Args:
        path: The path of the output, with placeholders.
        package: What is printed.
        file: The template, for messages.

    Raises:
        TemplateError: A placeholder means nothing, or a path leads out of the package.
    """
    names = {match[1].split(".")[0] for match in PLACEHOLDER.finditer(path)} - {WHOLE}
    for name in sorted(names - COLLECTIONS.keys()):
        known = instead(name, (WHOLE, *COLLECTIONS))
        raise TemplateError(f"{file}: a path cannot name a {name!r}; {known}")
    if len(names) > 1:
        several = " and ".join(sorted(names))
        raise TemplateError(
            f"{file}: the path names {several}; a file is made for each of one of them"
        )
    given: Iterable[Mapping[str, Any]] = [{WHOLE: package}]
    for name in names:
        items = getattr(package, COLLECTIONS[name])
        given = ({WHOLE: package, name: item} for item in items)
    for context in given:
        yield checked(filled(path, context, file), file), context


def filled(path: str, context: Mapping[str, Any], file: str) -> str:
    """A path with the attributes that it names.

    Raises:
        TemplateError: There is no such attribute, or it is no text.
    """

    def attribute(placeholder: re.Match[str]) -> str:
        first, *names = placeholder[1].split(".")
        value = context[first]
        for name in names:
            if not hasattr(value, name):
                known = instead(name, attributes(value))
                raise TemplateError(f"{file}: {kind(value)} has no {name!r}; {known}")
            value = getattr(value, name)
        if not isinstance(value, str):
            raise TemplateError(
                f"{file}: {placeholder[0]} is no text; name an attribute that is, like {{model.module}}"
            )
        return value

    return PLACEHOLDER.sub(attribute, path)


def checked(path: str, file: str) -> str:
    """A path that stays in the package's folder.

    Raises:
        TemplateError: It does not, or some system has no such names.
    """
    for segment in path.split("/"):
        if not SEGMENT.fullmatch(segment) or segment[-1] in ". ":
            raise TemplateError(
                f"{file}: it would make {path!r}, which is no path inside of the package; a placeholder is like {{model.module}}"
            )
        if segment.partition(".")[0].lower() in DEVICES:
            raise TemplateError(
                f"{file}: it would make {path!r}, and on Windows {segment!r} is a device; give it another name"
            )
    return path


class Places:
    """Which template makes which file.

    Args:
        runtime: The files that every package has, which no template makes.
    """

    def __init__(self, runtime: Iterable[str]) -> None:
        self.runtime = set(runtime)
        self.files: dict[str, str] = {}
        self.spelled: dict[str, str] = {}
        """Files and folders, as systems see them that do not tell capitals from small letters."""

    def take(self, path: str, file: str) -> None:
        """Notes that a template makes a file.

        Raises:
            TemplateError: The file is the runtime's, or another template makes it, or it stands where a folder is.
        """
        if path in self.runtime:
            raise TemplateError(
                f"{file}: {path} is the same in every package, and cannot be replaced; make a module with another name"
            )
        if self.files.get(path) == file:
            raise TemplateError(
                f"{file}: it would make {path} more than once; the path must name what tells the files apart, like {{api.flavor.folder}}"
            )
        if path in self.files:
            raise TemplateError(
                f"{file}: {self.files[path]} makes {path} already; give the file the same path as that template, or another name"
            )
        self.files[path] = file

    def settle(self) -> None:
        """Sees that no file stands where a folder must be, and that no two paths differ in capitals alone.

        Raises:
            TemplateError: One does, or two do.
        """
        for path in (*self.runtime, *self.files):
            self.tell_apart(path, path)
            folder, slash, _ = path.rpartition("/")
            while slash:
                self.tell_apart(folder, path)
                if folder in self.files:
                    raise TemplateError(
                        f"{self.files[folder]}: it makes the file {folder}, where a folder must be for {path}; give it another name"
                    )
                folder, slash, _ = folder.rpartition("/")

    def tell_apart(self, place: str, path: str) -> None:
        """Notes how a file's path, or a folder above it, is spelled.

        Raises:
            TemplateError: Another one differs in capitals alone.
        """
        other = self.spelled.setdefault(place.casefold(), place)
        if other != place:
            raise TemplateError(
                f"{self.files[path]}: it makes {path}, and on many systems {place} is the same as {other}; spell them alike, or give it another name"
            )
