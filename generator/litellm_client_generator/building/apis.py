"""What an API class says of itself."""

from __future__ import annotations

from litellm_client_generator.document.paths import UNTAGGED


def api_doc(tags: list[str], description: str) -> str:
    """The doc of a class.

    Args:
        tags: The tags whose class it is.
        description: What the document says of them.
    """
    names = " and ".join(f'"{tag}"' for tag in tags)
    doc = (
        "Operations without a tag."
        if tags == [UNTAGGED]
        else f"Operations tagged {names}."
    )
    return f"{doc}\n\n{description}" if description else doc
