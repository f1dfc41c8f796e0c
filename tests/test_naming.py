"""The names are openapi-generator's.

`data/names.json` holds what openapi-generator 7.26 printed for three LiteLLM documents, and for one
made of names that are hard to print: by kind, the text in the document and the name in the code.
"""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator
from dataclasses import replace
from keyword import iskeyword
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel

from generator import build, naming
from generator.document import Document, load
from generator.repair import repair
from generator.settings import Settings

ROOT = Path(__file__).parent.parent
FACTS = json.loads(
    (Path(__file__).parent / "data" / "names.json").read_text(encoding="utf-8")
)
NUMBER_OF_FACTS = 8143


def method_of_path(path: str) -> str:
    return naming.method_name(naming.default_operation_id("POST", path))


def module(class_name: str) -> str:
    of = (
        naming.module_of_class if class_name.endswith("Api") else naming.module_of_model
    )
    return of(class_name)


RULES: dict[str, Callable[[str], str]] = {
    "enum_members": naming.enum_member_name,
    "modules": module,
    "numbers": lambda text: naming.enum_member_name(json.loads(text)),
    "operations": naming.method_name,
    "parameters": naming.parameter_name,
    "paths": method_of_path,
    "properties": naming.field_name,
    "schemas": naming.model_name,
    "tags": naming.class_name_of_tag,
}

# Where openapi-generator's name can be read and is not taken over, and why.
DEVIATIONS: dict[str, dict[str, str]] = {
    "enum_members": {
        "'''": "it breaks three quotes of a literal up with `_`",
    },
    "numbers": {
        "1e-07": "it prints Java's notation, `1.0E-7`",
    },
    "operations": dict.fromkeys(
        ["ApiClient", "apiClient", "api_client", "api client"],
        "hides the attribute that every API class has",
    ),
    "parameters": {
        "opts": "every method has an argument of that name",
    },
    "properties": dict.fromkeys(
        ["Dict", "construct", "copy", "dict", "from_orm", "parse_obj", "validate"],
        "hides a method of pydantic's BaseModel",
    ),
    "schemas": dict.fromkeys(
        """
        Annotated Any Api ApiClient ApiException ApiResponse Configuration Literal Model
        RequestOptions UUID apiClient api_client
        """.split() + ["api client"],
        "hides what the package exports or what a module of it imports",
    ),
    "tags": dict.fromkeys(["async", "Async", '":|:'], "hides a base class"),
}


def facts() -> Iterator[tuple[str, str, str]]:
    for kind, names in FACTS.items():
        if kind in RULES:
            yield from ((kind, text, name) for text, name in names.items())


def usable(name: str) -> bool:
    return (
        name.isascii()
        and name.isidentifier()
        and not iskeyword(name)
        and not name.startswith("_")
    )


# -- What openapi-generator printed ----------------------------------------------------------------


def test_all_facts_are_compared() -> None:
    assert len(list(facts())) + len(FACTS["arguments"]) == NUMBER_OF_FACTS
    assert set(FACTS) == {*RULES, "arguments"}


@pytest.mark.parametrize("kind", RULES)
def test_names_are_those_of_openapi_generator(kind: str) -> None:
    expected = {text: name for text, name in FACTS[kind].items() if usable(name)}
    assert len(expected) > 0
    named = {text: RULES[kind](text) for text in expected}
    different = {text for text in expected if named[text] != expected[text]}
    assert different == set(DEVIATIONS.get(kind, ()))


@pytest.mark.parametrize("kind", RULES)
def test_names_that_openapi_generator_cannot_print_are_mended(kind: str) -> None:
    broken = [text for text, name in FACTS[kind].items() if not usable(name)]
    assert [text for text in broken if not usable(RULES[kind](text))] == []


@pytest.mark.parametrize(
    "wire, expected", FACTS["arguments"], ids=lambda names: "-".join(names)
)
def test_arguments_that_collide_count_on(wire: list[str], expected: list[str]) -> None:
    assert (
        naming.unique_names([naming.parameter_name(name) for name in wire]) == expected
    )


