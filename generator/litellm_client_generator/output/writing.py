"""The order of things in a run that writes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from os.path import realpath
from pathlib import Path

from litellm_client_generator.output.errors import OutputError, explained
from litellm_client_generator.output.lock import locked
from litellm_client_generator.output.plan import Outcome, Plan, plan
from litellm_client_generator.output.stage import fill
from litellm_client_generator.output.swap import claim, replace, tidy
from litellm_client_generator.output.tree import tree

TIMEOUT = 60.0


def write(
    folder: Path,
    files: Mapping[str, str],
    force: bool = False,
    *,
    say: Callable[[str], None] = lambda message: None,
    timeout: float = TIMEOUT,
) -> Outcome:
    """Makes the folder hold these files, in one step: until then it is as it was, whatever happens.

    Files that are the same are not touched. Files of an earlier run that are no longer made are removed. Files of
    others stay.

    Args:
        folder: The package's folder; made where it is missing, followed where it is a link.
        files: Path inside the folder to text; with the manifest.
        force: Replace and remove files that were edited by hand, and whatever is in the way, too.
        say: Is told that another run has to end first.
        timeout: Seconds to wait for it.

    Raises:
        OutputError: Files would be lost, the folder cannot be written, or another run does not end; nothing was
            changed.
    """
    real = Path(realpath(folder))
    with (
        explained(folder, "cannot be written; nothing was changed"),
        standing(real.parent),
        locked(real.parent, say, timeout),
    ):
        tidy(real)
        planned = plan(folder, files)
        if not force:
            refuse(folder, planned)
        if planned.outcome:
            try:
                fill(claim(real), real, files, planned)
                if tree(real) != planned.before:
                    raise OutputError(
                        f"{folder}: was changed during the run; nothing was changed by it, run it again"
                    )
                replace(real)
            finally:
                tidy(real)
    return planned.outcome


@contextmanager
def standing(folder: Path) -> Iterator[None]:
    """The folder and those above it are there; those that were made for it go again if the run fails."""
    missing = [each for each in (folder, *folder.parents) if not each.exists()]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        yield
    except BaseException:
        for each in missing:
            with suppress(OSError):
                each.rmdir()
        raise


def refuse(folder: Path, planned: Plan) -> None:
    """Raises where a file would be lost that the generator did not write as it is."""
    lines = [f"{folder / path}: was edited by hand" for path in planned.edited]
    lines += [
        f"{folder / path}: is in the way, and is not the generator's"
        for path in planned.obstacles
    ]
    if lines:
        listed = "\n".join(lines)
        raise OutputError(
            f"{listed}\nnothing was changed; --force replaces what is listed"
        )
