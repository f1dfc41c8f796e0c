"""What Jinja would pass over in silence in a folder of somebody's own templates."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import jinja2
from jinja2 import nodes

from litellm_client_generator.rendering.faults import SUFFIX, TemplateError, instead

BUILTIN = "builtin"
"""What stands before the name of a template of the generator, in `extends` and `include`."""


def check_folder(folder: Path) -> None:
    """Sees that every file of a folder of templates is one.

    Hidden files are nobody's business.

    Raises:
        TemplateError: The folder is not there, or a file in it would never be looked at.
    """
    if not folder.is_dir():
        raise TemplateError(f"{folder}: there is no such folder of templates")
    if (folder / BUILTIN).exists():
        raise TemplateError(
            f"{folder / BUILTIN}: this name stands for the generator's own templates; call it something else"
        )
    for path in sorted(folder.rglob("*")):
        hidden = any(part.startswith(".") for part in path.relative_to(folder).parts)
        if path.is_file() and path.suffix != SUFFIX and not hidden:
            raise TemplateError(
                f"{path}: this is no template; call it {path.name}{SUFFIX}, or move it out of {folder}"
            )


def check_extension(jinja: jinja2.Environment, name: str) -> None:
    """Sees that a template which extends another one replaces blocks that are there, and says nothing outside of them.

    Args:
        jinja: What finds the templates.
        name: The template.

    Raises:
        TemplateError: It does not.
        jinja2.TemplateError: It, or one that it extends, cannot be read.
    """
    tree, file = parsed(jinja, name)
    parent = extended(tree)
    if parent is None:
        return
    known = blocks(jinja, parent, (name,))
    for node in outside(tree):
        raise TemplateError(
            f"{file}:{node.lineno}: outside of blocks nothing is printed, since this template extends {parent}; "
            f"put it into one of {', '.join(sorted(known))}"
        )
    for node in tree.body:
        if isinstance(node, nodes.Block) and node.name not in known:
            raise TemplateError(
                f"{file}:{node.lineno}: {parent} has no block {node.name!r}; {instead(node.name, known)}"
            )


def parsed(jinja: jinja2.Environment, name: str) -> tuple[nodes.Template, str]:
    """A template's syntax tree, and its file."""
    assert jinja.loader is not None
    source, file, _ = jinja.loader.get_source(jinja, name)
    return jinja.parse(source, name, file), file or name


def extended(tree: nodes.Template) -> str | None:
    """The template that one extends, where that is told by name."""
    for node in tree.find_all(nodes.Extends):
        if isinstance(node.template, nodes.Const):
            return str(node.template.value)
    return None


def blocks(jinja: jinja2.Environment, name: str, below: tuple[str, ...]) -> set[str]:
    """The blocks of a template, and of those that it extends.

    Args:
        jinja: What finds the templates.
        name: The template.
        below: The templates that lead to it.
    """
    if name in below:
        raise TemplateError(
            f"{parsed(jinja, below[0])[1]}: this template extends itself; "
            f'{{% extends "{BUILTIN}/{name}" %}} extends the one that it stands in for'
        )
    tree, _ = parsed(jinja, name)
    found = {block.name for block in tree.find_all(nodes.Block)}
    parent = extended(tree)
    return found | (blocks(jinja, parent, (*below, name)) if parent else set())


def outside(tree: nodes.Template) -> Iterator[nodes.Node]:
    """What a template says outside of its blocks."""
    for node in tree.body:
        if isinstance(node, nodes.Output):
            yield from (
                part
                for part in node.nodes
                if not isinstance(part, nodes.TemplateData) or part.data.strip()
            )
