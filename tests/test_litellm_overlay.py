"""What `specs/litellm.overlay.yaml` makes of three of LiteLLM's documents, and of the clients that are made of them."""

from __future__ import annotations

import asyncio
import inspect
import json
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from litellm_client_generator.overlay.actions import read
from litellm_client_generator.overlay.editor import Absent, Editor
from tests.conftest import OPERATIONS, OVERLAY, Generated, spec
from tests.replay import methods, named, recorded, replay
from tests.servers import Answer, Server, json_answer
from tests.test_replay import prepared

FIRST, NEWEST = "1.72.9", "1.109.1"

# -- The documents -----------------------------------------------------------------------


@cache
def overlaid(version: str) -> tuple[dict[str, Any], dict[str, Any], frozenset[str]]:
    """A document before and after, and the actions that had nothing to do in it."""
    before = json.loads(spec(version))
    editor = Editor(before)
    idle = set()
    for action in read(str(OVERLAY)).actions:
        try:
            if action.remove:
                editor.remove(action.target)
            else:
                editor.update(action.target, action.update)
        except Absent:
            idle.add(action.pointer)
    return before, editor.data, frozenset(idle)


@pytest.mark.slow
def test_each_action_is_needed_by_some_version() -> None:
    idle = [overlaid(version)[2] for version in OPERATIONS]
    assert frozenset.intersection(*idle) == frozenset()
    assert all(idle), "none of the versions is like another"


@pytest.mark.parametrize("version", OPERATIONS)
def test_what_a_document_declares_stays(version: str) -> None:
    before, after, _ = overlaid(version)
    assert sorted(lost(before, after)) == sorted(
        ["/openapi"] + (WIDENED if version != FIRST else [])
    )
    added = set(refs(after)) - set(refs(before))
    assert added <= {f"#/components/schemas/{name}" for name in schemas(after)}


EMBEDDING = "/components/schemas/EmbeddingRequest"
ROUTES = (
    "/openai/deployments/{model}",
    "/engines/{model}",
    "",
    "/v1",
)
WIDENED = [f"{EMBEDDING}/properties/input"] + [
    f"/paths{route}/embeddings/post/requestBody/content/application/json/schema"
    for route in ROUTES
]
"""What embeddings take is more than these versions say: a text alone, and tokens."""


def lost(before: Any, after: Any, place: str = "") -> Iterator[str]:
    """The places whose values are not what they were; something in place of nothing is no loss."""
    if before in ({}, {"schema": {}}):
        return
    if isinstance(before, dict) and isinstance(after, dict) and place not in WIDENED:
        for key, value in before.items():
            yield from lost(value, after.get(key), f"{place}/{key.strip('/')}")
    elif isinstance(before, list) and isinstance(after, list):
        if after[: len(before)] != before:
            yield place
    elif before != after:
        yield place


def refs(value: Any) -> Iterator[str]:
    for each in value.values() if isinstance(value, dict) else value:
        if isinstance(each, dict | list):
            yield from refs(each)
    if isinstance(value, dict) and isinstance(value.get("$ref"), str):
        yield value["$ref"]


