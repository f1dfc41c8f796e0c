"""The names are openapi-generator's.

`data/names.json` holds what openapi-generator 7.26 printed for three LiteLLM documents, and for one
made of names that are hard to print: by kind, the text in the document and the name in the code.
"""

from __future__ import annotations

import ast
import json
import random
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import permutations
from keyword import iskeyword
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel

from litellm_client_generator.building import build
from litellm_client_generator.document import Document, load
from litellm_client_generator.naming import reserved, spelling
from litellm_client_generator.naming.classes import method_names
from litellm_client_generator.naming.reserved import OWN, Scope
from litellm_client_generator.rendering.printing import printed, runtime
from litellm_client_generator.repair import repair
from litellm_client_generator.runtime._runtime.api import Api
from litellm_client_generator.runtime._runtime.client import AsyncClient, Client
from litellm_client_generator.runtime.api_client import ApiClient, AsyncApiClient
from litellm_client_generator.settings import Settings

ROOT = Path(__file__).parent.parent
FACTS = json.loads(
    (Path(__file__).parent / "data" / "names.json").read_text(encoding="utf-8")
)
NUMBER_OF_FACTS = 8143


def method_of_path(path: str) -> str:
    return spelling.method_name(spelling.default_operation_id("POST", path))


def module(class_name: str) -> str:
    of = (
        spelling.module_of_class
        if class_name.endswith("Api")
        else spelling.module_of_model
    )
    return of(class_name)


RULES: dict[str, Callable[[str], str]] = {
    "enum_members": spelling.enum_member_name,
    "modules": module,
    "numbers": lambda text: spelling.enum_member_name(json.loads(text)),
    "operations": spelling.method_name,
    "parameters": spelling.parameter_name,
    "paths": method_of_path,
    "properties": spelling.field_name,
    "schemas": spelling.model_name,
    "tags": spelling.class_name_of_tag,
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
        "Dict MRO construct copy dict from_orm mro parse_obj validate".split(),
        "hides a method of pydantic's BaseModel or of its metaclass",
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


@pytest.mark.parametrize("wire, expected", FACTS["arguments"], ids="-".join)
def test_arguments_that_collide_count_on(wire: list[str], expected: list[str]) -> None:
    assert (
        spelling.unique_names([spelling.parameter_name(name) for name in wire])
        == expected
    )


# -- What is mended --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "rule, text, name",
    [
        (spelling.class_name_of_tag, "", "DefaultApi"),
        (spelling.class_name_of_tag, "🚀", "DefaultApi"),
        (spelling.class_name_of_tag, "2fa", "Class2faApi"),
        (spelling.class_name_of_tag, "async", "ClassAsyncApi"),
        (spelling.attribute_of_class, "ImportApi", "import_"),
        (spelling.attribute_of_class, "CloseApi", "close_"),
        (
            spelling.attribute_of_class,
            "InternalUserManagementApi",
            "internal_user_management",
        ),
        (spelling.method_name, "", "empty"),
        (spelling.method_name, "_private", "private"),
        (spelling.method_name, "+1", "call_1"),
        (spelling.parameter_name, "日", "u65e5"),
        (spelling.parameter_name, "@", "at"),
        (spelling.parameter_name, "header_param", "var_header_param"),
        (spelling.field_name, "é", "e"),
        (spelling.field_name, "__class__", "class__"),
        (spelling.model_name, "+", "Plus"),
        (spelling.enum_member_name, "__init__", "INIT_"),
        (spelling.enum_member_name, "Café", "CAFE"),
        (spelling.enum_member_name, "→", "U2192"),
        (spelling.enum_member_name, "  ", "SPACE_SPACE"),
        (spelling.enum_member_name, 1e21, "NUMBER_1E21"),
        (spelling.enum_member_name, True, "TRUE"),
        (spelling.enum_member_name, None, "NONE"),
        (spelling.body_name, "NewUserRequest", "new_user_request"),
        (spelling.body_name, "SSO", "sso"),
        (spelling.spell, "", "empty"),
        (spelling.spell, "_. ", "underscore_dot_space"),
        (spelling.spell_character, "_", "Underscore"),
        (spelling.spell_character, ".", "Dot"),
        (spelling.spell_character, " ", "Space"),
        (spelling.spell_character, "½", "12"),  # NFKD: a slash that is not ASCII
        (spelling.spell_character, "ⅵ", "vi"),
        (spelling.spell_character, "℀", "ac"),  # NFKD: a/c
        (spelling.camelize, "é-ab_c", "É-AbC"),
        (spelling.method_name, "import", "call_import"),
        (spelling.method_name, "1st", "call_1st"),
        (spelling.method_name, "_X_get", "x_get"),
        (spelling.method_name, "_-XMLRead", "x_ml_read"),
        (spelling.method_name, "_for", "call_for"),
        (spelling.parameter_name, "_X", "x"),
        (spelling.parameter_name, "SSO_URL", "sso_url"),
        (spelling.parameter_name, "SSO_1URL", "sso_1_url"),
        (spelling.parameter_name, "URLIsSet", "urlis_set"),
        (spelling.enum_member_name, "", "EMPTY"),
        (spelling.enum_member_name, " ", "SPACE"),
        (spelling.enum_member_name, "_", "UNDERSCORE"),
        (spelling.enum_member_name, "a.b", "A_DOT_B"),
        (spelling.enum_member_name, "aé b", "AE_B"),
        (spelling.enum_member_name, -1.5, "NUMBER_MINUS_1_DOT_5"),
        (spelling.declared_member, "lambda", "LAMBDA"),
        (spelling.declared_member, "_a", "A"),
        (spelling.declared_member, "a_", "a_"),
        (spelling.declared_member, "upper", "UPPER"),  # a method of str
        (spelling.declared_member, "real", "REAL"),  # an attribute of int
        (spelling.declared_member, "mro", "MRO"),
        (spelling.declared_member, "name", "NAME"),
        (spelling.declared_member, "value", "VALUE"),
        (spelling.declared_member, "NAME", "NAME"),
        (spelling.declared_member, "Mro", "Mro"),
        (spelling.inline_name, "new_user", "NewUser"),
        (spelling.package_name, "", "openapi_client"),
        (spelling.package_name, "Žlutý API", "zluty_client"),
        (spelling.client_class_name, "", "OpenApiClient"),
        (spelling.client_class_name, "3D API", "Api3DClient"),
    ],
)
def test_mended(rule: Callable[[object], str], text: object, name: str) -> None:
    assert rule(text) == name


