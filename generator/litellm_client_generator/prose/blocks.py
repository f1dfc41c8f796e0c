"""Where a block of several lines ends that is left as it is: each function gives the number of the line after it."""

from __future__ import annotations

import re

from litellm_client_generator.prose.lines import balance, fence, indent

OPTION = re.compile(r"--?[a-zA-Z]")


def fenced(lines: list[str], start: int, marks: str, outside: int) -> int:
    """A fenced block (CommonMark, section 4.5), closed also by a fence at the end of its last line.

    Args:
        lines: The whole text.
        start: The line with the opening fence.
        marks: The opening fence.
        outside: A line that is indented no more than this is not in it, closed or not.
    """
    for number in range(start + 1, len(lines)):
        text = lines[number].strip()
        if text and indent(lines[number]) <= outside:
            return number
        if text.endswith(marks):
            return number + 1
    return len(lines)


def bracketed(lines: list[str], start: int, outside: int) -> int:
    """Lines up to the bracket that closes the first one, or to what cannot be among them.

    Args:
        lines: The whole text.
        start: The line with the bracket; a blank line, a fence and a line left of this one end the block.
        outside: So does a line that is indented no more than this.
    """
    depth = 0
    outside = max(outside, indent(lines[start]) - 1)
    for number in range(start, len(lines)):
        text = lines[number].strip()
        ends = not text or fence(text) or indent(lines[number]) <= outside
        if number > start and ends:
            return number
        depth += balance(text)
        if depth <= 0:
            return number + 1
    return len(lines)


def command(lines: list[str], start: int) -> int:
    """A command for a shell, with its further options and its body."""
    depth = 0
    for number in range(start, len(lines)):
        text = lines[number].strip()
        after = lines[number + 1].strip() if number + 1 < len(lines) else ""
        depth += balance(text)
        goes_on = depth > 0 or text.endswith("\\") or OPTION.match(after)
        if not after or not goes_on:
            return number + 1
    return len(lines)


def indented(lines: list[str], start: int, column: int) -> int:
    """Lines that begin in a column or right of it, and the blank ones among them."""
    end = start
    for number in range(start, len(lines)):
        if lines[number].strip():
            if indent(lines[number]) < column:
                break
            end = number + 1
    return end