def schemas(document: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = document["components"]["schemas"]
    return found


def test_bodies_of_old_versions_have_what_the_newest_declares() -> None:
    ours = schemas(overlaid(FIRST)[1])
    for path, name in (
        ("/v1/chat/completions", "ChatCompletionRequest"),
        ("/v1/responses", "ResponseRequest"),
    ):
        content = overlaid(NEWEST)[1]["paths"][path]["post"]["requestBody"]["content"]
        newest = content["application/json"]["schema"]
        assert newest["title"] == name and newest["additionalProperties"] is True
        assert ours[name]["properties"].keys() <= newest["properties"].keys()
        assert set(ours[name]["required"]) == set(newest["required"])


# -- The clients -------------------------------------------------------------------------

PROMISED = """
POST chat/completions: ChatCompletionRequest -> ChatCompletion; ChatCompletionChunk
POST completions: CompletionRequest -> Completion; Completion
POST embeddings: EmbeddingRequest -> CreateEmbeddingResponse
POST responses: ResponseRequest -> ResponsesAPIResponse; ResponseStreamEvent
GET responses/{response_id}: -> ResponsesAPIResponse
POST messages: AnthropicMessageRequest -> AnthropicMessage; AnthropicMessageEvent
POST messages/count_tokens: AnthropicTokenCountRequest -> AnthropicTokenCount
POST moderations: ModerationRequest -> ModerationCreateResponse
POST images/generations: ImageGenerationRequest -> ImagesResponse
POST images/edits: image prompt model -> ImagesResponse
POST audio/speech: SpeechRequest -> bytes
POST audio/transcriptions: model file -> Transcription
POST rerank: RerankRequest -> RerankResponse
POST batches: BatchRequest -> Batch
GET batches: -> BatchList
GET batches/{batch_id}: -> Batch
POST batches/{batch_id}/cancel: -> Batch
POST files: purpose file -> FileObject
GET files: -> FileList
GET files/{file_id}: -> FileObject
DELETE files/{file_id}: -> FileDeleted
GET files/{file_id}/content: -> bytes
GET videos/{video_id}/content: -> bytes
GET containers/{container_id}/files/{file_id}/content: -> bytes
GET models: -> ModelList
GET models/{model_id}: -> ModelObject
GET model/info: -> ModelInfoList
GET model_group/info: -> ModelGroupList
POST model/new: -> ModelSetup
GET team/info: -> TeamInfoResponse
GET team/list: -> list[TeamListEntry]
POST team/update: -> UpdateTeamResponse
POST team/delete: -> DeleteTeamsResponse
GET user/info: -> UserInfoResponse
POST user/update: -> UpdateUserResponse
GET key/info: -> KeyInfoResponse
POST key/update: -> UpdateKeyResponse
POST key/delete: -> DeleteKeysResponse
POST key/unblock: -> LiteLLMVerificationToken
POST budget/new: -> Budget
POST budget/info: -> list[Budget]
GET budget/list: -> list[Budget]
POST budget/update: -> Budget
POST tag/info: -> dict[str, TagInfo]
POST tag/new: -> TagChanged
GET credentials: -> CredentialList
GET health: -> HealthResponse
GET health/readiness: -> ReadinessResponse
GET health/liveliness: -> str
"""
PREFIXES = (
    *("", "v1/", "v2/", "openai/v1/", "{provider}/v1/"),
    *("engines/{model}/", "openai/deployments/{model}/"),
)
OTHERS = {"/v2/team/list", "/v2/user/info", "/v2/key/info"}
"""What has the path of another route, and an answer of its own."""
LATER = {
    "1.72.9": ["messages", "videos", "containers", "models/{model_id}"],
    "1.80.0": ["containers"],
}
"""What a version does not have yet."""


def test_types_are_what_is_promised(client: Generated) -> None:
    package = client.module()
    known = methods(client.folder / "api")
    for line in PROMISED.split("\n")[1:-1]:
        call, _, answer = line.partition("-> ")
        verb, _, rest = call.partition(" ")
        path, _, taken = rest.partition(":")
        returns, _, item = answer.partition("; ")
        paths = {f"/{prefix}{path}" for prefix in PREFIXES} - OTHERS
        found = [each for each in known.get(verb, ()) if each.path in paths]
        is_later = path.startswith(tuple(LATER.get(client.version, ["-"])))
        assert bool(found) is not is_later, line
        for each in found:
            method = getattr(getattr(package, each.owner), each.name)
            signature = inspect.signature(method)
            assert signature.return_annotation == returns, each.path
            words = str(signature) + " ".join(signature.parameters)
            assert all(word in words for word in taken.split()), words
            assert not item or f"each item of which is `{item}`" in str(method.__doc__)


@pytest.fixture(params=["sync", "async"])
def flavor(request: pytest.FixtureRequest) -> str:
    return str(request.param)


Ask = Callable[..., Any]


@pytest.fixture
def ask(generated: Callable[[str], Generated], flavor: str) -> Ask:
    """Calls the newest client, in both flavors: a server, the class, the method and its arguments; streams with a model."""
    package = generated(NEWEST).module()

    def call(
        server: Server, owner: str, name: str, *arguments: Any, stream: Any = None
    ) -> Any:
        configuration = package.Configuration(server.url, api_key="sk-1", retries=0)
        if flavor == "sync":
            with package.ApiClient(configuration) as client:
                method = getattr(getattr(package, owner)(client), name)
                if stream is None:
                    return method(*arguments)
                with package.streaming(method)(*arguments) as response:
                    return list(response.iter_events(stream))

        async def main() -> Any:
            async with package.AsyncApiClient(configuration) as client:
                method = getattr(getattr(package, f"Async{owner}")(client), name)
                if stream is None:
                    return await method(*arguments)
                async with package.streaming(method)(*arguments) as response:
                    return [each async for each in response.iter_events(stream)]

        return asyncio.run(main())

    return call


def test_a_chat_as_it_was_recorded(
    ask: Ask, generated: Callable[[str], Generated]
) -> None:
    package = generated(NEWEST).module()
    names = ("chat completion", "text completion", "embeddings")
    chat, text, vectors = (named(NEWEST, name) for name in names)
    with replay([chat, text, vectors]) as server:
        messages = [{"role": "user", "content": "Say hello."}]
        request = package.ChatCompletionRequest(model="mock-gpt", messages=messages)
        answer = ask(server, "ChatCompletionsApi", "chat_completion", request)
        assert answer.choices[0].message.content == "Hello from the mock model."
        assert answer.usage.total_tokens == 30
        assert answer.to_dict() == chat.body
        body = text.request_body
        answer = ask(server, "CompletionsApi", "completion", body)
        assert answer.choices[0].text == "Hello from the mock model."
        body = vectors.request_body
        answer = ask(server, "EmbeddingsApi", "embeddings", body)
        assert answer.data[0].embedding == [0.25, -0.5, 0.125]


def test_a_streamed_chat_as_it_was_recorded(
    ask: Ask, generated: Callable[[str], Generated]
) -> None:
    package = generated(NEWEST).module()
    for name in ("chat completion: streaming", "chat completion: streaming with usage"):
        exchange = named(NEWEST, name)
        with replay([exchange]) as server:
            chunks = ask(
                server,
                "ChatCompletionsApi",
                "chat_completion",
                exchange.request_body,
                stream=package.ChatCompletionChunk,
            )
        assert {type(each) for each in chunks} == {package.ChatCompletionChunk}
        text = "".join(
            choice.delta.content or "" for each in chunks for choice in each.choices
        )
        assert text == "Hello from the mock model."
        assert any(each.usage for each in chunks) is name.endswith("usage")


@pytest.mark.parametrize(
    "version, straying",
    [
        (FIRST, {"/user/info", "/v1/chat/completions", "/spend/logs"}),
        (NEWEST, {"/v1/chat/completions", "/spend/logs", "/spend/tags"}),
    ],
)
def test_recorded_answers_are_as_declared(
    generated: Callable[[str], Generated], version: str, straying: set[str]
) -> None:
    """All but a stream that is read as data, a user whom 1.72.9 does not know, and what the documents declare wrongly."""
    client = generated(version)
    package = client.module()
    found = set()
    with replay(recorded(version)) as server:
        configuration = package.Configuration(
            server.url, "sk-1", retries=0, strict_responses=True
        )
        with package.ApiClient(configuration) as api_client:
            for exchange in recorded(version):
                operation = prepared(client, api_client, exchange)
                if operation and exchange.status < 400:
                    try:
                        operation()
                    except package.ResponseValidationException:
                        found.add(exchange.path)
    assert found == straying


def test_files_are_bytes(ask: Ask) -> None:
    for owner, name, argument, media in (
        (
            "AudioApi",
            "audio_speech",
            {"model": "m", "input": "x", "voice": "v"},
            "audio/mpeg",
        ),
        ("FilesApi", "get_file_content", "file-1", "application/octet-stream"),
        ("FilesApi", "get_file_content", "file-1", "application/json"),
        ("VideosApi", "video_content", "video-1", "video/mp4"),
    ):
        content = b'{"a": 1}' if media.endswith("json") else b"\xff\x00\r\n"
        with Server(Answer(200, content, {"Content-Type": media})) as server:
            assert ask(server, owner, name, argument) == content, media


def test_fields_beside_a_recording(
    generated: Callable[[str], Generated], tmp_path: Path
) -> None:
    package = generated(NEWEST).module()
    recording = tmp_path / "said.wav"
    recording.write_bytes(b"RIFF")
    with Server(json_answer({"text": "Hello."})) as server:
        with package.LiteLLMClient(server.url, "sk-1") as client:
            answer = client.audio.audio_transcriptions(
                model="whisper-1", file=recording, timestamp_granularities=["word"]
            )
    assert answer.text == "Hello."
    for name in (b"model", b"file", b"timestamp_granularities[]"):
        assert b'name="%s"' % name in server.last.body


def test_parameters_of_one_provider_go_through(
    ask: Ask, generated: Callable[[str], Generated]
) -> None:
    package = generated(NEWEST).module()
    given = {"model": "m", "query": "q", "documents": ["a", {"text": "b"}]}
    ranked = {"results": [{"index": 1, "relevance_score": 0.5}]}
    with Server(json_answer(ranked)) as server:
        request = package.RerankRequest(**given, x_provider=1)
        answer = ask(server, "RerankApi", "rerank_v1_rerank_post", request)
        assert server.last.json() == {**given, "x_provider": 1}
        assert answer.results[0].index == 1
    with Server(json_answer({})) as server:
        request = package.ChatCompletionRequest(
            model="m", messages=[{"role": "user", "content": "x"}], thinking={"a": 1}
        )
        ask(server, "ChatCompletionsApi", "chat_completion", request)
        assert server.last.json()["thinking"] == {"a": 1}
    with pytest.raises(ValueError, match="messages"):
        package.ChatCompletionRequest(model="m")