@pytest.mark.parametrize(
    ("method", "path", "name"),
    [
        ("GET", "/", "rootGet"),
        ("GET", "/users/{id}", "usersIdGet"),
        ("POST", "/Users//a-b.c d/x{y}z", "usersABCDXyzPost"),
    ],
)
def test_an_operation_without_an_id(method: str, path: str, name: str) -> None:
    assert spelling.default_operation_id(method, path) == name


@pytest.mark.parametrize(
    ("operation_id", "path", "name"),
    [
        ("list_users_users_get", "/users", "list_users"),
        ("UL_users_get", "/users", "u_l"),
        ("__users_get", "/users", None),
        ("list_users", "/users", None),
    ],
)
def test_the_name_of_the_function(
    operation_id: str, path: str, name: str | None
) -> None:
    assert spelling.function_name(operation_id, "GET", path) == name


def test_names_that_meet() -> None:
    assert spelling.inline_name("new_user", "Request") == "NewUserRequest"
    names = spelling.unique_names(["a", "a", "a2", "a", "bX", "bX"])
    assert names == ["a", "a2", "a3", "a4", "bX", "bX2"]
    wishes = [("b", "x"), ("a", "x"), ("x", "x"), ("c", "y"), ("d", "y")]
    assert spelling.unique(wishes) == ["x3", "x2", "x", "y", "y2"]
    assert spelling.unique([("a", "v1"), ("b", "v1")]) == ["v1", "v1_2"]
    assert spelling.unique([("a", "x"), ("b", "x")], {"x2"}) == ["x", "x3"]
    wishes = [(name, name) for name in ("A", "a", "A2")]
    assert spelling.unique(wishes, (), str.lower) == ["A", "a3", "A2"]
    wishes = [("1", "a"), ("2", "a"), ("3", "A")]
    assert spelling.unique(wishes, (), str.lower) == ["a", "a2", "A3"]
    assert spelling.unique_fields(["id", "Id"], ["id"]) == ["id2", "id3"]


def test_what_is_in_use_is_so_where_it_is_used() -> None:
    reserved.names.cache_clear()
    of_methods, of_apis, of_clients, of_models = map(reserved.names, Scope)
    assert {"opts", "query_param"} <= of_methods
    assert of_apis == {"api_client", "awaited", "with_http_info"}
    assert {"api_client", "close", "cached_property"} <= of_clients
    assert "copy" in of_models
    assert not {"opts", "query_param", "awaited", "cached_property"} & of_models
    every = of_methods | of_apis | of_clients
    assert not {name for name in every if name[0].isupper()}


