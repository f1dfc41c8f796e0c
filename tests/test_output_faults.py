"""Runs that are killed, run out of disk, or meet another run: with processes, signals and disks that are real."""

from __future__ import annotations

import errno
import os
import random
import resource
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from litellm_client_generator.output import (
    OutputError,
    lock,
    swap,
    with_manifest,
    write,
)
from tests.conftest import ROOT
from tests.folders import (
    DONE,
    FOREIGN,
    INTERRUPTED,
    NEW,
    OLD,
    REFUSED,
    Files,
    add,
    child,
    end,
    everything,
    fresh,
    names,
    signalled,
    texts,
)

pytestmark = pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")

KIB = 1024


@pytest.fixture
def package(tmp_path: Path) -> Path:
    return fresh(tmp_path / "out" / "client")


# -- Runs that are killed --------------------------------------------------------------


def one_step(one: Path, other: Path) -> bool:
    return real_exchange(one, other)


def two_steps(one: Path, other: Path) -> bool:
    return False


real_exchange = swap.exchange
BOTH = pytest.mark.parametrize("exchange", [one_step, two_steps])


@BOTH
@pytest.mark.slow
@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGINT])
def test_a_signal_at_any_step(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    exchange: Callable[[Path, Path], bool],
    number: signal.Signals,
) -> None:
    monkeypatch.setattr(swap, "exchange", exchange)
    template = fresh(tmp_path / "template" / "client")
    outcomes = []
    ended, step = 1, 0
    while ended != DONE:
        step += 1
        folder = tmp_path / "out" / "client"
        shutil.copytree(template.parent, folder.parent)
        ended = signalled(step, number, partial(write, folder, NEW))
        assert ended in (DONE, -number, INTERRUPTED)
        outcomes.append(outcome(folder))
        if ended == INTERRUPTED and outcomes[-1] == "old":
            assert names(folder.parent) == ["client"]
        if outcomes[-1] == "missing":
            assert (ended, exchange) == (-signal.SIGKILL, two_steps)
            write(folder, OLD)
            assert outcome(folder) == "old"
        write(folder, NEW)
        assert outcome(folder) == "new"
        assert names(folder.parent) == ["client"]
        shutil.rmtree(folder.parent)
    assert step > 50
    assert {"old", "new"} <= set(outcomes)
    assert outcomes == sorted(outcomes, key=["old", "missing", "new"].index)


def outcome(folder: Path) -> str:
    """Which package the folder holds: a mixture is none."""
    if not folder.exists():
        return "missing"
    for name, files in (("old", OLD), ("new", NEW)):
        if texts(folder) == {**files, **FOREIGN}:
            return name
    return "mixed"


def test_a_first_run_that_is_killed_at_any_step(tmp_path: Path) -> None:
    ended, step = 1, 0
    while ended != DONE:
        step += 1
        folder = tmp_path / "out" / "client"
        ended = signalled(step, signal.SIGKILL, partial(write, folder, NEW))
        assert ended in (DONE, -signal.SIGKILL)
        assert not folder.exists() or texts(folder) == NEW
        write(folder, NEW)
        assert names(folder.parent) == ["client"]
        assert texts(folder) == NEW
        shutil.rmtree(folder.parent)


RUN = """
import sys
from pathlib import Path
from litellm_client_generator.output import with_manifest, write
version = int(sys.argv[2])
print("ready", flush=True)
while True:
    version = 3 - version
    files = {f"models/m{n}.py": f"version = {version}\\n" * (n % 3 * version) for n in range(300)}
    write(Path(sys.argv[1]), with_manifest(files))
"""


@pytest.mark.slow
def test_a_program_that_is_killed_at_any_time(tmp_path: Path) -> None:
    """A program that makes one package and then another, over and over."""
    folder = tmp_path / "out" / "client"
    whole = [
        with_manifest(
            {
                f"models/m{n}.py": f"version = {version}\n" * (n % 3 * version)
                for n in range(300)
            }
        )
        for version in (1, 2)
    ]
    write(folder, whole[0])
    chance = random.Random(1)
    left_behind = 0
    for _ in range(15):
        command = [sys.executable, "-c", RUN, str(folder), "1"]
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) as program:
            assert program.stdout
            program.stdout.readline()
            time.sleep(chance.random() / 4)
            program.kill()
        found = texts(folder)
        assert found in whole
        left_behind += names(folder.parent) != ["client"]
        write(folder, whole[1 - whole.index(found)])
        assert names(folder.parent) == ["client"]
    assert left_behind


def test_leftovers_are_removed_whatever_their_mode(package: Path) -> None:
    stage = swap.claim(package)
    add(stage, {"a/b/c.py": "", "d.py": ""})
    (stage / "a").chmod(0o500)
    stage.chmod(0o500)
    write(package, OLD)
    assert names(package.parent) == ["client"]


