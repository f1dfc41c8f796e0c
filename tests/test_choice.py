"""What is chosen of a document, and other names than the document's; the golden cases `choice` and `renames` show the rest."""

from __future__ import annotations

from typing import Any

import pytest

from litellm_client_generator.building import build
from litellm_client_generator.document import Document
from litellm_client_generator.ir import Package
from litellm_client_generator.settings import SettingsError
from tests.settled import read


def operation(name: str, *tags: str, schema: str = "") -> dict[str, Any]:
    reference = {"$ref": f"#/components/schemas/{schema}"}
    content = {"application/json": {"schema": reference}} if schema else {}
    return {
        "operationId": name,
        "tags": list(tags),
        "parameters": [{"name": "q", "in": "query", "schema": {"type": "string"}}],
        "responses": {"200": {"description": "Done.", "content": content}},
    }


DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Shop", "version": "1"},
    "paths": {
        "/pets": {
            "get": operation("list_pets_get", "Pets", schema="Pet"),
            "post": operation("newPet", "Pets", "[beta] Admin", schema="Pet"),
        },
        "/pets/{id}/photo": {"get": operation("photo_get", "Pets")},
        "/sales": {"get": operation("list_sales_get", "Sales", schema="Sale")},
    },
    "components": {
        "schemas": {
            "Pet": {
                "type": "object",
                "properties": {"petName": {"type": "string"}, "age": {}},
            },
            "Sale": {"type": "object", "properties": {"price": {"type": "number"}}},
            "Kind": {"type": "string", "enum": ["cat", "dog"]},
        }
    },
}


def made(lenient: bool = False, **table: Any) -> Package:
    said = {key.replace("_", "-"): value for key, value in table.items()}
    document = Document("shop.json", DOCUMENT)
    settings = read("Shop", said, {})
    return build(document, settings.lenient() if lenient else settings).package


def methods(package: Package) -> dict[str, list[str]]:
    return {
        api.name: [operation.name for operation in api.operations]
        for api in package.apis
    }


def refused(**table: Any) -> str:
    with pytest.raises(SettingsError) as caught:
        made(**table)
    return str(caught.value)


# -- Choosing --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        ({"tags": ["sales"]}, {"SalesApi": ["list_sales_get"]}),
        ({"tags": ["[BETA] admin"]}, {"BetaAdminApi": ["new_pet"]}),
        ({"tags": ["[bs]*"]}, {"SalesApi": ["list_sales_get"]}),
        (
            {"operations": ["newpet"]},
            {"BetaAdminApi": ["new_pet"], "PetsApi": ["new_pet"]},
        ),
        ({"operations": ["list_sal??_get"]}, {"SalesApi": ["list_sales_get"]}),
        ({"operations": ["GET /pets/*"]}, {"PetsApi": ["photo_get"]}),
        ({"paths": ["/pets/*"]}, {"PetsApi": ["photo_get"]}),
        ({"paths": ["/pets/{id}/photo"]}, {"PetsApi": ["photo_get"]}),
        (
            {"tags": ["Sales"], "operations": ["photo_get"]},
            {"PetsApi": ["photo_get"], "SalesApi": ["list_sales_get"]},
        ),
        (
            {"exclude_tags": ["*admin"], "exclude_paths": ["*/photo"]},
            {"PetsApi": ["list_pets_get"], "SalesApi": ["list_sales_get"]},
        ),
        (
            {"tags": ["Pets"], "exclude_operations": ["GET *"]},
            {"PetsApi": ["new_pet"]},
        ),
    ],
    ids=str,
)
def test_chosen(table: dict[str, Any], expected: dict[str, list[str]]) -> None:
    assert methods(made(**table)) == expected


def test_models_are_those_in_use() -> None:
    assert [model.name for model in made().models] == ["Pet", "Sale"]
    assert [model.name for model in made(paths=["/sales"]).models] == ["Sale"]
    package = made(exclude_paths=["/sales"])
    assert [model.name for model in package.models] == ["Pet"]
    assert package.enums == ()


@pytest.mark.parametrize(
    ("table", "message"),
    [
        ({"tags": ["pet"]}, "setting tags: the document has no tag 'pet'; did you me"),
        ({"tags": ["zzz"]}, "`tags SPEC` lists them."),
        ({"operations": ["newPat"]}, "no operation 'newPat'; did you mean 'newPet'"),
        ({"operations": ["call_*"]}, "setting operations: the document has no opera"),
        ({"paths": ["/sale"]}, "no path '/sale'; did you mean '/sales'?"),
        ({"exclude_tags": ["Pet"]}, "setting exclude-tags: the document has no tag"),
        ({"exclude_operations": ["x"]}, "setting exclude-operations: the document has"),
        ({"exclude_paths": ["/x"]}, "setting exclude-paths: the document has no path"),
        ({"exclude_paths": ["*"]}, "nothing is left to generate"),
    ],
    ids=str,
)
def test_a_pattern_that_fits_nothing(table: dict[str, Any], message: str) -> None:
    assert message in refused(**table)


