from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .apply_patch_tool_param import ApplyPatchToolParam
    from .computer_use_preview_tool_param import ComputerUsePreviewToolParam
    from .custom_tool_param import CustomToolParam
    from .file_search_tool_param import FileSearchToolParam
    from .function_shell_tool_param import FunctionShellToolParam
    from .function_tool_param import FunctionToolParam
    from .openai_types_responses_computer_tool_param_computer_tool_param import (
        OpenaiTypesResponsesComputerToolParamComputerToolParam,
    )
    from .tool_code_interpreter import ToolCodeInterpreter
    from .tool_image_generation import ToolImageGeneration
    from .tool_local_shell import ToolLocalShell
    from .tool_mcp import ToolMcp
    from .tool_programmatic_tool_calling import ToolProgrammaticToolCalling
    from .tool_search_output_namespace_tool_param import (
        ToolSearchOutputNamespaceToolParam,
    )
    from .tool_search_tool_param import ToolSearchToolParam
    from .web_search_preview_tool_param import WebSearchPreviewToolParam
    from .web_search_tool_param import WebSearchToolParam


class ResponseToolSearchOutputItemParamParam(Model):
    tools: list[
        FunctionToolParam
        | FileSearchToolParam
        | OpenaiTypesResponsesComputerToolParamComputerToolParam
        | ComputerUsePreviewToolParam
        | WebSearchToolParam
        | ToolMcp
        | ToolCodeInterpreter
        | ToolProgrammaticToolCalling
        | ToolImageGeneration
        | ToolLocalShell
        | FunctionShellToolParam
        | CustomToolParam
        | ToolSearchOutputNamespaceToolParam
        | ToolSearchToolParam
        | WebSearchPreviewToolParam
        | ApplyPatchToolParam
    ]
    type: ConstantOf[Literal["tool_search_output"]] = "tool_search_output"
    id: str | None = None
    call_id: str | None = None
    execution: Literal["server", "client"] | str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