# -- Disks that are full ---------------------------------------------------------------


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of one megabyte."""
    folder = tmp_path / "disk"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=1m", "none", str(folder)]
    if not shutil.which("mount") or subprocess.run(command, check=False).returncode:
        pytest.skip("nothing can be mounted here")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


@pytest.mark.parametrize("free", [0, 4, 40, 200])
def test_a_full_disk(disk: Path, free: int) -> None:
    package = fresh(disk / "out" / "client")
    room = os.statvfs(disk).f_bavail * os.statvfs(disk).f_frsize
    (disk / "ballast").write_bytes(b"0" * (room - free * KIB))
    before = everything(package)
    big = {f"models/m{n}.py": "#" * 4 * KIB for n in range(100)}
    with pytest.raises(OutputError, match=os.strerror(errno.ENOSPC)):
        write(package, with_manifest(big))
    after = everything(package)
    assert {path: after[path][:8] for path in after} == {
        path: before[path][:8] for path in before
    }
    assert names(package.parent) == ["client"]
    with pytest.raises(OutputError, match=os.strerror(errno.ENOSPC)):
        write(disk / "a" / "b" / "other", with_manifest(big))
    assert names(disk) == ["ballast", "out"]


def test_a_quota(package: Path) -> None:
    def limited() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (KIB, KIB))
        write(package, with_manifest({"a.py": "", "b.py": "#" * 2 * KIB}))

    assert end(child(limited)) == REFUSED
    assert texts(package) == {**OLD, **FOREIGN}
    assert names(package.parent) == ["client"]


def test_a_mount_point(disk: Path) -> None:
    add(disk, FOREIGN)
    with pytest.raises(OutputError, match="is a mount point"):
        write(disk, NEW)
    assert texts(disk) == FOREIGN
    assert names(disk.parent) == ["disk"]


# -- Runs at the same time -------------------------------------------------------------


def hold(folder: Path) -> tuple[int, int]:
    """A process that has the folder locked; its id, and a pipe that it reads from before it lets go."""
    ready, held = os.pipe()
    waiting, release = os.pipe()

    def action() -> None:
        with lock.locked(folder, print, 0):
            os.write(held, b"!")
            os.read(waiting, 1)

    pid = child(action)
    os.close(held)
    os.read(ready, 1)
    return pid, release


@pytest.fixture(params=["folder", "file"])
def locking(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Locks of folders, and what stands in for them."""
    if request.param == "file":
        monkeypatch.setattr(lock, "handle_of", lock.stand_in)


@pytest.mark.usefixtures("locking")
def test_the_second_run_waits(package: Path) -> None:
    pid, release = hold(package.parent)
    said: list[str] = []

    def say(line: str) -> None:
        said.append(line)
        os.write(release, b"!")

    write(package, NEW, say=say)
    assert said == [f"{package.parent}: waiting for another run to end"]
    assert end(pid) == DONE
    assert texts(package) == {**NEW, **FOREIGN}


@pytest.mark.usefixtures("locking")
def test_the_second_run_gives_up(package: Path) -> None:
    pid, _ = hold(package.parent)
    with pytest.raises(OutputError, match=r"another run .* for 0\.1 s"):
        write(package, NEW, timeout=0.1)
    assert texts(package) == {**OLD, **FOREIGN}
    os.kill(pid, signal.SIGKILL)
    assert end(pid) == -signal.SIGKILL
    write(package, NEW, timeout=0)
    assert texts(package) == {**NEW, **FOREIGN}


def test_a_folder_that_cannot_be_locked(
    package: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on NFS."""
    real = lock.take

    def take(handle: int) -> bool:
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError(errno.EBADF, os.strerror(errno.EBADF))
        return real(handle)

    monkeypatch.setattr(lock, "take", take)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    write(package, NEW)
    assert texts(package) == {**NEW, **FOREIGN}
    assert names(package.parent) == ["client"]


@BOTH
def test_many_runs_at_once(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    exchange: Callable[[Path, Path], bool],
) -> None:
    monkeypatch.setattr(swap, "exchange", exchange)
    folder = tmp_path / "new" / "client"
    sets = [
        with_manifest({f"{part}_{n % 2}.py": f"n = {n}\n" for part in "abcdef"})
        for n in range(8)
    ]

    def action(files: Files) -> Callable[[], object]:
        return lambda: [write(folder, files) for _ in range(3)]

    children = [child(action(files)) for files in sets]
    assert {end(pid) for pid in children} == {DONE}
    assert texts(folder) in sets
    assert names(folder.parent) == ["client"]
