from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .annotation_container_file_citation import AnnotationContainerFileCitation
    from .annotation_file_citation import AnnotationFileCitation
    from .annotation_file_path import AnnotationFilePath
    from .annotation_url_citation import AnnotationURLCitation
    from .logprob import Logprob


class ResponseOutputText(Model):
    """A text output from the model."""

    annotations: list[
        AnnotationFileCitation
        | AnnotationURLCitation
        | AnnotationContainerFileCitation
        | AnnotationFilePath
    ]
    text: str
    type: ConstantOf[Literal["output_text"]] = "output_text"
    logprobs: list[Logprob] | None = None
