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
        kind="ModelObject",
        holds=lambda data: data.id == "mock-gpt",
    )
    # A body in JSON, and a typed answer.
    completion = client.chat_completions.chat_completion_v1_chat_completions_post
    check(
        completion,
        chat(),
        kind="ChatCompletion",
        holds=lambda data: data.choices[0].message.content != "",
    )
    message = check.package.ChatCompletionUserMessage(content="Say hello.")
    check(
        client.chat_completions.chat_completion,
        check.package.ChatCompletionRequest(model="mock-gpt", messages=[message]),
        kind="ChatCompletion",
        holds=lambda data: data.usage.total_tokens > 0,
    )
    check(
        client.embeddings.embeddings_v1_embeddings_post,
        {"model": "mock-embed", "input": ["one", "two"]},
        kind="CreateEmbeddingResponse",
        holds=lambda data: data.data[0].embedding == [0.25, -0.5, 0.125],
    )
    endpoints(check)
    # A body in place of the operation's own, and an answer that is no JSON.
    check(
        completion,
        {},
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


def endpoints(check: Checks) -> None:
    """The other LLM endpoints that a proxy without a provider answers, and what administrators ask of it."""
    client = check.client
    check(
        client.completions.completion,
        check.package.CompletionRequest(model="mock-gpt", prompt="Say hello."),
        kind="Completion",
        holds=lambda data: data.choices[0].text != "",
    )
    check(
        client.responses.responses_api_v1_responses_post,
        {"model": "mock-gpt", "input": "Say hello."},
        kind="ResponsesAPIResponse",
        holds=lambda data: data.output[0].content[0].text != "",
    )
    message = {"role": "user", "content": "Say hello."}
    check(
        client.anthropic_passthrough.anthropic_response,
        {"model": "mock-gpt", "messages": [message], "max_tokens": 20},
        kind="AnthropicMessage",
        holds=lambda data: data.content[0].text != "",
    )
    check(
        client.images.image_generation,
        check.package.ImageGenerationRequest(model="mock-gpt", prompt="A cat."),
        kind="ImagesResponse",
        holds=lambda data: data.data[0].url,
    )
    models = client.model_management
    check(
        models.model_list,
        kind="ModelList",
        holds=lambda data: "mock-gpt" in [each.id for each in data.data],
    )
    check(
        models.model_info_v1_model_info_get,
        kind="ModelInfoList",
        holds=lambda data: all(each.model_info.id for each in data.data),
    )
    check(
        models.model_group_info,
        kind="ModelGroupList",
        holds=lambda data: "mock-gpt" in [each.model_group for each in data.data],
    )
    tag = check.name()
    tags = client.tag_management
    check(
        tags.new_tag,
        {"name": tag, "models": []},
        kind="TagChanged",
        holds=lambda data: data.tag is None or data.tag.name == tag,
    )
    check(
        tags.list_tags,
        kind="list",
        holds=lambda data: tag in [each.name for each in data],
    )
    check(tags.delete_tag, {"name": tag}, kind="Done")
    check(
        client.credential_management.get_credentials,
        kind="CredentialList",
        holds=lambda data: data.credentials is not None,
    )
    check(
        client.health.health_readiness_health_readiness_get,
        kind="ReadinessResponse",
        holds=lambda data: data.status in ("healthy", "connected"),
    )
