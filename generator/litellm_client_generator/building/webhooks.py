"""Webhooks and callbacks to what reads one of them."""

from __future__ import annotations

from collections.abc import Iterable

from litellm_client_generator.building.answers import AnswerBuilder
from litellm_client_generator.building.schemas.types import Place
from litellm_client_generator.document.media import bare, contents, is_form, preferred
from litellm_client_generator.document.media import schema_of as schema_in
from litellm_client_generator.document.webhooks import Webhook
from litellm_client_generator.ir import Type
from litellm_client_generator.ir import Webhook as Read
from litellm_client_generator.naming import spelling
from litellm_client_generator.text import sentence


def build_webhooks(
    webhooks: Iterable[Webhook], answers: AnswerBuilder
) -> tuple[Read, ...]:
    """What reads each webhook whose body says what it is.

    Args:
        webhooks: The document's webhooks.
        answers: Makes types of what the API says.
    """
    found = [each for each in webhooks if contents(each.body)]
    names = spelling.unique_names(
        f"unwrap_{spelling.method_name(each.id).strip('_')}" for each in found
    )
    return tuple(
        Read(name, each.pointer, doc(each), type_of(each, answers))
        for name, each in zip(names, found, strict=True)
    )


def type_of(webhook: Webhook, answers: AnswerBuilder) -> Type:
    media = contents(webhook.body)
    chosen = preferred(media)
    schema = schema_in(media[chosen])
    if is_form(bare(chosen)) and schema:
        return answers.types.of(schema, Place.ANSWER)
    return answers.content(chosen, media[chosen])


def doc(webhook: Webhook) -> str:
    """What it tells; its name, if the document does not say."""
    parts = [sentence(webhook.node.text("summary")), webhook.node.text("description")]
    said = [part for part in parts if part]
    return "\n\n".join(said) or f"Read the body of {webhook.id}."
