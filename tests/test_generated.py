"""The clients of three releases of the LiteLLM proxy: all of them is there, imports, resolves, and is what is checked in."""

from __future__ import annotations

import ast
import hashlib
import inspect
import json
import os
import re
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from pydantic import TypeAdapter

from litellm_client_generator.output import MANIFEST
from litellm_client_generator.rendering.printing import FEW, formatted
from tests.conftest import GENERATOR, OPERATIONS, OVERLAY, ROOT, Generated, Mypy, run

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
NEWEST = "1.109.1"
SUFFIX = "_with_http_info"
NAME = "litellm_client"
SPEC = ROOT / "specs" / "litellm-1.72.9.json"
GENERATE = (*GENERATOR, "generate")

Route = tuple[str, str]
Function = ast.FunctionDef | ast.AsyncFunctionDef


# -- Everything is there ---------------------------------------------------------------


def plain(name: str) -> str:
    """A name without all that naming rules may change in it."""
    return re.sub("[^a-z0-9]", "", name.lower())


def routes_by_tag(spec: dict[str, Any]) -> dict[str, set[Route]]:
    found = defaultdict(set)
    for path, item in spec["paths"].items():
        for method in item.keys() & METHODS:
            for tag in item[method].get("tags") or ["default"]:
                found[f"{plain(tag)}api"].add((method.upper(), path))
    return found


@cache
def classes(folder: Path) -> list[ast.ClassDef]:
    found = []
    for module in sorted(folder.glob("*_api.py")):
        body = ast.parse(module.read_text()).body
        found += [node for node in body if isinstance(node, ast.ClassDef)]
    return found


def calls(node: ast.ClassDef) -> Iterator[tuple[Function, ast.Call]]:
    """The methods of an API class that run a call, and the call."""
    for method in functions(node):
        for part in ast.walk(method):
            if isinstance(part, ast.Call) and ast.unparse(part.func) == "self._call":
                yield method, part


def functions(node: ast.ClassDef) -> list[Function]:
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef)
    return [item for item in node.body if isinstance(item, kinds)]


def literals(call: ast.Call) -> tuple[str, Route]:
    name, method, path = map(ast.literal_eval, call.args[:3])
    return name, (method, path)


def surface(client: Generated, flavor: str) -> dict[str, type]:
    """The API classes of a flavor, by their names without `Async`."""
    package = client.module(flavor)
    return {
        name.removeprefix("Async"): getattr(package, name) for name in package.__all__
    }


def test_every_operation_is_under_each_of_its_tags(client: Generated) -> None:
    made = {
        plain(node.name): {literals(call)[1] for _, call in calls(node)}
        for node in classes(client.folder / "api")
    }
    assert made == routes_by_tag(client.spec)
    assert len(set().union(*made.values())) == OPERATIONS[client.version]


def test_every_operation_is_said_once(client: Generated) -> None:
    for node in classes(client.folder / "api"):
        names = [method.name for method in functions(node)]
        assert len(names) == len(set(names))
        assert {literals(call)[0]: method.name for method, call in calls(node)} == {
            name: name for name in names
        }
    for node in classes(client.folder / "aio"):
        assert functions(node) == []


@pytest.mark.parametrize("flavor", ["api", "aio"])
def test_every_operation_is_two_methods(client: Generated, flavor: str) -> None:
    operations = {
        node.name: [method.name for method in functions(node)]
        for node in classes(client.folder / "api")
    }
    found = surface(client, flavor)
    assert found.keys() == operations.keys()
    for owner, names in operations.items():
        for name in names:
            methods = [getattr(found[owner], form) for form in (name, name + SUFFIX)]
            for method, form in zip(methods, (name, name + SUFFIX), strict=True):
                assert method.__qualname__ == f"{found[owner].__name__}.{form}"
                assert method.__module__ == found[owner].__module__
                waits = inspect.iscoroutinefunction(method)
                assert waits is (flavor == "aio")


def test_all_forms_of_an_operation_have_its_signature_and_docstring(
    client: Generated,
) -> None:
    sync, waiting = surface(client, "api"), surface(client, "aio")
    for node in classes(client.folder / "api"):
        for method in functions(node):
            owner = sync[node.name]
            own = inspect.signature(getattr(owner, method.name))
            returns = f"ApiResponse[{own.return_annotation}]"
            assert ast.unparse(method.args) == parameters(own)
            for cls in (owner, waiting[node.name]):
                for suffix in ("", SUFFIX):
                    form = getattr(cls, method.name + suffix)
                    wanted = returns if suffix else own.return_annotation
                    signature = own.replace(return_annotation=wanted)
                    assert inspect.signature(form) == signature
                    assert form.__doc__ == getattr(owner, method.name).__doc__


