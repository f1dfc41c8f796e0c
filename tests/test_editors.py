"""What type checkers and editors make of the operations of a client that is installed."""

from __future__ import annotations

import ast
import html
import json
import re
import shutil
import subprocess
import sys
import sysconfig
import venv
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import litellm_client_generator.runtime
from tests.conftest import ROOT
from tests.language_server import LanguageServer

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("editors")]

RUNTIME = Path(litellm_client_generator.runtime.__file__).parent
OWN = ROOT / "tests/cases/documented_class/expected"
PYTHON = "env/bin/python"
TIMEOUT = 180

RIGHT = """
# pyright: strict
from collections.abc import Coroutine
from typing import Any

from litellm_client import (
    ApiResponse,
    AsyncInternalUserManagementApi,
    InternalUserManagementApi,
    NewUserRequest,
    NewUserResponse,
    RequestOptions,
    SpendAnalyticsPaginatedResponse,
    UserListResponse,
    iterate,
    streaming,
)
from litellm_client.models import DailySpendData
from typing_extensions import assert_type

api = InternalUserManagementApi()
aio = AsyncInternalUserManagementApi()
user = NewUserRequest(user_id="1")
options: RequestOptions = {"timeout": 3}

assert_type(api.new_user_user_new_post(user), NewUserResponse)
assert_type(api.new_user(new_user_request={}, opts=options), NewUserResponse)
assert_type(
    api.new_user_user_new_post_with_http_info(user), ApiResponse[NewUserResponse]
)
assert_type(api.new_user_with_http_info({}), ApiResponse[NewUserResponse])
assert_type(api.get_users(page=1, page_size=None), UserListResponse)
assert_type(api.get_users_with_http_info(role=""), ApiResponse[UserListResponse])
assert_type(api.delete_user({}, litellm_changed_by="a"), Any)
assert_type(api.delete_user_with_http_info({}), ApiResponse[Any])
assert_type(
    api.get_user_daily_activity(start_date=""), SpendAnalyticsPaginatedResponse
)
data, status_code, headers = api.new_user_with_http_info(user)
assert_type(data, NewUserResponse)

waits: Coroutine[Any, Any, NewUserResponse] = aio.new_user(user)


async def awaits() -> None:
    assert_type(await waits, NewUserResponse)
    assert_type(await aio.new_user_user_new_post(user), NewUserResponse)
    assert_type(await aio.new_user(new_user_request={}, opts=options), NewUserResponse)
    assert_type(
        await aio.new_user_user_new_post_with_http_info(user),
        ApiResponse[NewUserResponse],
    )
    assert_type(await aio.new_user_with_http_info({}), ApiResponse[NewUserResponse])
    assert_type(await aio.get_users(page=1, page_size=None), UserListResponse)
    assert_type(
        await aio.get_users_with_http_info(role=""), ApiResponse[UserListResponse]
    )
    assert_type(await aio.delete_user({}, litellm_changed_by="a"), Any)
    assert_type(await aio.delete_user_with_http_info({}), ApiResponse[Any])
    data, *_ = await aio.new_user_with_http_info(user)
    assert_type(data, NewUserResponse)
    async with streaming(aio.new_user_with_http_info)(user) as response:
        assert_type(await response.read(), bytes)
    async for day in iterate(aio.get_user_daily_activity)(start_date=""):
        assert_type(day, DailySpendData)


with streaming(api.new_user)(user, opts=options) as response:
    assert_type(response.read(), bytes)
for day in iterate(api.get_user_daily_activity)(start_date=""):
    assert_type(day, DailySpendData)


class OwnApi(InternalUserManagementApi):
    def delete_user_user_delete_post(
        self,
        delete_user_request: object,
        *,
        litellm_changed_by: str | None = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        response = super().delete_user_user_delete_post_with_http_info({}, opts=opts)
        return assert_type(response, ApiResponse[Any]).data


class AsyncOwnApi(AsyncInternalUserManagementApi):
    async def delete_user_user_delete_post(
        self,
        delete_user_request: object,
        *,
        litellm_changed_by: str | None = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        return await super().delete_user_user_delete_post({}, opts=opts)
"""

WRONG_HEAD = """
# pyright: reportUnnecessaryTypeIgnoreComment=true
from litellm_client import (
    AsyncInternalUserManagementApi,
    InternalUserManagementApi,
    iterate,
)

api = InternalUserManagementApi()
aio = AsyncInternalUserManagementApi()

"""

WRONG = {
    "()": ("call-arg", "reportCallIssue"),
    "({}, '1')": ("call-arg", "reportCallIssue"),
    "({}, other=1)": ("call-arg", "reportCallIssue"),
    "(1)": ("arg-type", "reportArgumentType"),
    "({}, litellm_changed_by=1)": ("arg-type", "reportArgumentType"),
}
"""Arguments of `delete_user`, and what mypy and pyright call the fault."""

LOOPS = [
    "for _ in iterate(aio.get_user_daily_activity)(start_date=''):  # {fault}\n    pass",
    "async def walks() -> None:\n"
    "    async for _ in iterate(api.get_user_daily_activity)(start_date=''):  # {fault}\n"
    "        pass",
]
"""Listings that are walked as those of the other kind of client are, and what is called the fault."""
LOOP = ("attr-defined", "reportGeneralTypeIssues")

UNAWAITED = ("unused-coroutine", "reportUnusedCoroutine")


