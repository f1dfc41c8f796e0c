"""Which faults no test would see.

`nox -s mutants -- naming` changes the code of a part in one small way after the other, and runs the tests of that part on each
mutant: mutmut does. What survives is printed as a diff; `docs/mutants.md` says which of it may.

mutmut changes functions as they stand in a package at the top of a folder, and leaves alone what is decorated. So the
part is laid out in `build/mutants/` as it asks for, properties and cached functions decorated by an assignment below them; the runtime as the
package that its tests make of it.
"""

from __future__ import annotations

import ast
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import tomli_w

ROOT = Path(__file__).parent.parent
GENERATOR = Path("litellm_client_generator")
RUNTIME = GENERATOR / "runtime"
BUILD = ROOT / "build" / "mutants"
PACKAGE = Path("deep", "shop_client")
"""What the tests of the runtime call it (`tests/runtime/conftest.py`)."""
ASSIGNABLE = ("cache", "cached_property", "property")


@dataclass(frozen=True)
class Part:
    """Modules, and the tests that hold them.

    Args:
        modules: Patterns, as paths below the generator.
        tests: Arguments of pytest.
        package: Whether the tests import them as modules of a generated package, and not as the generator's.
    """

    modules: tuple[str, ...]
    tests: tuple[str, ...]
    package: bool = False


PARTS = {
    "naming": Part(
        (
            *("naming/spelling.py", "naming/choice.py", "naming/names.py"),
            *("naming/classes.py", "naming/registry.py", "naming/renames.py"),
            "naming/reserved.py",
        ),
        ("tests/test_naming.py", "tests/test_choice.py", "tests/test_own_names.py"),
    ),
    "types": Part(
        ("ir/types.py", "building/schemas/types.py"), ("tests/test_types.py",)
    ),
    "text": Part(("text.py", "prose/*.py"), ("tests/test_text.py",)),
    "request": Part(
        (
            "runtime/_runtime/request/styles.py",
            "runtime/_runtime/request/path.py",
            "runtime/_runtime/request/request.py",
        ),
        ("tests/runtime/test_requests.py", "tests/runtime/test_styles.py"),
    ),
    "retries": Part(
        ("runtime/_runtime/call/retry.py",), ("tests/runtime/test_retry.py",), True
    ),
    "redaction": Part(
        ("runtime/_runtime/exchange/redaction.py",),
        ("tests/runtime/test_parts.py",),
    ),
}
PASSED_OVER = (
    "test_what_comes_and_goes_renames_nothing_else",
    "test_what_generated_modules_import_is_reserved",
    "test_long_texts_take_no_longer",
)
"""Tests that take longer than all others together, and see what these see."""


def main(names: list[str]) -> None:
    for name in names or PARTS:
        folder = BUILD / name
        lay_out(PARTS[name], folder)
        with (folder / "log").open("w") as log:
            mutmut(folder, "run", "--max-children", "1", stdout=log)
        report(name, folder)


def lay_out(part: Part, folder: Path) -> None:
    """Makes the folder that mutmut runs in."""
    shutil.rmtree(folder, ignore_errors=True)
    code = ROOT / "generator"
    if part.package:
        copy(code / RUNTIME, folder / PACKAGE)
        shop = folder / "mutants" / RUNTIME
        shop.parent.mkdir(parents=True)
        (shop.parent / "__init__.py").touch()
        shop.symlink_to(os.path.relpath(folder / "mutants" / PACKAGE, shop.parent))
        prefix, place = "runtime/", PACKAGE
    else:
        copy(code / GENERATOR, folder / GENERATOR)
        prefix, place = "", GENERATOR
    for name in ("tests", "templates"):
        copy(ROOT / name, folder / name)
    modules = [str(place / each.removeprefix(prefix)) for each in part.modules]
    for pattern in modules:
        for path in folder.glob(pattern):
            path.write_text(undecorated(path.read_text()))
    skipped = " or ".join(PASSED_OVER)
    settings = {
        "source_paths": [place.parts[0]],
        "only_mutate": modules,
        "also_copy": ["templates"],
        "pytest_add_cli_args_test_selection": [
            *part.tests,
            *("-m", "not slow and not hypothesis", "-k", f"not ({skipped})"),
        ],
        # Each mutant meets no cache that another filled.
        "process_isolation": "forkserver",
        # What is in a loop should not take for ever, and a busy machine is no loop.
        "timeout_multiplier": 3.0,
        "timeout_constant": 20.0,
        "track_dependencies": False,
        "use_git_change_detection": False,
    }
    pytest = {"markers": MARKERS, "filterwarnings": ["error"]}
    tool = {"mutmut": settings, "pytest": {"ini_options": pytest}}
    (folder / "pyproject.toml").write_text(tomli_w.dumps({"tool": tool}))


MARKERS = ["slow", "command", "installs", "xdist_group"]


def copy(source: Path, target: Path) -> None:
    shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))


def undecorated(source: str) -> str:
    """The same code, in which properties and cached functions are decorated by an assignment below them."""
    lines = source.split("\n")
    functions = [
        node
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.FunctionDef)
    ]
    for node in sorted(functions, key=lambda node: -node.lineno):
        decorators = [
            each.id for each in node.decorator_list if isinstance(each, ast.Name)
        ]
        if len(node.decorator_list) == 1 and decorators and decorators[0] in ASSIGNABLE:
            assert node.end_lineno
            margin = " " * node.col_offset
            lines.insert(
                node.end_lineno, f"{margin}{node.name} = {decorators[0]}({node.name})"
            )
            del lines[node.lineno - 2]
    return "\n".join(lines)


def mutmut(folder: Path, *arguments: str, stdout: object = subprocess.PIPE) -> str:
    program = str(Path(sys.executable).with_name("mutmut"))
    variables = {
        name: value for name, value in os.environ.items() if name != "PYTHONPATH"
    }
    done = subprocess.run(
        [program, *arguments], cwd=folder, env=variables, stdout=stdout, text=True, check=False  # type: ignore[call-overload]
    )
    return done.stdout or ""


def report(name: str, folder: Path) -> None:
    """Prints how many mutants there were, and those that no test saw."""
    states: dict[str, list[str]] = {}
    for line in mutmut(folder, "results", "--all", "true").splitlines():
        mutant, _, state = line.strip().rpartition(": ")
        if mutant:
            states.setdefault(state, []).append(mutant)
    counts = ", ".join(f"{len(found)} {state}" for state, found in states.items())
    print(f"{name}: {counts}")
    for state, found in states.items():
        if state not in ("killed", "timeout"):
            for mutant in found:
                print(f"\n{state}: {mutmut(folder, 'show', mutant)}")


if __name__ == "__main__":
    main(sys.argv[1:])
