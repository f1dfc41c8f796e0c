"""Calls a real LiteLLM proxy through the client in `generated/`: `python -m tests.live URL KEY`.

One line a check; the exit status is 1 if any failed. What it makes there has names of its own, and is deleted again. Operations
that the proxy does not have, because it is of another release, are skipped.
"""

from __future__ import annotations

import asyncio
import json
import sys
import uuid
from collections.abc import Callable
from datetime import date, timedelta
from importlib import import_module
from types import ModuleType
from typing import Any

from tests.conftest import ROOT
from tests.replay import methods

USERS = "InternalUserManagementApi"
SUFFIX = "_with_http_info"


def main(url: str, key: str) -> int:
    """Runs all checks, in both flavors; gives the exit status."""
    sys.path.insert(0, str(ROOT / "generated"))
    package = import_module("litellm_client")
    configuration = package.Configuration(url, key)
    try:
        checks = Checks(package, routes(package, configuration))
    except package.ApiException as error:
        print(error)
        return 1
    with package.ApiClient(configuration) as client:
        check_everything(checks, lambda api, name: bound(package, api, client, name))
    with asyncio.Runner() as runner:
        opened = package.AsyncApiClient(configuration)

        def wait(api: str, name: str) -> Callable[..., Any]:
            method = bound(package, f"Async{api}", opened, name)
            return lambda *args, **options: runner.run(method(*args, **options))

        check_everything(checks, wait)
        runner.run(opened.close())
    print(f"{checks.passed} checks passed, {checks.failed} failed")
    return 1 if checks.failed else 0


def bound(package: ModuleType, api: str, client: Any, name: str) -> Any:
    return getattr(getattr(package, api)(client), name)


def routes(package: ModuleType, configuration: Any) -> set[tuple[str, str]]:
    """The operations of the proxy, by its own document."""
    with package.ApiClient(configuration) as client:
        document = client.request("GET", "/openapi.json").data
    print(f"{document['info']['title']} {document['info']['version']}")
    paths = document["paths"].items()
    return {(method.upper(), path) for path, item in paths for method in item}


class Checks:
    """Counts checks, and prints a line for each.

    Args:
        package: The client.
        routes: The operations that the proxy has.
    """

    def __init__(self, package: ModuleType, routes: set[tuple[str, str]]) -> None:
        self.package = package
        self.routes = routes
        self.passed = 0
        self.failed = 0
        known = methods(ROOT / "generated" / "litellm_client" / "api")
        self.known = {
            (each.owner, each.name): (method, each.path)
            for method, group in known.items()
            for each in group
        }

    def __call__(
        self,
        bind: Callable[[str, str], Callable[..., Any]],
        api: str,
        name: str,
        *arguments: Any,
        status: int | tuple[int, ...] = 200,
        kind: str = "dict",
        holds: Callable[[Any], bool] = lambda data: True,
        **options: Any,
    ) -> Any:
        """Call one operation, and look at what it gives.

        Args:
            bind: Gives a method of an API class.
            api: The class.
            name: The method.
            arguments: The method's arguments.
            status: The status that is right, or those that are.
            kind: The class of the data, or of the exception.
            holds: What must be true of it.
            options: More arguments of the method.
        """
        route = self.known[api, name]
        if route not in self.routes:
            print(f"skip  {' '.join(route)}")
            return None
        try:
            data, code, _ = bind(api, name + SUFFIX)(*arguments, **options)
        except self.package.ApiException as error:
            data, code = error, error.status
        right = (status,) if isinstance(status, int) else status
        good = code in right and type(data).__name__ == kind and holds(data)
        self.passed += good
        self.failed += not good
        line = f"{' '.join(route)}  {code} {type(data).__name__}"
        print(f"ok    {line}" if good else f"FAIL  {line}: {data}")
        return data


def check_everything(
    checks: Checks, bind: Callable[[str, str], Callable[..., Any]]
) -> None:
    """One flavor: the documented class, then one operation of every other kind."""
    user = f"live-{uuid.uuid4().hex}"
    try:
        check_users(checks, bind, user)
        check_kinds(checks, bind, user)
        check_errors(checks, bind, user)
    finally:
        checks(
            bind,
            USERS,
            "delete_user_user_delete_post",
            {"user_ids": [user]},
            litellm_changed_by="live",
            kind="int",
            holds=lambda deleted: deleted == 1,
        )