def test_a_module_without_public_names(tmp_path: Path) -> None:
    (tmp_path / "quiet.py").write_text("A = 1\n")
    with pytest.raises(LookupError, match=r"quiet\.py does not say what is public"):
        reserved.public(f"{tmp_path}/quiet".replace(".", "_"))


def called(*ids: tuple[str, str, str], aliases: bool = True) -> list[tuple[str, str]]:
    """What operations of one class are called, each by its id, its method and its path."""
    routes: list[Any] = [
        SimpleNamespace(id=id_, method=method, path=path, node={})
        for id_, method, path in ids
    ]
    return [(each.name, each.alias) for each in method_names(routes, aliases)]


def test_methods_that_meet() -> None:
    assert called(("a", "get", "/a"), ("b", "get", "/b")) == [("a", ""), ("b", "")]
    assert called(("a", "get", "/a"), ("a", "put", "/a")) == [
        *(("a_get", ""), ("a_put", ""))
    ]
    assert called(("a", "get", "/a"), ("a", "get", "/b")) == [
        *(("a_a_get", ""), ("a_b_get", ""))
    ]
    twins = (("a", "get", "/a"), ("a_with_http_info", "get", "/b"))
    assert called(*twins) == [("a", ""), ("a_with_http_info_get", "")]


def test_short_names() -> None:
    assert called(("read_users_get", "get", "/users")) == [("read_users_get", "read")]
    long = ("read_users_get", "get", "/users")
    assert called(long, aliases=False) == [("read_users_get", "")]
    taken = [("read", "get", "/x"), ("api_client_users_get", "get", "/users")]
    assert called(*taken, long) == [
        *(("read", ""), ("api_client_users_get", "call_api_client")),
        ("read_users_get", ""),
    ]
    both = ("read_pets_get", "get", "/pets")
    assert called(long, both) == [("read_users_get", ""), ("read_pets_get", "")]
    twin = ("read_with_http_info_pets_get", "get", "/pets")
    assert called(long, twin) == [
        *(("read_users_get", ""), ("read_with_http_info_pets_get", ""))
    ]


def test_attributes_of_pydantic_are_no_fields() -> None:
    for name in dir(BaseModel):
        if not name.startswith("_"):
            assert spelling.field_name(name) == f"var_{name}"


def test_exported_classes_are_no_models() -> None:
    assert {name for name in reserved.exports() if name[0].isupper()} <= (
        reserved.classes()
    )
    for name in reserved.classes():
        assert spelling.model_name(name) == f"Model{name}"


def test_what_generated_modules_import_is_reserved() -> None:
    used = {"TYPE_CHECKING", "cached_property", "lazy"}  # nobody's name can be these
    used |= reserved.classes() | reserved.ANNOTATIONS | reserved.exports().keys()
    used = used.union(*map(reserved.names, Scope))
    folders = (ROOT / "generated", ROOT / "tests" / "cases")
    found = {name for folder in folders for name in imported(folder)}
    assert len(found) > 30
    assert found - used == set()


def imported(folder: Path) -> Iterator[str]:
    """What generated modules import, but for the classes that come from the document."""
    for path in folder.rglob("*.py"):
        if path.parts[-2] not in ("api", "aio", "models") or "_runtime" in path.parts:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module != "__future__":
                module = str(node.module)
                of_runtime = module in reserved.EXPORTED or module[0] == "_"
                if not node.level or of_runtime:
                    yield from (name.name for name in node.names)


def test_what_the_runtime_exports_is_reserved() -> None:
    for module in (*reserved.EXPORTED, *reserved.IMPORTED):
        for name in reserved.public(module):
            if name[0].isupper():
                assert name in reserved.classes()
            else:
                scope = reserved.IMPORTED.get(module)
                assert module in reserved.EXPORTED or name in reserved.names(scope)


def test_attributes_of_the_runtimes_classes_are_reserved() -> None:
    clients = (Client(api_client=ApiClient()), AsyncClient(api_client=AsyncApiClient()))
    for instances, scope in ((clients, Scope.CLIENT), ((Api(),), Scope.API)):
        names = {name for instance in instances for name in dir(instance)}
        public = {name for name in names if not name.startswith("_")}
        assert public == OWN[scope]


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
    assert spelling.function_name(operation_id, method, path) == name


# -- Collisions ------------------------------------------------------------------------------------


