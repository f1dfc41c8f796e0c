"""Packages to write, folders to look at, and processes to write with."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

from litellm_client_generator.output import OutputError, with_manifest, write

Files = dict[str, str]

OLD = with_manifest(
    {
        "__init__.py": "",
        "same.py": "same = 1\n",
        "client.py": "version = 1\n",
        "api/pets.py": "pets = 1\n",
        "models/cat.py": "cat = 1\n",
        "models/old/dog.py": "dog = 1\n",
    }
)
NEW = with_manifest(
    {
        "__init__.py": "",
        "same.py": "same = 1\n",
        "client.py": "version = 2\n",
        "api/pets.py": "pets = 1\n",
        "api/sales.py": "sales = 2\n",
        "models/new/cat.py": "cat = 2\n",
    }
)
FOREIGN = {"notes.txt": "mine", "api/.env": "A=1", "mine/extra.py": "extra = 1\n"}


def fresh(folder: Path) -> Path:
    """Makes the package of an earlier run, with files of others in it."""
    write(folder, OLD)
    add(folder, FOREIGN)
    return folder


def add(folder: Path, files: Files) -> None:
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text)


def texts(folder: Path) -> Files:
    """Every file below the folder."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes().decode()
        for path in folder.rglob("*")
        if path.is_file()
    }


def numbers(folder: Path) -> dict[str, tuple[int, int]]:
    """Which file it is, and when it was changed."""
    return {
        path: ((status := (folder / path).stat()).st_ino, status.st_mtime_ns)
        for path in texts(folder)
    }


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def everything(folder: Path) -> dict[str, tuple[int, ...]]:
    """All that the system knows of what is in a folder, but when it was read."""
    found: dict[str, tuple[int, ...]] = {}
    for path in (folder, *folder.rglob("*")):
        status = path.lstat()
        found[str(path)] = status[:7] + (status.st_mtime_ns, status.st_ctime_ns)
    return found


# -- Processes -------------------------------------------------------------------------

DONE, REFUSED, INTERRUPTED = 0, 3, 4


def child(action: Callable[[], object]) -> int:
    """Starts a process that does something; gives its id."""
    pid = os.fork()
    if pid:
        return pid
    status = 1
    try:
        action()
        status = DONE
    except OutputError:
        status = REFUSED
    except KeyboardInterrupt:
        status = INTERRUPTED
    finally:
        os._exit(status)


def end(pid: int) -> int:
    """Waits for a process; gives its exit status, or the signal that killed it as a negative number."""
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


def signalled(step: int, number: signal.Signals, action: Callable[[], object]) -> int:
    """Does something in a process that gets a signal at the given call of the operating system; gives how it ended."""

    def run() -> None:
        left = step

        def count(event: str, arguments: tuple[object, ...]) -> None:
            nonlocal left
            left -= 1
            if left == 0:
                os.kill(os.getpid(), number)

        # Where the tests run in the background, a shell has it ignored.
        signal.signal(signal.SIGINT, signal.default_int_handler)
        sys.addaudithook(count)
        action()

    return end(child(run))
