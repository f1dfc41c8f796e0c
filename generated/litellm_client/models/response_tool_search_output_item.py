from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .apply_patch_tool import ApplyPatchTool
    from .code_interpreter import CodeInterpreter
    from .computer_tool import ComputerTool
    from .computer_use_preview_tool import ComputerUsePreviewTool
    from .custom_tool import CustomTool
    from .file_search_tool import FileSearchTool
    from .function_shell_tool import FunctionShellTool
    from .function_tool import FunctionTool
    from .image_generation import ImageGeneration
    from .local_shell import LocalShell
    from .mcp import Mcp
    from .namespace_tool import NamespaceTool
    from .programmatic_tool_calling import ProgrammaticToolCalling
    from .tool_search_tool import ToolSearchTool
    from .web_search_preview_tool import WebSearchPreviewTool
    from .web_search_tool import WebSearchTool


class ResponseToolSearchOutputItem(Model):
    id: str
    execution: Literal["server", "client"] | str
    status: Literal["in_progress", "completed", "incomplete"] | str
    tools: list[
        FunctionTool
        | FileSearchTool
        | ComputerTool
        | ComputerUsePreviewTool
        | WebSearchTool
        | Mcp
        | CodeInterpreter
        | ProgrammaticToolCalling
        | ImageGeneration
        | LocalShell
        | FunctionShellTool
        | CustomTool
        | NamespaceTool
        | ToolSearchTool
        | WebSearchPreviewTool
        | ApplyPatchTool
    ]
    call_id: str | None = None
    type: ConstantOf[Literal["tool_search_output"]] = "tool_search_output"
    created_by: str | None = None
