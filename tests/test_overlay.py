"""Overlays: each kind of change on a small document, and everything that is refused."""

from __future__ import annotations

import copy
import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from litellm_client_generator.document import Document
from litellm_client_generator.overlay import apply
from litellm_client_generator.overlay.patterns import STATE_LIMIT, Pattern, PatternFault
from litellm_client_generator.overlay.targets import LENGTH_LIMIT, Target, Work
from litellm_client_generator.pipeline import prepare
from litellm_client_generator.problems import Problem, SpecError

Write = Callable[..., str]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes an overlay, of actions or of other fields, and gives its path."""

    def written(*actions: Any, **fields: Any) -> str:
        head = {"overlay": "1.0.0", "info": {"title": "Changes", "version": "1"}}
        file = tmp_path / f"overlay-{len(list(tmp_path.iterdir()))}.json"
        data = {**head, "actions": actions, **fields}
        data = {key: value for key, value in data.items() if value is not ...}
        file.write_text(json.dumps(data), encoding="utf-8")
        return str(file)

    return written


def document(**fields: Any) -> Document:
    data = {
        "openapi": "3.1.0",
        "info": {"title": "Pets", "version": "1"},
        "paths": {
            "/pets": {
                "get": {"tags": ["a", "b"], "operationId": "list_pets"},
                "post": {"tags": ["a"], "operationId": "new_pet"},
            },
            "/dogs": {"get": {"tags": ["b"], "operationId": "list_dogs"}},
        },
        **fields,
    }
    return Document("pets.json", data)


def changed(write: Write, *actions: Any, of: Document | None = None) -> dict[str, Any]:
    """What actions make of a document, which stays as it is; nothing is odd about them."""
    before = of or document()
    kept = copy.deepcopy(before.data)
    after, odd = apply(before, [write(*actions)])
    assert before.data == kept
    assert (after.source, odd) == (before.source, [])
    return after.data


def refusal(source: str, of: Document | None = None) -> list[Problem]:
    """Why an overlay is refused; a line for each problem, under its own name."""
    with pytest.raises(SpecError) as caught:
        apply(of or document(), [source])
    assert caught.value.source == source
    assert len(str(caught.value).splitlines()) == len(caught.value.problems)
    return list(caught.value.problems)


def said(problems: list[Problem]) -> list[tuple[str, str, str]]:
    return [(each.severity, each.pointer, each.name) for each in problems]


# Updates


def test_objects_are_merged_to_any_depth(write: Write) -> None:
    update = {"get": {"summary": "Pets", "operationId": "pets"}, "put": {"x-new": {}}}
    data = changed(write, {"target": "$.paths['/pets']", "update": update})
    assert data["paths"]["/pets"] == {
        "get": {"tags": ["a", "b"], "operationId": "pets", "summary": "Pets"},
        "post": {"tags": ["a"], "operationId": "new_pet"},
        "put": {"x-new": {}},
    }
    assert list(data["paths"]) == ["/pets", "/dogs"]


def test_the_root_can_be_updated(write: Write) -> None:
    data = changed(write, {"target": "$", "update": {"info": {"version": "2"}}})
    assert data["info"] == {"title": "Pets", "version": "2"}


@pytest.mark.parametrize(
    "update, tags",
    [
        ("c", ["a", "b", "c"]),
        (["c", "d"], ["a", "b", "c", "d"]),
        (None, ["a", "b", None]),
    ],
)
def test_lists_get_longer(write: Write, update: Any, tags: list[Any]) -> None:
    data = changed(write, {"target": "$.paths['/pets'].get.tags", "update": update})
    assert data["paths"]["/pets"]["get"]["tags"] == tags


def test_lists_within_an_update_are_joined(write: Write) -> None:
    action = {"target": "$.paths.*.get", "update": {"tags": ["c"]}}
    data = changed(write, action)
    assert data["paths"]["/pets"]["get"]["tags"] == ["a", "b", "c"]
    assert data["paths"]["/dogs"]["get"]["tags"] == ["b", "c"]


def test_targets_share_nothing(write: Write) -> None:
    add = {"target": "$.paths.*.get", "update": {"responses": {}}}
    then = {"target": "$.paths['/pets'].get.responses", "update": {"200": {}}}
    paths = changed(write, add, then)["paths"]
    assert paths["/pets"]["get"]["responses"] == {"200": {}}
    assert paths["/dogs"]["get"]["responses"] == {}


@pytest.mark.parametrize(
    "target, found",
    [
        ("$.paths.*.get", ["list_pets", "list_dogs"]),
        ("$.paths[*][*]", ["list_pets", "new_pet", "list_dogs"]),
        ("$.paths['/pets']['get', 'post', 'get', 'put']", ["list_pets", "new_pet"]),
        ("$..[?@.operationId == 'new_pet']", ["new_pet"]),
        ("$.paths.*[?@.tags[?@ == 'b']]", ["list_pets", "list_dogs"]),
        ("$.paths.*[?count(@.tags[*]) > 1]", ["list_pets"]),
        ("$.paths.*[?match(@.operationId, 'list_.*')]", ["list_pets", "list_dogs"]),
        ("$.paths.*[?search(@.operationId, 'pet$')]", ["new_pet"]),
        ("$.paths.*[?length(@.operationId) == length($.info.title)]", []),
        (
            "$.paths.*[?@.tags[?@ == $.paths['/dogs'].get.tags[0]]]",
            ["list_pets", "list_dogs"],
        ),
        ("$.paths.*[?@.tags[0] == $.paths['/dogs'].get.tags[-1]]", ["list_dogs"]),
    ],
)
def test_targets_are_json_path(target: str, found: list[str]) -> None:
    data: Any = document().data
    locations = Target(target).locations(data, Work())
    assert [data[a][b][c]["operationId"] for a, b, c in locations] == found


# Removals


def test_values_are_removed(write: Write) -> None:
    data = changed(
        write,
        {"target": "$.paths['/dogs']", "remove": True},
        {"target": "$.paths.*.post.operationId", "remove": True},
        {"target": "$..tags[?@ == 'a']", "remove": True},
    )
    assert data["paths"] == {
        "/pets": {
            "get": {"tags": ["b"], "operationId": "list_pets"},
            "post": {"tags": []},
        }
    }


def test_entries_of_one_list_and_what_is_in_them_are_removed_together(
    write: Write,
) -> None:
    servers = [{"url": f"/{number}"} for number in range(12)]
    action = {"target": "$..['servers', 'url', 2, 10, 11, 0]", "remove": True}
    assert "servers" not in changed(write, action, of=document(servers=servers))
    action["target"] = "$.servers[0, 11, 2, 10, 2]"
    data = changed(write, action, of=document(servers=servers))
    left = [server["url"] for server in data["servers"]]
    assert left == ["/1", "/3", "/4", "/5", "/6", "/7", "/8", "/9"]


def test_actions_and_overlays_are_applied_in_order(write: Write) -> None:
    first = write(
        {"target": "$.paths['/dogs']", "remove": True},
        {"target": "$.paths", "update": {"/dogs": {"put": {}}}},
        {"target": "$.paths['/dogs'].put", "update": {"summary": "one"}},
    )
    second = write({"target": "$.paths['/dogs'].put", "update": {"summary": "two"}})
    after, _ = apply(document(), [first, second])
    assert after.data["paths"]["/dogs"] == {"put": {"summary": "two"}}
    assert apply(document(), [])[0] == document()


# What is refused


def test_a_target_that_selects_nothing(write: Write) -> None:
    problems = refusal(
        write(
            {"target": "$.paths['/pet'].get", "update": {}},
            {"target": "$.paths['/pets'].get", "update": {"summary": "fine"}},
            {"target": "$.info.contact.name", "remove": True},
            {"target": "$.paths.*[?@.deprecated]", "remove": True},
        )
    )
    assert said(problems) == [
        ("error", f"#/actions/{index}/target", "nothing-matched") for index in (0, 2, 3)
    ]
    assert str(problems[0]) == (
        "#/actions/0/target: error: the target '$.paths['/pet'].get' is not in the document;"
        " nothing at '$['paths']' has a '/pet'; did you mean '/pets'? [nothing-matched]"
    )
    assert problems[1].action == "nothing at '$['info']' has a 'contact'"
    assert problems[2].action == ""


@pytest.mark.parametrize(
    "target, message",
    [
        ("", "character 1: expected"),
        ("paths", "character 1: expected"),
        ("$.paths[", "character 9: unexpected end"),
        ("$.paths[?@.x = 1]", "character 14: unexpected token '='"),
        ("$.paths[?nope(@)]", "character 10: function 'nope' is not defined"),
        ("$.paths[?@.x =~ /(a+)+b/]", "character 14: unexpected"),
        ("$.a | $.b", "character"),
        ("$[?" + "(" * 900, "nested too deeply"),
        ("$" + ".a" * LENGTH_LIMIT, f"longer than {LENGTH_LIMIT} characters"),
        ("$[?search(@.title, 'a{3')]", "a pattern in it is no I-Regexp: it is cut off"),
    ],
)
def test_a_target_that_is_no_query(write: Write, target: str, message: str) -> None:
    [problem] = refusal(write({"target": target, "remove": True}))
    assert said([problem]) == [("error", "#/actions/0/target", "invalid-target")]
    assert message in problem.message


@pytest.mark.parametrize(
    "target, update, field, name",
    [
        ("$.info.title", "Dogs", "target", "simple-target"),
        ("$.info", "Dogs", "update", "incompatible-update"),
        ("$.info", ["Dogs"], "update", "incompatible-update"),
        ("$", {"info": None}, "update", "incompatible-update"),
        (
            "$",
            {"paths": {"/pets": {"get": {"tags": "a"}}}},
            "update",
            "incompatible-update",
        ),
        ("$", {"info": {"title": {}}}, "update", "incompatible-update"),
        ("$", {"openapi": "2.0"}, "", "not-openapi"),
    ],
)
def test_an_update_that_does_not_fit(
    write: Write, target: str, update: Any, field: str, name: str
) -> None:
    [problem] = refusal(write({"target": target, "update": update}))
    place = f"#/actions/0/{field}" if field else "#/actions"
    assert said([problem]) == [("error", place, name)]


def test_the_document_itself_is_not_removed(write: Write) -> None:
    [problem] = refusal(write({"target": "$", "remove": True}))
    assert said([problem]) == [("error", "#/actions/0/target", "removed-root")]


def test_everything_wrong_with_an_overlay_is_said_at_once(write: Write) -> None:
    source = write(
        "remove",
        {"update": {}},
        {"target": "$["},
        {"target": "$[", "remove": True},
        {"target": "$.info", "remove": "yes"},
        {"target": "$.info", "copy": "$.paths"},
        overlay="2.0.0",
        info={"title": 1},
        extends=7,
        action=[],
        **{"x-when": 1, "x-skip-absent": "yes"},
    )
    assert said(refusal(source)) == [
        ("error", "#/overlay", "overlay-version"),
        ("error", "#/info/title", "invalid-overlay"),
        ("error", "#/info/version", "invalid-overlay"),
        ("error", "#/extends", "invalid-overlay"),
        ("error", "#/x-when", "invalid-overlay"),
        ("error", "#/x-skip-absent", "invalid-overlay"),
        ("warning", "#/action", "unknown-field"),
        ("error", "#/actions/0", "invalid-action"),
        ("error", "#/actions/1/target", "invalid-action"),
        ("error", "#/actions/2", "invalid-action"),
        ("error", "#/actions/3/target", "invalid-target"),
        ("error", "#/actions/4/remove", "invalid-action"),
        ("error", "#/actions/5", "invalid-action"),
        ("warning", "#/actions/5/copy", "unknown-field"),
    ]


@pytest.mark.parametrize("actions", [..., [], {}, None])
def test_an_overlay_needs_actions(write: Write, actions: Any) -> None:
    assert said(refusal(write(actions=actions))) == [
        ("error", "#/actions", "invalid-overlay")
    ]
    assert said(refusal(write({"target": "$", "update": {}}, info=...))) == [
        ("error", "#/info", "invalid-overlay")
    ]


def test_what_is_no_overlay(tmp_path: Path) -> None:
    for text, name in (
        ("[]", "not-an-overlay"),
        ('{"openapi": "3.1.0"}', "not-an-overlay"),
        ('{"overlay": "1.0.0", "overlay": "1.0.0"}', "syntax"),
        ("a: &a [1, 2]\nb: &b [*a, *a]\nc: [*b", "syntax"),
    ):
        file = tmp_path / "overlay.yaml"
        file.write_text(text)
        assert [problem.name for problem in refusal(str(file))] == [name]
    assert refusal(str(tmp_path / "absent.yaml"))[0].name == "unreadable"


# What is odd


def test_oddities_are_warnings(write: Write) -> None:
    source = write(
        {"target": "$.paths['/dogs']", "remove": True, "update": {}, "x-why": "cats"},
        extends="https://example.com/cats.json",
        reason="none",
    )
    after, odd = apply(
        Document("https://example.com/pets.json", document().data), [source]
    )
    assert "/dogs" not in after.data["paths"]
    assert said(odd) == [
        ("warning", "#", "unknown-field"),
        ("warning", "#", "idle-update"),
        ("warning", "#", "overlay-extends"),
    ]
    assert f"overlay {source}, #/extends: it extends" in odd[2].message


@pytest.mark.parametrize(
    "source, extends",
    [
        ("pets.json", "pets.json"),
        ("specs/pets.json", "../elsewhere/pets.json"),
        ("/data/pets v1.json", "pets%20v1.json"),
        ("pets.json", "https://example.com/openapi.json"),
        ("https://example.com/a/pets.json?x=1", "https://example.com/pets.json"),
        ("<stdin>", "cats.json"),
    ],
)
def test_extends_names_this_document(write: Write, source: str, extends: str) -> None:
    overlay = write({"target": "$", "update": {}}, extends=extends)
    assert apply(Document(source, document().data), [overlay])[1] == []


# For several documents


def test_what_one_version_lacks_is_passed_over_and_told(write: Write) -> None:
    actions = [
        {"target": "$.paths['/cats'].get", "update": {"summary": "Cats"}},
        {"target": "$.paths['/dogs'].get", "update": {"summary": "Dogs"}},
        {"target": "$.paths['/dogs'].get.tags[?@ == 'c']", "remove": True},
    ]
    after, odd = apply(document(), [write(*actions, **{"x-skip-absent": True})])
    assert after.data["paths"]["/dogs"]["get"]["summary"] == "Dogs"
    assert "/cats" not in after.data["paths"]
    assert said(odd) == [("note", "#", "idle-actions")]
    assert "2 of 3 have nothing to do in this document" in odd[0].message
    assert odd[0].message.endswith(": #/actions/0, #/actions/2")
    refused = refusal(write(*actions, **{"x-skip-absent": False}))
    assert [each.name for each in refused] == ["nothing-matched"] * 2


def test_faults_are_faults_in_an_overlay_for_several_versions(write: Write) -> None:
    source = write(
        {"target": "$.paths['/cats']", "update": {}},
        {"target": "$.info", "update": "text"},
        **{"x-skip-absent": True},
    )
    assert ("error", "#/actions/1/update", "incompatible-update") in said(
        refusal(source)
    )


def test_an_overlay_is_for_the_documents_that_it_says(write: Write) -> None:
    action = {"target": "$.info", "update": {"description": "All of them."}}
    given = {
        name: write(action, **{"x-when": f"$.info[?@ == '{name}']"})
        for name in ("Pets", "Cats")
    }
    after, odd = apply(document(), [given["Pets"]])
    assert (after.data["info"]["description"], odd) == ("All of them.", [])
    after, odd = apply(document(), [given["Cats"]])
    assert after.data == document().data
    assert said(odd) == [("note", "#", "other-document")]
    assert said(refusal(write(action, **{"x-when": "$["}))) == [
        ("error", "#/x-when", "invalid-target")
    ]
    pattern = write(action, **{"x-when": "$.info[?match(@, '(')]"})
    assert said(refusal(pattern)) == [("error", "#/x-when", "invalid-target")]


def test_a_note_is_nothing_that_a_strict_run_minds(
    write: Write, tmp_path: Path
) -> None:
    spec = tmp_path / "pets.json"
    ok = {"200": {"description": "Pets"}}
    paths = {"/pets": {"get": {"operationId": "list_pets", "responses": ok}}}
    spec.write_text(json.dumps(document(paths=paths).data))
    action = {"target": "$.paths['/cats']", "update": {}}
    source = write(action, **{"x-skip-absent": True})
    prepared = prepare(str(spec), [source]).checked(strict=True)
    assert [each.severity for each in prepared.problems] == ["note"]


# Hostile ones


def test_text_stays_in_its_line(write: Write) -> None:
    target = "$['\u202e\x1b[31m\n']"
    [problem] = refusal(write({"target": target, "remove": True}))
    assert str(problem).isprintable()


@pytest.mark.parametrize(
    "target",
    [
        "$" + "..*" * 12,
        "$" + "[*, *, *, *, *, *, *, *]" * 8,
        "$..[?@..[?@..[?@..[?@..[?@..x]]]]]",
        "$..[?search(@, '(a|a|a)*b')]",
    ],
)
def test_a_query_without_end_is_given_up(
    write: Write, target: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("litellm_client_generator.overlay.targets.STEP_LIMIT", 50_000)
    data: Any = {}
    for _ in range(40):
        data = {"a": data, "b": [1, 2, {"c": {}}], "c": "a" * 1000}
    action = {"target": target, "remove": True}
    problems = refusal(write(action, action), document(x=data))
    assert said(problems) == [("error", "#/actions/0/target", "overlay-size")]


def test_a_document_does_not_grow_without_end(
    write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("litellm_client_generator.overlay.editor.GROWTH_LIMIT", 1000)
    first = {"target": "$", "update": {"x": {"y": {}}}}
    double = {"target": "$.x..*", "update": {"a": {}, "b": {}}}
    problems = refusal(write(first, *[double] * 40))
    assert said(problems) == [("error", "#/actions/8/update", "overlay-size")]


def test_a_document_does_not_grow_too_deep(write: Write) -> None:
    deep: Any = {}
    for _ in range(460):
        deep = {"d": deep}
    first = {"target": "$.info", "update": deep}
    assert len(str(changed(write, first))) > 460
    second = {"target": "$.info" + ".d" * 460, "update": deep}
    problems = refusal(write(first, second))
    assert said(problems) == [("error", "#/actions/1/update", "overlay-size")]


def uncounted(steps: int) -> None:
    """Steps of a pattern that nobody counts."""


def test_a_pattern_takes_no_longer_than_its_text() -> None:
    started = time.process_time()
    for pattern in ("(a+)+b", "(a|a)*b", "(a*)*", ".*.*.*.*.*b", "(a?){50}a{50}b"):
        assert Pattern(pattern).fits("a" * 1000, False, uncounted) is (
            pattern == "(a*)*"
        )
    assert time.process_time() - started < 5


def test_a_pattern_for_the_start_of_a_text_is_done_when_that_is_another() -> None:
    steps: list[int] = []
    assert not Pattern("^list_").fits("get_" + "x" * 1000, True, steps.append)
    assert len(steps) == 1


# Patterns (RFC 9485)


@pytest.mark.parametrize(
    "pattern, whole, part, neither",
    [
        ("", [""], ["x"], []),
        ("a.c", ["abc", "a𐄁c"], ["xabcx"], ["a\nc", "ac"]),
        ("ab*", ["a", "abb"], ["xab"], ["b"]),
        ("a|bc+", ["a", "bcc"], ["bca"], ["b"]),
        ("(ab){2,3}", ["abab", "ababab"], ["abababab"], ["ab"]),
        ("a{2}", ["aa"], ["aaa"], ["a"]),
        ("a{1,}b?", ["a", "aaab"], ["abb"], ["b"]),
        ("[a-c^.]", ["b", "^", "."], ["xa"], ["d"]),
        ("[^a-c]", ["d"], ["ad"], ["a"]),
        ("[\\]\\-x-]", ["]", "-", "x"], ["a]"], ["\\"]),
        ("\\p{Lu}\\P{L}", ["Ж1"], ["aЖ1"], ["ж1", "ЖЖ"]),
        ("[\\p{Nd}_]+", ["1_2"], ["a1"], ["a"]),
        ("a\\.\\n", ["a.\n"], ["aa.\n"], ["axn"]),
        ("^ab", ["ab"], ["abx"], ["xab"]),
        ("ab$", ["ab"], ["xab"], ["abx"]),
        ("^ab$", ["ab"], [], ["xab", "abx"]),
        ("a\\$", ["a$"], ["a$b"], ["a"]),
    ],
)
def test_patterns(
    pattern: str, whole: list[str], part: list[str], neither: list[str]
) -> None:
    fits = Pattern(pattern).fits
    for text in (*whole, *part, *neither):
        assert fits(text, False, uncounted) is (text in whole), text
        assert fits(text, True, uncounted) is (text not in neither), text


@pytest.mark.parametrize(
    "pattern",
    ["(", ")", "a)", "*", "a**", "a{", "a{2,1}", "a{x}", "[", "[]", "[a", "[[a]", "]"]
    + ["\\d", "\\", "\\p{", "\\p{Latin}", "a^b", "a$b", "(?:a)", "a{99999}", "{1}"]
    + [f"(a{{{STATE_LIMIT}}}){{9}}", "(((a{999}){999}){999}){999}"],
)
def test_what_is_no_pattern(pattern: str) -> None:
    with pytest.raises(PatternFault):
        Pattern(pattern)