# -- What is mended --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "rule, text, name",
    [
        (naming.class_name_of_tag, "", "DefaultApi"),
        (naming.class_name_of_tag, "🚀", "DefaultApi"),
        (naming.class_name_of_tag, "2fa", "Class2faApi"),
        (naming.class_name_of_tag, "async", "ClassAsyncApi"),
        (naming.attribute_of_class, "ImportApi", "import_"),
        (naming.attribute_of_class, "CloseApi", "close_"),
        (
            naming.attribute_of_class,
            "InternalUserManagementApi",
            "internal_user_management",
        ),
        (naming.method_name, "", "empty"),
        (naming.method_name, "_private", "private"),
        (naming.method_name, "+1", "call_1"),
        (naming.parameter_name, "日", "u65e5"),
        (naming.parameter_name, "@", "at"),
        (naming.parameter_name, "header_param", "var_header_param"),
        (naming.field_name, "é", "e"),
        (naming.field_name, "__class__", "class__"),
        (naming.model_name, "+", "Plus"),
        (naming.enum_member_name, "__init__", "INIT_"),
        (naming.enum_member_name, "Café", "CAFE"),
        (naming.enum_member_name, "→", "U2192"),
        (naming.enum_member_name, "  ", "SPACE_SPACE"),
        (naming.enum_member_name, 1e21, "NUMBER_1E21"),
        (naming.enum_member_name, True, "TRUE"),
        (naming.enum_member_name, None, "NONE"),
        (naming.body_name, "NewUserRequest", "new_user_request"),
        (naming.body_name, "SSO", "sso"),
    ],
)
def test_mended(rule: Callable[[object], str], text: object, name: str) -> None:
    assert rule(text) == name


def test_attributes_of_pydantic_are_no_fields() -> None:
    for name in dir(BaseModel):
        if not name.startswith("_"):
            assert naming.field_name(name) == f"var_{name}"


def test_exported_classes_are_no_models() -> None:
    assert {name for name in build.CORE if name[0].isupper()} <= naming.CLASSES
    for name in naming.CLASSES:
        assert naming.model_name(name) == f"Model{name}"


# -- Short names -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "operation_id, method, path, name",
    [
        ("new_user_user_new_post", "POST", "/user/new", "new_user"),
        ("get_a_b_x__id__get", "get", "/x/{id}", "get_ab"),
        ("root__get", "get", "/", "root"),
        ("_private_x_get", "get", "/x", "private"),
        ("import_x_get", "get", "/x", "call_import"),
        ("_x_get", "get", "/x", None),
        ("new_user_user_new_post", "get", "/user/new", None),
        ("getUser", "get", "/user", None),
    ],
)
def test_function_name(
    operation_id: str, method: str, path: str, name: str | None
) -> None:
    assert naming.function_name(operation_id, method, path) == name


# -- Collisions ------------------------------------------------------------------------------------


def test_schemas_of_one_module() -> None:
    assert naming.unique_models(["foo", "Foo2", "Foo"]) == {
        "foo": "Foo3",
        "Foo2": "Foo2",
        "Foo": "Foo",
    }
    assert naming.unique_models(["f-oo", "Foo"]) == {"f-oo": "FOo2", "Foo": "Foo"}
    assert naming.unique_models(["b-a", "b_a"]) == {"b-a": "BA", "b_a": "BA2"}
    assert naming.unique_models(["OAuth2", "oAuth2"])["oAuth2"] == "OAuth2_2"
    assert naming.unique_models(["UsersApi"], ["UsersApi"]) == {"UsersApi": "UsersApi2"}


def test_properties_of_one_attribute() -> None:
    assert naming.unique_fields(["Id", "id", "ID"]) == ["id3", "id", "id2"]


def test_values_of_one_member() -> None:
    assert naming.unique_enum_members(["x", "X"]) == ["X2", "X"]
    assert naming.unique_enum_members([1, "1", "01"]) == [
        "NUMBER_1",
        "ENUM_1",
        "ENUM_01",
    ]
    assert naming.unique_enum_members(["+1", "+1 "]) == ["PLUS_1", "PLUS_1_2"]


def test_declared_members_stay() -> None:
    assert naming.unique_enum_members([1, 2], ["Low", "high"]) == ["Low", "high"]
    assert naming.unique_enum_members([1, 2, 3], ["a-b", "title", "mro"]) == [
        "A_MINUS_B",
        "TITLE",
        "MRO",
    ]
    assert naming.unique_enum_members(["a"], ["one", "too", "many"]) == ["A"]