def parameters(signature: inspect.Signature) -> str:
    """The parameters as `ast` prints them."""
    code = f"def f{str(signature).split(' -> ')[0]}: ..."
    for parameter in signature.parameters.values():
        if parameter.annotation is not parameter.empty:
            code = code.replace(repr(parameter.annotation), parameter.annotation)
    (function,) = ast.parse(code).body
    assert isinstance(function, ast.FunctionDef)
    return ast.unparse(function.args)


def test_short_names_stand_for_methods(client: Generated) -> None:
    api = client.module("api.internal_user_management_api").InternalUserManagementApi
    documented = {
        "new_user": "new_user_user_new_post",
        "user_info": "user_info_user_info_get",
        "user_update": "user_update_user_update_post",
        "get_users": "get_users_user_list_get",
        "delete_user": "delete_user_user_delete_post",
        "get_user_daily_activity": "get_user_daily_activity_user_daily_activity_get",
    }
    for short, name in documented.items():
        assert getattr(api, short) is getattr(api, name)
        assert getattr(api, short + SUFFIX) is getattr(api, name + SUFFIX)


def test_every_schema_has_a_name(client: Generated) -> None:
    models = client.module("models")
    names = {plain(name).removeprefix("model") for name in models.__all__}
    schemas = client.spec["components"]["schemas"]
    assert {plain(name).removeprefix("model") for name in schemas} <= names
    assert len(models.__all__) >= len(schemas)
    for name in models.__all__:
        assert getattr(models, name) is not None


def test_what_a_model_must_be_given_stands_first(client: Generated) -> None:
    fields = client.module().LiteLLMParams.model_fields
    declared = client.spec["components"]["schemas"]["LiteLLM_Params"]
    assert list(declared["properties"])[-1] == "model"
    assert declared["required"] == ["model"] == list(fields)[:1]


def test_no_two_names_share_a_module(client: Generated) -> None:
    modules = client.module("models").__dict__["_MODULES"]
    assert len({module.lower() for module in modules.values()}) == len(modules)
    assert len({path.lower() for path in client.files}) == len(client.files)


def test_the_manifest_lists_what_was_made(client: Generated) -> None:
    files = dict(client.files)
    listed = json.loads(files.pop(MANIFEST))["files"]
    assert listed == {
        path: hashlib.sha256(text.encode()).hexdigest() for path, text in files.items()
    }


def test_modules_are_python_3_10(client: Generated) -> None:
    for path, text in client.files.items():
        if path.endswith(".py"):
            ast.parse(text, path, feature_version=(3, 10))


def test_every_response_type_resolves(client: Generated) -> None:
    types = client.module("_runtime.answer.types")
    building = client.module("_runtime.models.building")
    expressions = {
        expression
        for node in classes(client.folder / "api")
        for _, call in calls(node)
        for keyword in call.keywords
        if keyword.arg in ("responses", "errors")
        for expression in ast.literal_eval(keyword.value).values()
    }
    expressions |= set(client.module("_about").ERRORS.values())
    assert {"Any", "NewUserResponse", "HTTPValidationError"} <= expressions
    for expression in expressions - {"None"}:
        assert isinstance(building.adapter(types.resolve(expression)), TypeAdapter)


# -- It looks as it should -------------------------------------------------------------


@pytest.mark.parametrize(
    "tool",
    [
        ["ruff", "check", "--isolated", "--no-cache"],
        ["ruff", "check", "--isolated", "--no-cache", "--select=I"],
        ["isort", "--profile=black", "--check"],
    ],
    ids=" ".join,
)
def test_style(client: Generated, tool: list[str]) -> None:
    run(sys.executable, "-m", *tool, NAME, cwd=client.folder.parent)


def test_format(generated: Callable[[str], Generated], tmp_path: Path) -> None:
    """Of the client that is checked in, `nox -s lint` tells it."""
    black = (sys.executable, "-m", "black", "--check", "--quiet", NAME)
    cache = {"BLACK_CACHE_DIR": str(tmp_path)}
    run(*black, cwd=generated("1.72.9").folder.parent, env=cache)


# -- It is the same everywhere ---------------------------------------------------------


def test_the_client_that_is_checked_in_is_up_to_date(
    generated: Callable[[str], Generated],
) -> None:
    kept = Generated(NEWEST, ROOT / "generated" / NAME, NAME).files
    made = generated(NEWEST).files
    changed = sorted(
        path for path in {*kept, *made} if kept.get(path) != made.get(path)
    )
    assert changed == [], "run `litellm-client-generator generate`"