def test_schemas_of_one_module() -> None:
    assert spelling.unique_models(["foo", "Foo2", "Foo"]) == {
        "foo": "Foo3",
        "Foo2": "Foo2",
        "Foo": "Foo",
    }
    assert spelling.unique_models(["f-oo", "Foo"]) == {"f-oo": "FOo2", "Foo": "Foo"}
    assert spelling.unique_models(["b-a", "b_a"]) == {"b-a": "BA", "b_a": "BA2"}
    assert spelling.unique_models(["OAuth2", "oAuth2"])["oAuth2"] == "OAuth2_2"
    assert spelling.unique_models(["UsersApi"], ["UsersApi"]) == {
        "UsersApi": "UsersApi2"
    }


def test_properties_of_one_attribute() -> None:
    assert spelling.unique_fields(["Id", "id", "ID"]) == ["id3", "id", "id2"]


def test_values_of_one_member() -> None:
    assert spelling.unique_enum_members(["x", "X"]) == ["X2", "X"]
    assert spelling.unique_enum_members([1, "1", "01"]) == [
        "NUMBER_1",
        "ENUM_1",
        "ENUM_01",
    ]
    assert spelling.unique_enum_members(["+1", "+1 "]) == ["PLUS_1", "PLUS_1_2"]


def test_declared_members_stay() -> None:
    assert spelling.unique_enum_members([1, 2], ["Low", "high"]) == ["Low", "high"]
    assert spelling.unique_enum_members([1, 2, 3], ["a-b", "title", "mro"]) == [
        "A_MINUS_B",
        "TITLE",
        "MRO",
    ]
    assert spelling.unique_enum_members(["a"], ["one", "too", "many"]) == ["A"]


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
    assert package is None or spelling.package_name(title) == package
    assert spelling.client_class_name(title) == client


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
    api, model = spelling.class_name_of_tag(text), spelling.model_name(text)
    names = [
        api,
        spelling.module_of_class(api),
        spelling.attribute_of_class(api),
        spelling.method_name(text),
        spelling.method_name(spelling.default_operation_id("get", text)),
        spelling.function_name(f"{text}_x_get", "get", "/x") or "none",
        spelling.parameter_name(text),
        spelling.field_name(text),
        model,
        spelling.module_of_model(model),
        spelling.body_name(model),
        spelling.inline_name(text, "Request"),
        spelling.inline_name(text, text),
        spelling.package_name(text),
        spelling.client_class_name(text),
        *spelling.unique_enum_members([1], [text]),
    ]
    assert [name for name in names if not usable(name)] == []
    assert {api, model, spelling.client_class_name(text)}.isdisjoint(reserved.classes())


@given(SCALARS)
def test_every_member_is_an_identifier(value: spelling.Scalar) -> None:
    name = spelling.enum_member_name(value)
    assert usable(name)
    assert name == name.upper()


@given(st.lists(TEXT, unique=True), st.randoms(use_true_random=False))
def test_order_does_not_matter(texts: list[str], shuffle: random.Random) -> None:
    other = texts.copy()
    shuffle.shuffle(other)
    for unique in (spelling.unique_fields, spelling.unique_enum_members):
        assert dict(zip(texts, unique(texts), strict=True)) == dict(
            zip(other, unique(other), strict=True)
        )
        assert len(set(unique(texts))) == len(texts)
    models = spelling.unique_models(texts)
    assert models == spelling.unique_models(other)
    assert len({spelling.module_of_model(name) for name in models.values()}) == len(
        texts
    )
    assert all(map(usable, models.values()))


@given(st.lists(st.sampled_from(["id", "id2", "id9", "x"])))
def test_arguments_keep_their_order(names: list[str]) -> None:
    unique = spelling.unique_names(names)
    assert len(set(unique)) == len(unique) == len(names)
    assert unique[:1] == names[:1]


# -- Names stay put --------------------------------------------------------------------


def names_of(document: Document) -> dict[tuple[str, str, str], list[str]]:
    """What each operation and its arguments are called, but for bodies."""
    package = build(document, Settings()).package
    return {
        (api.name, operation.method, operation.path): [
            operation.name,
            *(item.name for item in operation.parameters if item.place != "body"),
        ]
        for api in package.apis
        for operation in api.operations
    }


# -- Files -----------------------------------------------------------------------------------------

LONG = "A very long name that begins like another one, " * 3
AWKWARD = [
    *("aux", "AUX", "Con", "com1", "LPT9", "nul", "prn", "con_", "Aux_", "Com", "com"),
    *("Sso", "SSO", "sso", LONG + "a", LONG + "b", f"{'aB' * 60}", f"{'Ab' * 60}c"),
]
"""Names of tags and of schemas for which no system has files, or some have one file for two of them."""