# -- The package -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "title, package, client",
    [
        ("LiteLLM API", "litellm_client", "LiteLLMClient"),
        ("Swagger Petstore - OpenAPI 3.0", None, "SwaggerPetstoreOpenAPI30Client"),
        ("Köln Open-Data api", "koln_open_data_client", "KolnOpenDataClient"),
        ("GitHub API Client", "github_client", "GitHubClient"),
        ("3scale", "api_3scale_client", "Api3scaleClient"),
        ("Async", "async_client", "ApiAsyncClient"),
        ("API", "openapi_client", "OpenApiClient"),
        ("", "openapi_client", "OpenApiClient"),
    ],
)
def test_package(title: str, package: str | None, client: str) -> None:
    assert package is None or naming.package_name(title) == package
    assert naming.client_class_name(title) == client


# -- Any text --------------------------------------------------------------------------------------

TEXT = st.one_of(
    st.text(),
    st.text(st.characters(exclude_categories=())),
    st.text("aZ0_-. $[]/:é日\u0131\ud800", max_size=8),
    st.sampled_from([text for _, text, _ in facts()]),
)
SCALARS = st.one_of(TEXT, st.integers(), st.floats(), st.booleans(), st.none())


@given(TEXT)
def test_every_name_is_an_identifier(text: str) -> None:
    api, model = naming.class_name_of_tag(text), naming.model_name(text)
    names = [
        api,
        naming.module_of_class(api),
        naming.attribute_of_class(api),
        naming.method_name(text),
        naming.method_name(naming.default_operation_id("get", text)),
        naming.function_name(f"{text}_x_get", "get", "/x") or "none",
        naming.parameter_name(text),
        naming.field_name(text),
        model,
        naming.module_of_model(model),
        naming.body_name(model),
        naming.inline_name(text, "Request"),
        naming.inline_name(text, text),
        naming.package_name(text),
        naming.client_class_name(text),
        *naming.unique_enum_members([1], [text]),
    ]
    assert [name for name in names if not usable(name)] == []
    assert {api, model, naming.client_class_name(text)}.isdisjoint(naming.CLASSES)


@given(SCALARS)
def test_every_member_is_an_identifier(value: naming.Scalar) -> None:
    name = naming.enum_member_name(value)
    assert usable(name)
    assert name == name.upper()


@given(st.lists(TEXT, unique=True), st.randoms(use_true_random=False))
def test_order_does_not_matter(texts: list[str], shuffle: random.Random) -> None:
    other = texts.copy()
    shuffle.shuffle(other)
    for unique in (naming.unique_fields, naming.unique_enum_members):
        assert dict(zip(texts, unique(texts))) == dict(zip(other, unique(other)))
        assert len(set(unique(texts))) == len(texts)
    models = naming.unique_models(texts)
    assert models == naming.unique_models(other)
    assert len({naming.module_of_model(name) for name in models.values()}) == len(texts)
    assert all(map(usable, models.values()))


@given(st.lists(st.sampled_from(["id", "id2", "id9", "x"])))
def test_arguments_keep_their_order(names: list[str]) -> None:
    unique = naming.unique_names(names)
    assert len(set(unique)) == len(unique) == len(names)
    assert unique[:1] == names[:1]


# -- Names stay put --------------------------------------------------------------------


def names_of(document: Document) -> dict[tuple[str, str, str], list[str]]:
    """What each operation and its arguments are called, but for bodies."""
    package = build.build(document, Settings()).package
    return {
        (api.name, operation.method, operation.path): [
            operation.name,
            *(item.name for item in operation.parameters if item.maker != "body_param"),
        ]
        for api in package.apis
        for operation in api.operations
    }


@pytest.mark.parametrize("first", range(3))
def test_what_comes_and_goes_renames_nothing_else(first: int) -> None:
    whole, _ = repair(load(str(ROOT / "specs" / "litellm-1.109.1.json")))
    paths = list(whole.data["paths"].items())
    del paths[first::3]
    part = replace(whole, data={**whole.data, "paths": dict(reversed(paths))})
    left, names = names_of(part), names_of(whole)
    assert 600 < len(left) < len(names)
    assert left == {key: names[key] for key in left}
