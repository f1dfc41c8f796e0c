"""What `diff` says, and whether it is true.

Every folder of `tests/changes/` is a test: a document before (`old.yaml`) and after
(`new.yaml`), and the report for a terminal (`report.txt`). `pytest --update` rewrites it;
the diff is the review. That the report is right about who has to change something is shown
by type-checking code that uses both clients.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
from functools import cache
from pathlib import Path

import pytest

from litellm_client_generator import output
from litellm_client_generator.building import build
from litellm_client_generator.changes import Change, Report, compare, render
from litellm_client_generator.changes.differences.containment import (
    gives,
    lets_through,
    takes,
)
from litellm_client_generator.changes.facts.annotations import Annotations
from litellm_client_generator.document import load
from litellm_client_generator.ir import (
    Constraints,
    Discriminator,
    Member,
    Package,
    Type,
    union,
)
from litellm_client_generator.ir.types import ANY, NONE
from litellm_client_generator.rendering import render as render_package
from litellm_client_generator.repair import repair
from tests.conftest import ROOT, Mypy
from tests.settled import read

CASES = Path(__file__).parent / "changes"
FOLDERS = sorted(folder for folder in CASES.iterdir() if folder.is_dir())


@cache
def package(spec: Path) -> Package:
    document, _ = repair(load(str(spec)))
    settings = read(document.data["info"]["title"], {}, {})
    return build(document, settings).package


@cache
def report(case: Path) -> Report:
    return compare(package(case / "old.yaml"), package(case / "new.yaml"))


def found(case: str, kind: str) -> dict[str, Change]:
    """The changes of one kind, by name."""
    changes = report(CASES / case).changes
    return {change.name: change for change in changes if change.kind == kind}


@pytest.mark.parametrize("case", FOLDERS, ids=lambda case: case.name)
def test_case(case: Path, update: bool) -> None:
    made = render(report(case), "text", verbose=case.name != "many")
    golden = case / "report.txt"
    if update:
        golden.write_text(made, encoding="utf-8")
    assert golden.exists(), f"{case.name}: nothing expected yet; run with --update"
    assert made == golden.read_text(encoding="utf-8")


def documented() -> set[str]:
    text = (ROOT / "docs" / "diff.md").read_text(encoding="utf-8")
    table = text.partition("## Kinds of changes")[2].partition("\n## ")[0]
    cells = re.findall(r"^\| ([^|]*) \|", table, re.MULTILINE)
    return {kind for cell in cells for kind in re.findall("`([a-z-]+)`", cell)}


def test_every_kind_is_documented_and_has_a_case() -> None:
    covered = {change.kind for case in FOLDERS for change in report(case).changes}
    assert sorted(covered) == sorted(documented())


def test_equal_documents_have_no_changes() -> None:
    for case in FOLDERS:
        old = package(case / "old.yaml")
        assert not compare(old, old).changes
    assert not report(CASES / "same").changes


@pytest.mark.slow
def test_the_report_does_not_depend_on_hashing() -> None:
    script = (
        "import sys; from pathlib import Path; from tests.test_changes import report;"
        "from litellm_client_generator.changes import render;"
        "[print(render(report(Path(p)), f)) for p in sys.argv[1:]"
        " for f in ('text', 'markdown', 'json')]"
    )
    folders = [str(CASES / name) for name in ("models", "enums", "classes", "aliases")]
    outputs = {
        subprocess.run(
            [sys.executable, "-c", script, *folders],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(outputs) == 1
    assert outputs.pop()


# -- Who is broken -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("field", "kind", "sent", "received"),
    [
        ("removed", "field-removed", True, True),
        ("retyped", "field-retyped", True, True),
        ("wider", "field-retyped", False, True),
        ("narrower", "field-retyped", True, False),
        ("added", "field-added", False, False),
        ("needed_new", "field-added", True, False),
        ("needed", "field-made-required", True, False),
        ("unneeded", "field-made-optional", False, True),
        ("loose", "field-made-optional", False, False),
        ("tighter", "field-constraint-changed", True, False),
        ("looser", "field-constraint-changed", False, False),
        ("values", "field-values-changed", True, False),
        ("values_more", "field-values-changed", False, False),
        ("values_set", "field-values-changed", True, False),
        ("values_free", "field-values-changed", False, False),
        ("defaulted", "field-default-changed", False, False),
    ],
)
def test_a_field_breaks_those_alone_who_use_its_model(
    field: str, kind: str, sent: bool, received: bool
) -> None:
    changes = found("fields", kind)
    assert {
        model: (
            changes[f"{model}.{field}"].breaks_callers,
            changes[f"{model}.{field}"].breaks_readers,
        )
        for model in ("Sent", "Received", "Both", "Unused")
    } == {
        "Sent": (sent, False),
        "Received": (False, received),
        "Both": (sent, received),
        "Unused": (False, False),
    }


def test_a_renamed_class_is_one_message() -> None:
    changes = report(CASES / "class_renamed").changes
    (renamed,) = found("class_renamed", "class-renamed").values()
    assert (renamed.before, renamed.after) == ("OldThingsApi", "NewThingsApi")
    assert {change.kind for change in changes} == {
        "class-renamed",
        "operation-added",
        "operation-removed",
    }


def test_a_model_is_told_once_however_often_it_is_used() -> None:
    names = [change.name for change in report(CASES / "fields").changes]
    assert names.count("Both.removed") == 1
    assert not any(name.startswith("ThingsApi") for name in names)


def test_an_operation_of_two_classes_is_told_once() -> None:
    changes = [
        change
        for change in report(CASES / "parameters").changes
        if "get_d(" in change.name
    ]
    assert {change.group for change in changes} == {"OthersApi"}
    assert {change.also for change in changes} == {("ThingsApi",)}


INT, STR, USER = Type.of("int"), Type.of("str"), Type.of("User", ".models.user")
SORT = Type.of("Sort", ".models.sort")
CAT, DOG = Type.of("Cat", ".models.cat"), Type.of("Dog", ".models.dog")
JSON = Type.of("dict", "", STR, ANY)


def listed(item: Type) -> Type:
    return Type.of("list", "", item)


def at_least(minimum: int) -> Type:
    return INT.constrained(Constraints(minimum=minimum))


def told_apart(*members: Type) -> Type:
    discriminator = Discriminator("kind", (("cat", ("Cat",)), ("dog", ("Dog",))))
    argument = (union(members),)
    return Type((Member("one_of", "", argument, discriminator=discriminator),))


@pytest.mark.parametrize(
    ("old", "new", "callers_go_on", "readers_go_on"),
    [
        (INT | STR, STR | INT, True, True),
        (INT, INT | NONE, True, False),
        (INT | NONE, INT, False, True),
        (INT, Type.of("float"), True, False),
        (listed(INT), listed(INT | STR), True, False),
        (JSON, ANY, True, False),
        (ANY, JSON, False, True),
        (ANY, USER, False, False),
        (listed(ANY), listed(USER), False, False),
        (Type.literal("a"), STR, True, False),
        (Type.literal("a") | STR, Type.literal("b") | STR, True, True),
        (SORT, STR, True, False),
        (STR, SORT, False, True),
        (at_least(1), at_least(0), True, True),
        (at_least(0), at_least(1), False, True),
        (told_apart(CAT, DOG), CAT | DOG, True, True),
    ],
)
def test_annotations(
    old: Type, new: Type, callers_go_on: bool, readers_go_on: bool
) -> None:
    annotations = Annotations({}, {"Sort": "str"}, {})
    before, after = annotations.shape(old), annotations.shape(new)
    assert takes(after, before) is callers_go_on
    assert gives(after, before) is readers_go_on


def test_an_alias_is_what_it_stands_for() -> None:
    names = Type.of("Names", ".models.names")
    annotations = Annotations({"Names": listed(STR)}, {}, {})
    alias, plain = annotations.shape(names), annotations.shape(listed(STR))
    assert takes(alias, plain) and takes(plain, alias)
    assert gives(alias, plain) and gives(plain, alias)


def test_aliases_of_aliases_are_compared_once_each() -> None:
    """Each of forty is the next one, or a list of it: there are 2^40 ways through them."""
    names = [Type.of(f"A{number}", f".models.a{number}") for number in range(41)]
    known = {f"A{n}": names[n + 1] | listed(names[n + 1]) for n in range(40)}
    shapes = []
    for last in (INT, STR):
        annotations = Annotations({**known, "A40": last}, {}, {})
        shapes.append(annotations.shape(known["A0"]))
    old, new = shapes
    # The names are the same, and what stands behind them all is not looked at.
    assert takes(new, old) and gives(new, old)
    assert not takes(annotations.shape(listed(NONE)), old)
    assert not gives(annotations.shape(known["A0"] | USER), annotations.shape(ANY))


def test_an_alias_holds_the_values_that_it_stands_for() -> None:
    annotations = Annotations({"Sort": Type.literal("a", "b")}, {}, {})
    alias = annotations.shape(SORT)
    plain = annotations.shape(Type.literal("a"))
    assert takes(alias, plain) and not takes(plain, alias)


def test_a_parameter_renamed_in_a_path_stays_where_it_is() -> None:
    (renamed,) = report(CASES / "path_names").changes
    assert renamed.name == "ThingsApi.get_part(key=)"


@pytest.mark.parametrize(
    ("new", "old", "expected"),
    [
        ({}, {"minimum": 1}, True),
        ({"minimum": 1}, {}, False),
        ({"minimum": 1}, {"exclusive_minimum": 1}, True),
        ({"exclusive_minimum": 1}, {"minimum": 1}, False),
        ({"exclusive_maximum": 9}, {"maximum": 8}, True),
        ({"exclusive_maximum": 9}, {"maximum": 9}, False),
        ({"maximum": 9}, {"exclusive_maximum": 9}, True),
        ({"min_length": 0}, {}, True),
        ({"min_length": 1}, {}, False),
        ({"max_length": 9}, {"max_length": 8}, True),
        ({"max_length": 9}, {}, False),
        ({"multiple_of": 2}, {"multiple_of": 4}, True),
        ({"multiple_of": 4}, {"multiple_of": 2}, False),
        ({"pattern": "a"}, {"pattern": "b"}, False),
    ],
)
def test_limits(new: dict[str, object], old: dict[str, object], expected: bool) -> None:
    assert lets_through(new, old) is expected


# -- How it is said ------------------------------------------------------------------------


def test_json_has_everything() -> None:
    for case in FOLDERS:
        made = json.loads(render(report(case), "json"))
        assert made["format"] == 1
        assert len(made["changes"]) == len(report(case).changes)
        assert made["breaks"]["callers"] is report(case).breaks_callers
        assert made["breaks"]["readers"] is report(case).breaks_readers


def test_colour_is_for_terminals() -> None:
    made = report(CASES / "models")
    coloured = render(made, "text", color=True)
    assert "\x1b[" in coloured
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == render(made, "text")


def test_markdown_folds_long_lists() -> None:
    made = render(report(CASES / "many"), "markdown")
    assert "<details><summary>10 new operations</summary>" in made
    assert made.count("<details>") == made.count("</details>")
    assert "`GET /p11`" in made
    new = made.partition("#### New classes\n\n")[2]
    assert new.startswith("- FreshApi: New class with 4 operations: `GET /q0`")


def test_hostile_text_stays_text() -> None:
    change = Change(
        "operations", "A", "route-changed", "A.b()", "", "`\x1b[31m", "</details>"
    )
    tally = report(CASES / "same").operations
    made = Report("<b>", "1", "2", tally, tally, (change,))
    assert "\x1b" not in render(made, "text") + render(made, "markdown")
    assert "`</details>`" in render(made, "markdown")
    assert "&lt;b>" in render(made, "markdown")


@pytest.mark.slow
def test_litellm_is_compared_quickly() -> None:
    old, new = (
        package(ROOT / "specs" / f"litellm-{version}.json")
        for version in ("1.72.9", "1.109.1")
    )
    started = time.process_time()
    made = compare(old, new)
    text = render(made, "text")
    assert time.process_time() - started < 2
    assert made.breaking
    assert len(text.splitlines()) < 1000
    for line in text.splitlines():
        assert len(line) <= 100 or " " not in line.strip(" !+-~")


# -- What type checkers say ----------------------------------------------------------------


def clients(case: str, folder: Path) -> None:
    """Writes both clients of a case as packages `before` and `after`."""
    for name, spec in (("before", "old.yaml"), ("after", "new.yaml")):
        files = output.with_manifest(render_package(package(CASES / case / spec)))
        output.write(folder / name, files)


def check(mypy: Mypy, folder: Path, files: dict[str, str]) -> dict[str, bool]:
    """Whether mypy accepts each of some modules."""
    for name, text in files.items():
        (folder / f"{name}.py").write_text(text, encoding="utf-8")
    options = ("--no-error-summary", "--follow-imports=silent")
    done = mypy(folder, *options, *(f"{name}.py" for name in files))
    assert not done.stderr, done.stderr
    faults = {line.partition(".py:")[0] for line in done.stdout.splitlines()}
    assert faults <= files.keys(), done.stdout
    return {name: name not in faults for name in files}


IMPORTS = """
from __future__ import annotations
from {package}.models import *
from {package}.api import *
"""

USES = {
    "operations": {
        "ThingsApi.kept()": 'ThingsApi().kept("1")',
        "ThingsApi.deprecated()": "ThingsApi().deprecated()",
        "ThingsApi.routed()": "ThingsApi().routed()",
        "ThingsApi.removed()": "ThingsApi().removed()",
        "ThingsApi.new_name()": "ThingsApi().old_name()",
    },
    "parameters": {
        "ThingsApi.get_e(kept=)": 'ThingsApi().get_e("1", kept="x")',
        "ThingsApi.get_a(removed=)": 'ThingsApi().get_a(required="r", removed="x")',
        "ThingsApi.get_a(required=)": 'ThingsApi().get_a("r")',
        "ThingsApi.get_a(needed=)": 'ThingsApi().get_a(required="r")',
        "ThingsApi.get_c(key=)": 'ThingsApi().get_c(id="x")',
        "ThingsApi.get_b()": 'ThingsApi().get_b("1", "2")',
        "OthersApi.get_d(where=)": 'ThingsApi().get_d(where="x")',
    },
    "parameter_types": {
        "ThingsApi.get_a(wider=)": 'ThingsApi().get_a("", wider=1)',
        "ThingsApi.get_a(narrower=)": 'ThingsApi().get_a("", narrower="x")',
        "ThingsApi.get_a(other=)": 'ThingsApi().get_a("", other=True)',
        "ThingsApi.get_a(more=)": 'ThingsApi().get_a("", more="asc")',
        "ThingsApi.get_a(less=)": 'ThingsApi().get_a("", less="desc")',
        "ThingsApi.get_a(freed=)": 'ThingsApi().get_a("", freed="asc")',
        "ThingsApi.get_a(bound=)": 'ThingsApi().get_a("", bound="other")',
        "ThingsApi.get_a(looser=)": 'ThingsApi().get_a("", looser=1)',
        "ThingsApi.get_a(nullable=)": 'ThingsApi().get_a("x")',
    },
    "bodies": {
        "ThingsApi.added(order=)": "ThingsApi().added()",
        "ThingsApi.added_optional(order=)": "ThingsApi().added_optional()",
        "ThingsApi.removed(order=)": "ThingsApi().removed(Order())",
        "ThingsApi.required(order=)": "ThingsApi().required()",
        "ThingsApi.optional(order=)": "ThingsApi().optional(Order())",
        "ThingsApi.retyped(offer=)": "ThingsApi().retyped(Order())",
        "ThingsApi.values(body=)": 'ThingsApi().values("b")',
    },
    "answers": {
        "ThingsApi.untyped()": "n: str | None = ThingsApi().untyped().note",
        "ThingsApi.typed()": 'n: object = ThingsApi().typed()["note"]',
        "ThingsApi.wider()": "n: str = ThingsApi().wider()",
        "ThingsApi.narrower()": "n: str | None = ThingsApi().narrower()",
        "ThingsApi.plain()": 'n: object = ThingsApi().plain()["note"]',
        "ThingsApi.values()": "n: str = ThingsApi().values()",
        "ThingsApi.list()": "n = [order.note for order in ThingsApi().list()]",
    },
    "classes": {
        "FirstApi.stays()": "FirstApi().stays()",
        "SecondApi.one()": "FirstApi().one()",
        "SecondApi.moved1()": "FirstApi().moved1()",
        "FirstApi.both()": "FirstApi().both()",
        "LonelyApi.lonely()": "LonelyApi().lonely()",
    },
    "short_names": {
        "ThingsApi.read_item_item_get()": "ThingsApi().read_item()",
        "ThingsApi.list_all_list_get()": "ThingsApi().list_all_list_get()",
    },
    "fields": {
        "Received.removed": "def f(x: Received) -> str | None: return x.removed",
        "Received.wider": "def f(x: Received) -> str | None: return x.wider",
        "Received.unneeded": "def f(x: Received) -> str: return x.unneeded",
        "Received.loose": "def f(x: Received) -> str: return x.loose",
        "Received.narrower": "def f(x: Received) -> object: return x.narrower",
        "Received.needed": "def f(x: Received) -> str | None: return x.needed",
    },
    "enums": {
        "Sort.UP": "x = Sort.UP",
        "Sort.GONE": "x = Sort.GONE",
        "State.RUNNING": "x = State.ON",
    },
    "models": {
        "OrderLine": "x = Line()",
        "Order": 'x = Order(id="1")',
        "BillKind": "x = Kind.A",
    },
}
"""For each name in a report, code that relies on what it was."""

BLIND = {
    "ThingsApi.untyped()",
    "ThingsApi.get_b()",
    "ThingsApi.read_item_item_get()",
}
"""What breaks, and a checker cannot see: `Any`, arguments of one type swapped, a short name that calls another route."""


@pytest.mark.slow
@pytest.mark.parametrize("case", USES)
def test_type_checkers_agree(case: str, tmp_path: Path, mypy: Mypy) -> None:
    clients(case, tmp_path)
    uses = dict(enumerate(USES[case].items()))
    modules = {
        f"{side}_{number}": IMPORTS.format(package=side) + code + "\n"
        for number, (_, code) in uses.items()
        for side in ("before", "after")
    }
    accepted = check(mypy, tmp_path, modules)
    broken = {change.name for change in report(CASES / case).changes if change.breaking}
    for number, (name, code) in uses.items():
        assert accepted[f"before_{number}"], code
        if name not in BLIND:
            assert accepted[f"after_{number}"] is (name not in broken), (name, code)
        else:
            assert name in broken
