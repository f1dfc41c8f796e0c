"""What a run does to the files of a folder, and what it leaves alone."""

from __future__ import annotations

import errno
import json
import os
import re
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from litellm_client_generator.output import (
    IGNORE,
    MANIFEST,
    OutputError,
    compare,
    diff,
    former,
    lock,
    with_manifest,
    write,
    writing,
)
from litellm_client_generator.pipeline import neighbours, package_of, prepare, report
from litellm_client_generator.settings import Settings
from tests.conftest import ROOT
from tests.folders import (
    FOREIGN,
    NEW,
    OLD,
    REFUSED,
    add,
    child,
    end,
    everything,
    fresh,
    names,
    numbers,
    texts,
)

pytestmark = pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")


@pytest.fixture
def package(tmp_path: Path) -> Path:
    return fresh(tmp_path / "out" / "client")


# -- Files that are the generator's ----------------------------------------------------


def test_a_new_folder(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "b" / "client"
    outcome = write(folder, OLD)
    assert outcome.written == tuple(sorted(OLD))
    assert not outcome.unchanged + outcome.removed + outcome.protected
    assert texts(folder) == OLD
    assert names(folder.parent) == ["client"]


@pytest.mark.parametrize("mask", [0o022, 0o077, 0o002])
def test_modes_follow_the_umask(tmp_path: Path, mask: int) -> None:
    before = os.umask(mask)
    try:
        write(tmp_path / "a" / "client", OLD)
    finally:
        os.umask(before)
    for path in (tmp_path / "a", *(tmp_path / "a").rglob("*")):
        full = 0o777 if path.is_dir() else 0o666
        assert path.stat().st_mode & 0o7777 == full & ~mask


def test_what_is_the_same_is_not_touched(package: Path) -> None:
    before = everything(package)
    assert not write(package, OLD)
    assert everything(package) == before


def test_only_what_changes_is_touched(package: Path) -> None:
    before = numbers(package)
    outcome = write(package, NEW)
    after = numbers(package)
    touched = {path for path in after if after[path] != before.get(path)}
    assert touched == set(outcome.written)
    assert outcome.written == (
        MANIFEST,
        "api/sales.py",
        "client.py",
        "models/new/cat.py",
    )
    assert outcome.unchanged == ("__init__.py", "api/pets.py", "same.py")


def test_stale_files_and_their_folders_go(package: Path) -> None:
    outcome = write(package, NEW)
    assert outcome.removed == ("models/cat.py", "models/old/dog.py")
    assert texts(package) == {**NEW, **FOREIGN}
    assert names(package / "models") == ["new"]


def test_modes_of_before_stay(package: Path) -> None:
    (package / "client.py").chmod(0o640)
    (package / "api").chmod(0o750)
    package.chmod(0o2770)
    write(package, NEW)
    assert (package / "client.py").stat().st_mode & 0o7777 == 0o640
    assert (package / "api").stat().st_mode & 0o7777 == 0o750
    assert package.stat().st_mode & 0o7777 == 0o2770


def test_the_manifest_says_what_the_package_was_made_from(tmp_path: Path) -> None:
    facts = {"document": {"source": "specs/shop.json", "sha256": "ab12"}}
    files = with_manifest({"a.py": ""}, facts)
    assert former(tmp_path) == {}
    write(tmp_path / "client", files)
    assert former(tmp_path / "client") == facts
    assert list(json.loads(files[MANIFEST])["files"]) == ["a.py"]
    (tmp_path / MANIFEST).write_text("<<<<<<< ours")
    assert former(tmp_path) == {}


# -- Files that are not ----------------------------------------------------------------


def test_files_of_others_stay(package: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (package / "to_folder").symlink_to(tmp_path / "elsewhere")
    (package / "to_nothing").symlink_to("nothing")
    (package / "models" / "old" / "empty").mkdir(parents=True)
    os.mkfifo(package / "pipe")
    before = numbers(package)
    write(package, NEW)
    assert texts(package) == {**NEW, **FOREIGN}
    assert all(numbers(package)[path] == before[path] for path in FOREIGN)
    assert (package / "to_folder").readlink() == tmp_path / "elsewhere"
    assert (package / "to_nothing").readlink() == Path("nothing")
    assert (package / "models" / "old" / "empty").is_dir()
    assert (package / "pipe").is_fifo()


def test_edited_files_stop_the_run(package: Path) -> None:
    (package / "client.py").write_text("mine")
    (package / "models" / "cat.py").write_text("mine")
    before = everything(package.parent)
    with pytest.raises(OutputError) as raised:
        write(package, NEW)
    assert str(raised.value).splitlines() == [
        f"{package}/client.py: was edited by hand",
        f"{package}/models/cat.py: was edited by hand",
        "nothing was changed; --force replaces what is listed",
    ]
    assert everything(package.parent) == before
    write(package, NEW, force=True)
    assert texts(package) == {**NEW, **FOREIGN}


def test_an_edit_that_is_what_would_be_made_is_no_edit(package: Path) -> None:
    (package / "client.py").write_text(NEW["client.py"])
    write(package, NEW)
    assert texts(package) == {**NEW, **FOREIGN}


def file_at_file(package: Path, outside: Path) -> None:
    add(package, {"api/sales.py": "mine"})


def file_at_folder(package: Path, outside: Path) -> None:
    add(package, {"models/new": "mine"})


def folder_at_file(package: Path, outside: Path) -> None:
    add(package, {"api/sales.py/mine/a.txt": "mine"})


def link_at_file(package: Path, outside: Path) -> None:
    (package / "api" / "sales.py").symlink_to(outside / "a.txt")


def link_at_folder(package: Path, outside: Path) -> None:
    (package / "models" / "new").symlink_to(outside)


def link_at_edited_file(package: Path, outside: Path) -> None:
    (package / "client.py").unlink()
    (package / "client.py").symlink_to(outside / "a.txt")


@pytest.mark.parametrize(
    "place",
    [
        file_at_file,
        file_at_folder,
        folder_at_file,
        link_at_file,
        link_at_folder,
        link_at_edited_file,
    ],
)
def test_what_is_in_the_way(
    package: Path, tmp_path: Path, place: Callable[[Path, Path], None]
) -> None:
    outside = tmp_path / "outside"
    add(outside, {"a.txt": "theirs", "cat.py": "theirs"})
    place(package, outside)
    before = everything(tmp_path)
    with pytest.raises(OutputError, match="--force"):
        write(package, NEW)
    assert everything(tmp_path) == before
    write(package, NEW, force=True)
    assert texts(package) == {**NEW, **FOREIGN}
    assert not any(path.is_symlink() for path in package.rglob("*"))
    assert texts(outside) == {"a.txt": "theirs", "cat.py": "theirs"}


def test_empty_folders_are_not_in_the_way(package: Path) -> None:
    (package / "api" / "sales.py" / "empty").mkdir(parents=True)
    write(package, NEW)
    assert texts(package) == {**NEW, **FOREIGN}


def test_a_manifest_leads_nowhere_else(package: Path, tmp_path: Path) -> None:
    add(tmp_path, {"precious.txt": "mine", "out/other/a.py": "mine"})
    (package / "link").symlink_to(tmp_path)
    hostile = [
        "../other/a.py",
        "../../precious.txt",
        str(tmp_path / "precious.txt"),
        "link/precious.txt",
        "",
        ".",
        "..",
        "mine",
    ]
    sums = json.loads(OLD[MANIFEST])["files"] | dict.fromkeys(hostile, 1)
    (package / MANIFEST).write_text(json.dumps({"files": sums}))
    write(package, NEW, force=True)
    assert (tmp_path / "precious.txt").read_text() == "mine"
    assert texts(tmp_path / "out" / "other") == {"a.py": "mine"}
    assert texts(package) == {**NEW, **FOREIGN}
    assert (package / "link").is_symlink()


@pytest.mark.parametrize("text", ["", "[]", '{"files": 1}', "[" * 100_000, "\0"])
def test_without_a_manifest_every_file_is_somebody_elses(
    package: Path, text: str
) -> None:
    (package / MANIFEST).write_text(text)
    assert compare(package, OLD).written == (MANIFEST,)
    with pytest.raises(OutputError, match=r"client\.py: is in the way"):
        write(package, NEW)
    write(package, OLD)
    assert texts(package) == {**OLD, **FOREIGN}


def test_a_manifest_that_lists_files_of_others(package: Path) -> None:
    sums = json.loads(OLD[MANIFEST])["files"]
    listed = sums | dict.fromkeys(FOREIGN, sums["client.py"])
    (package / MANIFEST).write_text(json.dumps({"files": listed}))
    before = everything(package.parent)
    with pytest.raises(OutputError, match=r"notes\.txt: was edited by hand"):
        write(package, NEW)
    assert everything(package.parent) == before


def pipe(place: Path, outside: Path) -> None:
    os.mkfifo(place)


def link(place: Path, outside: Path) -> None:
    (outside / MANIFEST).write_text(OLD[MANIFEST])
    place.symlink_to(outside / MANIFEST)


def link_that_never_ends(place: Path, outside: Path) -> None:
    place.symlink_to("/dev/zero")


def link_to_nothing(place: Path, outside: Path) -> None:
    place.symlink_to(outside / "nothing")


def folder_with_a_file(place: Path, outside: Path) -> None:
    add(place, {"mine.txt": "mine"})


def manifest_of_another_tool(place: Path, outside: Path) -> None:
    place.write_text('{"name": "mine"}')


@pytest.mark.parametrize(
    "put",
    [
        pipe,
        link,
        link_that_never_ends,
        link_to_nothing,
        folder_with_a_file,
        manifest_of_another_tool,
    ],
)
def test_what_is_no_manifest_of_ours(
    package: Path, tmp_path: Path, put: Callable[[Path, Path], None]
) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (package / MANIFEST).unlink()
    put(package / MANIFEST, outside)
    before = everything(tmp_path)
    assert former(package).keys() <= {"name"}
    assert MANIFEST in compare(package, OLD).written
    place = re.escape(f"{package / MANIFEST}")
    with pytest.raises(OutputError, match=rf"{place}.*: is in the way"):
        write(package, OLD)
    assert everything(tmp_path) == before
    write(package, OLD, force=True)
    assert texts(package) == {**OLD, **FOREIGN}
    assert texts(outside) in ({}, {MANIFEST: OLD[MANIFEST]})


@pytest.mark.parametrize("document", ["mine", ["mine"], 5])
def test_what_a_manifest_says_of_its_document_may_be_anything(
    package: Path, document: object
) -> None:
    (package / MANIFEST).write_text(json.dumps({"document": document, "files": {}}))
    case = ROOT / "tests" / "cases" / "models"
    prepared = prepare(str(case / "spec.yaml"), (), ())
    made, _ = package_of(prepared, Settings(), case)
    assert report(package, prepared, made, Settings(), case) == ""


def test_a_pipe_is_no_former_document(tmp_path: Path) -> None:
    add(tmp_path, {"shop.json": "{}", "former.yaml": "{}"})
    os.mkfifo(tmp_path / "pipe.json")
    found = neighbours(tmp_path / "shop.json")
    assert [path.name for path in found] == ["former.yaml", "shop.json"]


@pytest.mark.parametrize("name", ["generator", "generator-new", "generator-old"])
@pytest.mark.parametrize(
    "files", [{}, {"new/a.py": "mine"}, OLD], ids=["empty", "files", "package"]
)
def test_folders_that_look_like_leftovers(
    package: Path, name: str, files: dict[str, str]
) -> None:
    place = package.with_name(f".client.{name}")
    place.mkdir()
    add(place, files)
    before = everything(package.parent)
    assert not write(package, OLD)
    with pytest.raises(OutputError, match=rf"\.client\.{name}: is in the way"):
        write(package, NEW)
    with pytest.raises(OutputError, match="nothing was changed: rename it"):
        write(package, NEW, force=True)
    assert everything(package.parent) == before
    place.rename(package.with_name("elsewhere"))
    write(package, NEW)
    assert texts(package) == {**NEW, **FOREIGN}
    assert names(package.parent) == ["client", "elsewhere"]


def test_a_package_that_is_missing_is_not_made_of_a_folder_of_somebody(
    tmp_path: Path,
) -> None:
    add(tmp_path / ".client.generator-old", {"a.py": "mine"})
    with pytest.raises(OutputError, match="is in the way"):
        write(tmp_path / "client", NEW)
    assert names(tmp_path) == [".client.generator-old"]


def test_a_file_that_appears_during_the_run(
    package: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill(stage: Path, *arguments: object) -> None:
        stage.mkdir()
        add(package, {"api/late.txt": "mine"})

    monkeypatch.setattr(writing, "fill", fill)
    with pytest.raises(OutputError, match="was changed during the run"):
        write(package, NEW)
    assert texts(package) == {**OLD, **FOREIGN, "api/late.txt": "mine"}
    assert names(package.parent) == ["client"]


# -- The ignore file -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("place", "line"),
    [("client", "client.py"), (".", "client/client.py"), (".", "client.py")],
)
def test_protected_files_are_not_written(package: Path, place: str, line: str) -> None:
    (package.parent / place / IGNORE).write_text(f"# Ours by now.\n{line}\n")
    (package / "client.py").write_text("mine")
    assert compare(package, NEW).protected == ("client.py",)
    outcome = write(package, NEW)
    assert outcome.protected == ("client.py",)
    assert "client.py" not in outcome.written + outcome.unchanged
    assert (package / "client.py").read_text() == "mine"
    assert not write(package, NEW)
    assert "client.py" not in "".join(diff(package, NEW, compare(package, NEW)))


def test_protected_files_are_not_made_and_not_removed(package: Path) -> None:
    (package / IGNORE).write_text("/models/\n*.py\n!client.py\n")
    (package / "models" / "cat.py").write_text("mine")
    outcome = write(package, NEW)
    assert outcome.protected == (
        "api/sales.py",
        "models/cat.py",
        "models/new/cat.py",
        "models/old/dog.py",
    )
    assert outcome.written == (MANIFEST, "client.py")
    assert outcome.removed == ()
    assert not (package / "api" / "sales.py").exists()


def test_the_nearer_ignore_file_decides(package: Path) -> None:
    (package.parent / IGNORE).write_text("client/api/\nclient/models/\n")
    (package / IGNORE).write_text("!api/sales.py\n")
    outcome = write(package, NEW)
    assert "api/sales.py" in outcome.written
    assert "models/new/cat.py" in outcome.protected


def test_a_file_that_is_no_longer_protected_is_an_edited_one(package: Path) -> None:
    (package / IGNORE).write_text("client.py\n")
    (package / "client.py").write_text("mine")
    write(package, NEW)
    (package / IGNORE).unlink()
    with pytest.raises(OutputError, match=r"client\.py: was edited by hand"):
        write(package, NEW)


def test_the_manifest_is_never_protected(package: Path) -> None:
    (package / IGNORE).write_text("*\n")
    assert write(package, NEW).written == (MANIFEST,)


def test_a_protected_file_in_the_way(package: Path) -> None:
    add(package, {IGNORE: "mine.txt\n", "api/sales.py/mine.txt": "mine"})
    before = everything(package.parent)
    with pytest.raises(OutputError, match=r"api/sales\.py/mine\.txt: is protected"):
        write(package, NEW, force=True)
    assert everything(package.parent) == before


def test_an_ignore_file_that_is_none(package: Path) -> None:
    (package / IGNORE).write_text("!\n")
    with pytest.raises(OutputError, match=rf"{IGNORE}: .*'!'"):
        write(package, NEW)
    (package / IGNORE).write_bytes(b"\xff\xfe\n")
    with pytest.raises(OutputError, match=IGNORE):
        compare(package, NEW)


# -- Comparing -------------------------------------------------------------------------


def test_comparing_writes_nothing_and_waits_for_nobody(
    package: Path, tmp_path: Path
) -> None:
    (package / "client.py").write_text("mine")
    before = everything(tmp_path)
    with lock.locked(package.parent, print, 0):
        outcome = compare(package, NEW)
        lines = "".join(diff(package, NEW, outcome)).splitlines()
    start = lines.index("--- a/client.py")
    assert lines[start + 1 : start + 6] == [
        "+++ b/client.py",
        "@@ -1 +1 @@",
        "-mine",
        "\\ No newline at end of file",
        "+version = 2",
    ]
    assert compare(tmp_path / "none" / "client", NEW).written == tuple(sorted(NEW))
    assert everything(tmp_path) == before


# -- Folders that are not plain --------------------------------------------------------


def test_a_link_to_the_folder_is_followed(package: Path, tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(package)
    write(link, NEW)
    assert link.is_symlink()
    assert texts(package) == {**NEW, **FOREIGN}
    assert names(package.parent) == ["client"]
    assert names(tmp_path) == ["link", "out"]


def test_a_file_of_that_name(tmp_path: Path) -> None:
    add(tmp_path, {"client": "mine"})
    for action in (write, compare):
        with pytest.raises(OutputError, match="client: is a file"):
            action(tmp_path / "client", NEW)
    with pytest.raises(OutputError, match="cannot be written; nothing was changed"):
        write(tmp_path / "client" / "below" / "it", NEW)
    assert texts(tmp_path) == {"client": "mine"}


def test_a_folder_that_may_not_be_written() -> None:
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        package = fresh(Path(name, "out", "client"))
        package.parent.chmod(0o555)

        def action() -> None:
            if os.geteuid() == 0:
                os.setresuid(65534, 65534, 65534)
            assert not write(package, OLD)
            with pytest.raises(OutputError, match=os.strerror(errno.EACCES)):
                write(package.parent / "other" / "client", NEW)
            write(package, NEW)

        assert end(child(action)) == REFUSED
        assert texts(package) == {**OLD, **FOREIGN}
        assert names(package.parent) == ["client"]
        package.parent.chmod(0o755)


def test_a_file_system_without_hard_links(
    package: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def link(*arguments: object, **options: object) -> None:
        raise OSError(errno.EPERM, os.strerror(errno.EPERM))

    monkeypatch.setattr(os, "link", link)
    (package / "link").symlink_to("nowhere")
    before = numbers(package)
    outcome = write(package, NEW)
    after = numbers(package)
    assert texts(package) == {**NEW, **FOREIGN}
    assert (package / "link").readlink() == Path("nowhere")
    assert all(after[path][1] == before[path][1] for path in outcome.unchanged)


# -- What is told about it -------------------------------------------------------------


def test_the_examples_for_ci_name_what_there_is() -> None:
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())
    page = (ROOT / "docs" / "regenerate.md").read_text()
    workflow, hooks = map(
        yaml.safe_load, re.findall(r"```yaml\n(.*?)```", page, re.DOTALL)
    )
    assert [each["id"] for each in hooks["repos"][0]["hooks"]] == [hook["id"]]
    assert workflow["jobs"]["client"]["steps"][-1]["run"] == hook["entry"]
    assert hook["entry"] == "litellm-client-generator generate --check"
