"""Names that Python, pydantic or the package have for something of their own, given by a document."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from importlib import import_module
from typing import Any

import pydantic
import pytest

from litellm_client_generator.naming import reserved
from litellm_client_generator.naming.reserved import Scope
from litellm_client_generator.runtime._runtime.client import AsyncClient, Client
from tests.packages import assembled
from tests.servers import Server, json_answer


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    folder = tmp_path_factory.mktemp("names")
    assembled(folder, "own_names")
    sys.path.insert(0, str(folder))
    yield import_module("of_own_names")
    sys.path.remove(str(folder))


def test_models_called_like_builtins(package: Any) -> None:
    value = {
        "register": "x",
        "mro": 1,
        "": "y",
        "warnings": [{"code": "c", "cause": {"code": "d"}}],
        "by_name": {"a": {"kind": "ValueError", "after": "bad"}},
        "errors": ["bad", "new"],
        "rest": {"code": "z"},
    }
    report = package.Report.from_dict(value)
    assert report.to_dict() == value and report.empty == "y"
    assert package.Report.model_validate_json(report.to_json()) == report
    assert type(report.warnings[0].cause) is package.Warning
    assert type(report.by_name["a"]) is package.ValueError
    assert issubclass(package.ValueError, package.TimeoutError)
    assert report.errors == [package.Exception.BAD, "new"]


def test_operations_called_like_twins(package: Any) -> None:
    answers = [[{"register": "r"}], [{"register": "r"}], {"code": "c"}, {"code": "c"}]
    with Server(*map(json_answer, answers)) as server:
        with package.OwnNamesClient(server.url) as client:
            api = client.cached_property_
            assert api.list(q="x")[0].var_register == "r"
            assert api.list_with_http_info().status_code == 200
            assert api.list_with_http_info_delete().code == "c"
            twin = api.list_with_http_info_delete_with_http_info()
    assert twin.data.code == "c"
    assert [each.method for each in server.requests] == [
        "GET",
        "GET",
        "DELETE",
        "DELETE",
    ]
    assert not hasattr(package.CloseApi, "show")


def test_what_a_class_has_is_reserved() -> None:
    """A property of such a name would hide it, and pydantic would say so."""
    own = {*dir(pydantic.BaseModel), *dir(type(pydantic.BaseModel))}
    public = {name for name in own if not name.startswith("_")}
    assert public <= reserved.WORDS | reserved.names(Scope.MODEL)
    for client in (Client, AsyncClient):
        public = {name for name in dir(client) if not name.startswith("_")}
        assert public <= reserved.names(Scope.CLIENT)