@pytest.mark.parametrize(
    ("table", "message"),
    [
        (
            {"tags": ["zzz"]},
            "setting tags: the document has no tag 'zzz'; `tags SPEC` lists them.",
        ),
        ({"tags": ["*Salse"]}, "setting tags: the document has no tag '*Salse'; did y"),
        ({"paths": ["q"]}, "setting paths: the document has no path 'q'"),
        (
            {"exclude_operations": ["q"], "exclude_paths": ["q"]},
            "setting exclude-operations: the document has no operation 'q'\n"
            "setting exclude-paths: the document has no path 'q'",
        ),
        (
            {"exclude_paths": ["*"]},
            "every operation is excluded: nothing is left to generate",
        ),
    ],
    ids=str,
)
def test_what_is_said_of_it(table: dict[str, Any], message: str) -> None:
    said = refused(**table)
    assert said.startswith(message)
    assert said == message or message.endswith("did y")


def test_an_operation_is_chosen_by_each_of_its_names() -> None:
    pets, sales = {"PetsApi": ["list_pets_get"]}, {"SalesApi": ["list_sales_get"]}
    for name in ("list_pets_get", "GET /pets"):
        assert methods(made(operations=[name])) == pets
    assert methods(made(operations=["list"])) == {**pets, **sales}


# -- Renaming --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("table", "renames", "message"),
    [
        ("classes", {"Pet": "A"}, "the document has no class 'Pet'; did you mean 'P"),
        ("classes", {"Pets": "SalesApi"}, "'Pets' cannot be 'SalesApi': another cla"),
        ("classes", {"Pets": "AsyncSalesApi"}, "another class has this name"),
        ("classes", {"Pets": "SALESApi"}, "another class has this name"),
        ("classes", {"Pets": "Sale"}, "another model has this name"),
        ("classes", {"Pets": "Configuration"}, "the name is reserved"),
        ("classes", {"Pets": "ShopClient"}, "the name is reserved"),
        ("classes", {"Pets": "A", "PetsApi": "B"}, "are the same class, which cannot"),
        ("methods", {"newPat": "a"}, "no method 'newPat'; did you mean 'newPet'?"),
        ("methods", {"newPet": "photo_get"}, "another method has this name"),
        ("methods", {"newPet": "photo_get_with_http_info"}, "another method has this"),
        ("methods", {"newPet": "list"}, "another method has this name"),
        ("methods", {"newPet": "api_client"}, "the name is reserved"),
        ("parameters", {"newPet.w": "a"}, "no parameter 'newPet.w'; did you mean 'ne"),
        ("parameters", {"newPat.q": "a"}, "did you mean 'newPet.q'"),
        ("parameters", {"newPet.q": "opts"}, "the name is reserved"),
        ("models", {"Pat": "A"}, "no model 'Pat'; did you mean 'Pet'?"),
        ("models", {"Pet": "Sale"}, "another model has this name"),
        ("models", {"Pet": "SALE"}, "another model has this name"),
        ("models", {"Pet": "PetsApi"}, "the name is reserved"),
        ("fields", {"Pet.petname": "a"}, "no field 'Pet.petname'; did you mean 'Pet."),
        ("fields", {"Pet.petName": "age"}, "another field has this name"),
        ("fields", {"Pet.petName": "model_dump"}, "the name is reserved"),
        ("members", {"Kind.cow": "COW"}, "no member 'Kind.cow'"),
        ("members", {"Kind.cat": "DOG"}, "another member has this name"),
    ],
    ids=str,
)
def test_a_rename_that_cannot_be(
    table: str, renames: dict[str, str], message: str
) -> None:
    said = refused(names={table: renames})
    assert said.startswith(f"setting names.{table}: ")
    assert message in said


def test_names_may_be_swapped() -> None:
    package = made(
        names={
            "classes": {"Pets": "SalesApi", "Sales": "PetsApi"},
            "models": {"Pet": "Sale", "Sale": "Pet"},
            "fields": {"Pet.petName": "age", "Pet.age": "pet_name"},
            "members": {"Kind.cat": "DOG", "Kind.dog": "CAT"},
        }
    )
    assert methods(package)["PetsApi"] == ["list_sales_get"]
    sale = next(model for model in package.models if model.name == "Sale")
    assert sale.module == "sale"
    assert [(field.name, field.wire_name) for field in sale.fields] == [
        ("age", "petName"),
        ("pet_name", "age"),
    ]
    members = [(member.name, member.value) for member in package.enums[0].members]
    assert members == [("DOG", "cat"), ("CAT", "dog")]


def test_a_method_by_its_class_keeps_its_name_in_others() -> None:
    package = made(names={"methods": {"PetsApi.new_pet": "add"}})
    assert methods(package)["PetsApi"] == ["list_pets_get", "add", "photo_get"]
    assert methods(package)["BetaAdminApi"] == ["new_pet"]


def test_a_renamed_method_has_no_short_name() -> None:
    package = made(names={"methods": {"PetsApi.list": "list"}})
    pets = next(api for api in package.apis if api.name == "PetsApi")
    assert [(item.name, item.alias) for item in pets.operations[:1]] == [("list", "")]


def test_a_choice_does_not_break_renames() -> None:
    names = {"classes": {"Pets": "A"}, "parameters": {"newPet.q": "query"}}
    assert methods(made(tags=["Sales"], names=names)) == {
        "SalesApi": ["list_sales_get"]
    }


def test_a_client_class_that_is_another() -> None:
    assert "setting client-class: " in refused(client_class="PetsApi")
    assert "setting client-class: " in refused(client_class="ApiClient")


def test_settings_of_another_version_of_the_document() -> None:
    names = {"classes": {"New": "A"}, "parameters": {"new.q": "a", "newPet.w": "a"}}
    package = made(lenient=True, tags=["Sales", "New"], names=names)
    assert methods(package) == {"SalesApi": ["list_sales_get"]}
