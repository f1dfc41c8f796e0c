from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .apply_patch_tool_param import ApplyPatchToolParam
    from .code_interpreter import CodeInterpreter
    from .computer_use_preview_tool_param import ComputerUsePreviewToolParam
    from .custom_tool_param import CustomToolParam
    from .file_search_tool_param import FileSearchToolParam
    from .function_shell_tool_param import FunctionShellToolParam
    from .function_tool_param import FunctionToolParam
    from .image_generation import ImageGeneration
    from .local_shell import LocalShell
    from .mcp import Mcp
    from .namespace_tool_param import NamespaceToolParam
    from .openai_types_responses_computer_tool_param_computer_tool_param import (
        OpenaiTypesResponsesComputerToolParamComputerToolParam,
    )
    from .programmatic_tool_calling import ProgrammaticToolCalling
    from .tool_search_tool_param import ToolSearchToolParam
    from .web_search_preview_tool_param import WebSearchPreviewToolParam
    from .web_search_tool_param import WebSearchToolParam


class ResponsesAPIRequestParamsAdditionalTools(Model):
    tools: list[
        FunctionToolParam
        | FileSearchToolParam
        | OpenaiTypesResponsesComputerToolParamComputerToolParam
        | ComputerUsePreviewToolParam
        | WebSearchToolParam
        | Mcp
        | CodeInterpreter
        | ProgrammaticToolCalling
        | ImageGeneration
        | LocalShell
        | FunctionShellToolParam
        | CustomToolParam
        | NamespaceToolParam
        | ToolSearchToolParam
        | WebSearchPreviewToolParam
        | ApplyPatchToolParam
    ]
    role: ConstantOf[Literal["developer"]] = "developer"
    type: ConstantOf[Literal["additional_tools"]] = "additional_tools"
    id: str | None = None