def check_users(
    checks: Checks, bind: Callable[[str, str], Callable[..., Any]], user: str
) -> None:
    request = checks.package.NewUserRequest(
        user_id=user,
        user_email=f"{user}@example.com",
        max_budget=10.5,
        metadata={"nested": {"é": [1, None]}},
    )
    made = checks(
        bind,
        USERS,
        "new_user_user_new_post",
        request,
        kind="NewUserResponse",
        holds=lambda data: data.user_id == user and data.key.startswith("sk-"),
    )
    checks(
        bind,
        USERS,
        "user_info_user_info_get",
        user_id=user,
        kind="UserInfoResponse",
        holds=lambda data: data.user_info["metadata"] == request.metadata,
    )
    checks(
        bind,
        USERS,
        "user_update_user_update_post",
        checks.package.UpdateUserRequest(user_id=user, max_budget=20),
        holds=lambda data: data["data"]["max_budget"] == 20,
    )
    checks(
        bind,
        USERS,
        "get_users_user_list_get",
        user_ids=user,
        page=1,
        page_size=5,
        kind="UserListResponse",
        holds=lambda data: [each.user_id for each in data.users] == [user],
    )
    today = date.today()
    checks(
        bind,
        USERS,
        "get_user_daily_activity_user_daily_activity_get",
        start_date=str(today - timedelta(7)),
        end_date=str(today),
        kind="SpendAnalyticsPaginatedResponse",
        holds=lambda data: data.metadata.page == 1,
    )
    checks(
        bind,
        USERS,
        "user_info_user_info_get",
        kind="UserInfoResponse",
        holds=lambda data: data.user_id == user,
        opts={"header_params": {"x-litellm-api-key": getattr(made, "key", "none")}},
    )


def check_kinds(
    checks: Checks, bind: Callable[[str, str], Callable[..., Any]], user: str
) -> None:
    # No body, and text in JSON.
    checks(
        bind,
        "HealthApi",
        "health_liveliness_health_liveliness_get",
        kind="str",
        holds=lambda data: data == "I'm alive!",
    )
    # A parameter in the path.
    checks(
        bind,
        "ModelManagementApi",
        "model_info_v1_models_model_id_get",
        "mock-gpt",
        holds=lambda data: data["id"] == "mock-gpt",
    )
    # A body in JSON; its answer is typed where the client's release declares it.
    message = {"role": "user", "content": "Say hello."}
    checks(
        bind,
        "ChatCompletionsApi",
        "chat_completion_v1_chat_completions_post",
        {"model": "mock-gpt", "messages": [message]},
        holds=lambda data: data["choices"][0]["message"]["content"] != "",
    )
    # The same in place of the operation's own, and an answer that is no JSON.
    streamed(checks, bind, {"model": "mock-gpt", "messages": [message], "stream": True})
    # A form.
    checks(
        bind,
        "McpDiscoverableApi",
        "introspect_endpoint_introspect_post",
        "no-such-token",
        holds=lambda data: data == {"active": False},
    )
    # An upload.
    checks(
        bind,
        "PromptsApi",
        "convert_prompt_file_to_json_utils_dotprompt_json_converter_post",
        ("hello.prompt", b"---\nmodel: gpt-4\n---\nHello {{name}}"),
        holds=lambda data: data["json_data"]["metadata"] == {"model": "gpt-4"},
    )
    # 201, and 204 without a body.
    group = checks(
        bind,
        "AccessGroupsApi",
        "create_access_group_v1_access_group_post",
        {"access_group_name": user},
        status=201,
        kind="AccessGroupResponse",
        holds=lambda data: data.access_group_name == user,
    )
    checks(
        bind,
        "AccessGroupsApi",
        "delete_access_group_v1_access_group_access_group_id_delete",
        getattr(group, "access_group_id", "none"),
        status=204,
        kind="NoneType",
    )
    # Neither JSON nor declared: a page.
    checks(
        bind,
        "DefaultApi",
        "home_get",
        kind="str",
        holds=lambda data: "<html" in data,
    )
    # A table.
    today = date.today()
    checks(
        bind,
        USERS,
        "get_user_daily_activity_export_user_daily_activity_export_get",
        start_date=str(today - timedelta(7)),
        end_date=str(today),
        kind="str",
        holds=lambda data: "date" in data.splitlines()[0].lower(),
    )


def streamed(
    checks: Checks, bind: Callable[[str, str], Callable[..., Any]], body: Any
) -> None:
    checks(
        bind,
        "ChatCompletionsApi",
        "chat_completion_v1_chat_completions_post",
        None,
        kind="str",
        holds=lambda data: json.loads(data.partition("data: ")[2].splitlines()[0])
        and data.rstrip().endswith("[DONE]"),
        opts={"debug_body": body},
    )


def check_errors(
    checks: Checks, bind: Callable[[str, str], Callable[..., Any]], user: str
) -> None:
    listing = "get_users_user_list_get"
    checks(
        bind,
        USERS,
        listing,
        sort_by="no_such_column",
        status=400,
        kind="BadRequestException",
        holds=lambda error: "Invalid sort column" in str(error),
    )
    checks(
        bind,
        USERS,
        listing,
        status=401,
        kind="UnauthorizedException",
        opts={"debug_auth_names": []},
    )
    # The path of an operation that takes a licence.
    checks(
        bind,
        "ScimApi",
        "get_user_scim_v2_users_user_id_get",
        user,
        status=403,
        kind="ForbiddenException",
    )
    checks(
        bind,
        "KeyManagementApi",
        "info_key_fn_key_info_get",
        key="sk-no-such-key",
        status=404,
        kind="NotFoundException",
        holds=lambda error: "sk-no-such-key" not in str(error),
    )
    checks(
        bind,
        USERS,
        listing,
        status=422,
        kind="UnprocessableEntityException",
        holds=lambda error: error.data.detail[0].loc == ["query", "page"],
        opts={"query_params": {"page": 0}},
    )


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("usage: python -m tests.live URL KEY")
    sys.exit(main(*sys.argv[1:]))