def said_operations() -> dict[str, ast.FunctionDef]:
    """The operations as they are written, by their names and by their short names."""
    tree = ast.parse((OWN / "api/internal_user_management_api.py").read_text())
    found: dict[str, ast.FunctionDef] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            found[node.name] = node
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Name):
            short, name = ast.unparse(node.targets[0]), node.value.id
            if name in found:
                found[short] = found[name]
    return found


OPERATIONS = said_operations()
FORMS = [
    f"{owner}.{name}{suffix}"
    for owner in ("api", "aio")
    for name in OPERATIONS
    for suffix in ("", "_with_http_info")
]


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A user's folder, whose environment `env` has the client installed."""
    folder = tmp_path_factory.mktemp("project")
    venv.create(folder / "env", symlinks=True)
    (packages,) = folder.glob("env/lib/python*/site-packages")
    package = packages / "litellm_client"
    shutil.copytree(RUNTIME, package, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(OWN, package, dirs_exist_ok=True)
    # What the client needs is in this environment.
    (packages / "needs.pth").write_text(sysconfig.get_path("purelib"))
    return folder


@pytest.fixture(scope="module")
def editor(project: Path) -> Iterator[tuple[LanguageServer, Path]]:
    """A language server, and a file that is open in it, in which every form is about to be called."""
    file = project / "calls.py"
    file.write_text(WRONG_HEAD + "\n".join(f"{form}()" for form in FORMS))
    with LanguageServer(project, project / PYTHON) as server:
        server.open(file)
        yield server, file


def check(tool: str, *arguments: object, folder: Path) -> str:
    """What a checker of this environment prints, which must find no fault."""
    program = Path(sys.executable).with_name(tool)
    done = subprocess.run(
        list(map(str, (program, *arguments))),
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=TIMEOUT,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def wrong(ignored: str, tool: int) -> str:
    """Wrong calls of every form; each line expects its fault, and a fault that does not come is one itself.

    Args:
        ignored: How a line says that it expects a fault.
        tool: Which name of the fault it uses.
    """
    lines = []
    for form in FORMS:
        if OPERATIONS["delete_user"] is operation_of(form):
            for call, faults in WRONG.items():
                lines.append(f"print({form}{call})  # {ignored}[{faults[tool]}]")
            if form.startswith("aio."):
                lines.append(f"{form}({{}})  # {ignored}[{UNAWAITED[tool]}]")
    lines += [loop.format(fault=f"{ignored}[{LOOP[tool]}]") for loop in LOOPS]
    return WRONG_HEAD + "\n".join(lines)


def operation_of(form: str) -> ast.FunctionDef:
    return OPERATIONS[form.partition(".")[2].removesuffix("_with_http_info")]


def signature_of(form: str) -> str:
    """The parameters behind `self`, and what the form gives."""
    operation = operation_of(form)
    parameters = ast.unparse(operation.args).removeprefix("self, ")
    returned = ast.unparse(operation.returns or ast.Name("None"))
    if form.endswith("_with_http_info"):
        returned = f"ApiResponse[{returned}]"
    if form.startswith("aio."):
        returned = f"Coroutine[Any, Any, {returned}]"
    return f"({parameters.replace('=', ' = ')}) -> {returned}"


def words(text: str | None) -> list[str]:
    """The words of a docstring, however it is laid out, and whatever Markdown needs."""
    return re.findall(r"\w+", html.unescape((text or "").replace("\\", "")))


def test_mypy_knows_what_every_form_takes_and_gives(project: Path) -> None:
    (project / "right.py").write_text(RIGHT)
    (project / "wrong.py").write_text(wrong("type: ignore", 0))
    options = ("--strict", "--python-executable", project / PYTHON)
    check("mypy", *options, "right.py", "wrong.py", folder=project)


def test_pyright_knows_what_every_form_takes_and_gives(project: Path) -> None:
    (project / "right.py").write_text(RIGHT)
    (project / "wrong.py").write_text(wrong("pyright: ignore", 1))
    assert pyright(project, "right.py", "wrong.py") == []


def pyright(project: Path, *included: str) -> list[Any]:
    """The errors and the warnings of pyright about some files."""
    config = project / "pyright.json"
    config.write_text(json.dumps({"include": included}))
    options = ("-p", config, "--pythonpath", project / PYTHON, "--outputjson")
    report = json.loads(check("pyright", *options, folder=project))
    assert report["summary"]["filesAnalyzed"] >= len(included)
    return [*report["generalDiagnostics"]]


@pytest.mark.parametrize("form", FORMS)
def test_hovering_shows_the_signature_and_the_docstring(
    editor: tuple[LanguageServer, Path], form: str
) -> None:
    server, file = editor
    code, _, documentation = server.hover(file, f"{form}(").partition("---")
    shown = " ".join(code.split()).replace("( ", "(").replace(" )", ")")
    assert signature_of(form) in shown
    assert words(documentation) == words(ast.get_docstring(operation_of(form)))


@pytest.mark.parametrize("form", FORMS)
def test_a_call_that_is_being_written_shows_the_signature_and_the_docstring(
    editor: tuple[LanguageServer, Path], form: str
) -> None:
    server, file = editor
    label, documentation = server.signature_help(file, f"{form}(")
    assert label == signature_of(form)
    assert words(documentation) == words(ast.get_docstring(operation_of(form)))
