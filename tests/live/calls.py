"""One operation of every kind of body and of answer."""

from __future__ import annotations

import json
from datetime import date, timedelta

from tests.live.checks import Checks


def chat(model: str = "mock-gpt", **more: object) -> dict[str, object]:
    """The body of a completion."""
    message = {"role": "user", "content": "Say hello."}
    return {"model": model, "messages": [message], **more}


def calls(check: Checks) -> None:
    client = check.client
    # No body, and text in JSON.
    check(
        client.health.health_liveliness_health_liveliness_get,
        kind="str",
        holds=lambda data: data == "I'm alive!",
    )
    # A parameter in the path.
    check(
        client.model_management.model_info_v1_models_model_id_get,
        "mock-gpt",
        holds=lambda data: data["id"] == "mock-gpt",
    )
    # A body in JSON; its answer is typed where the client's release declares it.
    completion = client.chat_completions.chat_completion_v1_chat_completions_post
    check(
        completion,
        chat(),
        holds=lambda data: data["choices"][0]["message"]["content"] != "",
    )
    check(
        client.embeddings.embeddings_v1_embeddings_post,
        {"model": "mock-embed", "input": ["one", "two"]},
        holds=lambda data: data["data"][0]["embedding"] == [0.25, -0.5, 0.125],
    )
    # A body in place of the operation's own, and an answer that is no JSON.
    check(
        completion,
        None,
        kind="str",
        holds=lambda data: json.loads(data.partition("data: ")[2].splitlines()[0])
        and data.rstrip().endswith("[DONE]"),
        opts={"debug_body": chat(stream=True)},
    )
    # A form.
    check(
        client.mcp_discoverable.introspect_endpoint,
        "no-such-token",
        holds=lambda data: data == {"active": False},
    )
    # An upload.
    check(
        client.prompts.convert_prompt_file_to_json_utils_dotprompt_json_converter_post,
        ("hello.prompt", b"---\nmodel: gpt-4\n---\nHello {{name}}"),
        holds=lambda data: data["json_data"]["metadata"] == {"model": "gpt-4"},
    )
    access_groups(check)
    # Neither JSON nor declared: a page.
    check(client.default.home, kind="str", holds=lambda data: "<html" in data)
    # A table.
    today = date.today()
    check(
        client.internal_user_management.get_user_daily_activity_export,
        start_date=str(today - timedelta(7)),
        end_date=str(today),
        kind="str",
        holds=lambda data: "date" in data.splitlines()[0].lower(),
    )


def access_groups(check: Checks) -> None:
    """201, 409, and 204 without a body."""
    groups = check.client.access_groups
    name = check.name()
    create = groups.create_access_group_v1_access_group_post
    made = check(
        create,
        {"access_group_name": name},
        status=201,
        kind="AccessGroupResponse",
        holds=lambda data: data.access_group_name == name,
    )
    check(
        create,
        {"access_group_name": name},
        status=409,
        kind="ConflictException",
        holds=lambda error: "already exists" in str(error),
    )
    check(
        groups.delete_access_group_v1_access_group_access_group_id_delete,
        getattr(made, "access_group_id", "none"),
        status=204,
        kind="NoneType",
    )