def awkward() -> Document:
    """A document of such names: each tag has an operation that gives one of the schemas."""

    def operation(tag: str) -> dict[str, object]:
        schema = {"$ref": f"#/components/schemas/{tag}"}
        answer = {
            "description": "It.",
            "content": {"application/json": {"schema": schema}},
        }
        return {"tags": [tag], "responses": {"200": answer}}

    model = {"type": "object", "properties": {"a": {"type": "string"}}}
    data = {
        "openapi": "3.1.0",
        "info": {"title": "Awkward", "version": "1"},
        "paths": {
            f"/{number}": {"get": operation(tag)} for number, tag in enumerate(AWKWARD)
        },
        "components": {"schemas": dict.fromkeys(AWKWARD, model)},
    }
    return Document("awkward.json", data)


def paths_of(settings: Settings) -> set[str]:
    made = printed(build(awkward(), settings).package, None, runtime())
    for path, file in made.items():
        if path.endswith(".py"):
            compile(file.text, path, "exec")
    return {*made, *runtime()}


def test_every_system_has_a_file_for_each_name() -> None:
    paths = paths_of(Settings())
    assert len({path.casefold() for path in paths}) == len(paths)
    for folder, count in (("models", 18), ("api", 14), ("aio", 14), ("docs", 14)):
        own = [path for path in paths if path.startswith(f"{folder}/")]
        assert len(own) == count + 1, own
    for name in {part for path in paths for part in path.split("/")}:
        stem = name.partition(".")[0]
        assert len(stem) <= 100 and stem.lower() not in reserved.DEVICES


@pytest.mark.parametrize("tag", ["aux", "SSO", LONG + "b"])
def test_a_choice_moves_no_file(tag: str) -> None:
    assert paths_of(Settings(tags=(tag,))) < paths_of(Settings())


@pytest.mark.parametrize(
    ("class_name", "module"),
    [
        ("Aux", "aux_"),
        ("COM1", "com1_"),
        ("Auxiliary", "auxiliary"),
        ("A" * 100, "a" * 100),
        ("A" * 101, "a" * 91 + "_aac76dab"),
        ("Ab" * 60, "ab_" * 30 + "a_57532ba7"),
    ],
)
def test_modules_of_every_system(class_name: str, module: str) -> None:
    assert spelling.module_of_model(class_name) == module
    assert len(module) <= 100


@pytest.mark.slow
def test_what_comes_and_goes_renames_nothing_else() -> None:
    whole = repair(load(str(ROOT / "specs" / "litellm-1.109.1.json")))[0]
    names = names_of(whole)
    for first in range(3):
        paths = list(whole.data["paths"].items())
        del paths[first::3]
        part = replace(whole, data={**whole.data, "paths": dict(reversed(paths))})
        left = names_of(part)
        assert 600 < len(left) < len(names)
        assert left == {key: names[key] for key in left}


def test_operations_that_collide_are_told_apart_by_what_they_are() -> None:
    paths = {
        "/users": {"get": {"operationId": "listUsers"}},
        "/v2/users": {"get": {"operationId": "list_users"}},
        "/people": {"post": {"operationId": "list-users"}},
        "/é": {"get": {"operationId": "find"}, "post": {"operationId": "Find"}},
        "/è": {"get": {"operationId": "find_"}},
        "/other": {"get": {"operationId": "find_with_http_info"}},
    }
    answer = {"responses": {"204": {"description": "Nothing"}}}
    for order in permutations(paths, len(paths)):
        data = {
            "openapi": "3.1.0",
            "info": {"title": "a", "version": "1"},
            "paths": {
                path: {
                    method: {**each, **answer} for method, each in paths[path].items()
                }
                for path in order
            },
        }
        names = names_of(repair(Document("a.json", data))[0])
        assert {key[1:]: name for key, (name, *_) in names.items()} == {
            ("GET", "/users"): "list_users_users_get",
            ("GET", "/v2/users"): "list_users_v2_users_get",
            ("POST", "/people"): "list_users_post",
            ("GET", "/é"): "find_get_3",
            ("GET", "/è"): "find_get_2",
            ("POST", "/é"): "find_post",
            ("GET", "/other"): "find_with_http_info",
        }


def test_many_names_alike_and_long_names_take_little_time() -> None:
    capitals = "A" * 100_000
    assert spelling.underscore(capitals) == capitals.lower()
    names = spelling.unique_names(["a"] * 10_000)
    assert names[:2] == ["a", "a2"] and names[-1] == "a10000"
    wishes = [(f"{index:05}", "a") for index in range(10_000)]
    assert len(set(spelling.unique(wishes))) == 10_000