def test_output_depends_on_the_document_alone(
    generated: Callable[[str], Generated], tmp_path: Path
) -> None:
    environment = {"PYTHONHASHSEED": "1", "LC_ALL": "C", "TZ": "Asia/Tokyo"}
    options = ("--overlay", OVERLAY, "--output", "made")
    environment |= {"PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}
    before = os.umask(0o077)
    try:
        run(*GENERATE, SPEC, *options, cwd=tmp_path, env=environment)
    finally:
        os.umask(before)
    made = Generated("1.72.9", tmp_path / "made" / NAME, NAME)
    assert made.files == generated("1.72.9").files


def test_output_does_not_depend_on_the_number_of_processes(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    sources = {f"m{number}.py": f"x = [{number},]\n" for number in range(FEW + 1)}
    several = formatted(sources)
    monkeypatch.setattr("litellm_client_generator.rendering.printing.FEW", len(sources))
    assert formatted(sources) == several


# -- Type checkers understand it -------------------------------------------------------

SNIPPET = """
from litellm_client import (
    AsyncChatCompletionsApi, AsyncInternalUserManagementApi, ChatCompletionChunk, ChatCompletionsApi, ChatMessage,
    ChatCompletionRequest, InternalUserManagementApi, LiteLLMClient, NewUserRequest, streaming
)

api = InternalUserManagementApi()
reveal_type(api.new_user(NewUserRequest(user_id="a")))  # NewUserResponse
reveal_type(api.new_user({"user_id": "a"}, opts={"timeout": 3}))  # NewUserResponse
reveal_type(api.get_users(page=1, page_size=2))  # UserListResponse
reveal_type(api.get_users_with_http_info(page=1))  # ApiResponse[UserListResponse]
data, status, headers = api.get_users_with_http_info()
reveal_type(data)  # UserListResponse
reveal_type(status)  # int
reveal_type(data.users[0].user_id)  # str
reveal_type(LiteLLMClient().internal_user_management)  # InternalUserManagementApi

async def main() -> None:
    aio = AsyncInternalUserManagementApi()
    reveal_type(await aio.new_user({}))  # NewUserResponse
    (await aio.get_users_with_http_info()).data.total
    reveal_type((await chats.chat_completion(question)).choices[0].message.content)  # str | None
    async with streaming(chats.chat_completion)({"stream": True}) as response:
        async for chunk in response.iter_events(ChatCompletionChunk):
            reveal_type(chunk.choices[0].delta.content)  # str | None

question = ChatCompletionRequest(model="m", messages=[ChatMessage(role="user", content="Hi")])
chats = AsyncChatCompletionsApi()
chat = ChatCompletionsApi()
reveal_type(chat.chat_completion(question).choices[0].message.content)  # str | None
reveal_type(chat.chat_completion(question).usage)  # CompletionUsage | None
with streaming(chat.chat_completion)({"stream": True}) as streamed:
    reveal_type(next(streamed.iter_events()))  # ServerSentEvent
    for piece in streamed.iter_events(ChatCompletionChunk):
        reveal_type(piece.choices[0].delta.content)  # str | None
    streamed.iter_events(ChatCompletionChunk).no_such  # error: has no attribute "no_such"
chat.chat_completion()  # error: Too few arguments

api.new_user()  # error: Too few arguments
api.new_user(3)  # error: incompatible type "int"; expected "NewUserRequest
api.get_users(page="1")  # error: incompatible type "str"; expected "int | None"
api.get_users(1)  # error: Too many positional arguments
api.get_users(pages=1)  # error: Unexpected keyword argument "pages"
api.get_users(opts={"time_out": 3})  # error: expected "RequestOptions
api.no_such()  # error: has no attribute "no_such"
NewUserRequest(max_budget="a lot")  # error: incompatible type "str"
api.new_user({}).no_such  # error: has no attribute "no_such"
"""


@pytest.mark.slow
def test_mypy_sees_what_calls_take_and_give(tmp_path: Path, mypy: Mypy) -> None:
    tags = ("--tag", "Internal User management", "--tag", "chat/completions")
    run(*GENERATE, SPEC, "--overlay", OVERLAY, *tags, "--output", tmp_path)
    (tmp_path / "snippet.py").write_text(SNIPPET)
    done = mypy(tmp_path, "snippet.py")
    said: dict[int, str] = defaultdict(str)
    short = re.sub(r"litellm_client\.[a-z_.]+", "", done.stdout)
    for line in short.splitlines()[:-1]:
        file, place, message = line.split(":", 2)
        assert file == "snippet.py", line
        said[int(place)] += message
    for number, line in enumerate(SNIPPET.splitlines(), 1):
        code, _, expected = line.partition("# ")
        assert expected.removeprefix("error: ") in said[number], (code, said[number])
        assert bool(expected) == bool(said[number]), (code, said[number])
