"""A client of pyright's language server: asks what an editor asks, and gives what that would show.

with LanguageServer(folder, python) as server:
    server.open(file)
    print(server.hover(file, "api.get_user("))
"""

from __future__ import annotations

import json
import queue
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

COMMAND = (str(Path(sys.executable).with_name("pyright-langserver")), "--stdio")
TIMEOUT = 120.0
"""Seconds to wait for one answer; the first one includes the server's start."""

MARKDOWN = {
    "hover": {"contentFormat": ["markdown"]},
    "signatureHelp": {"signatureInformation": {"documentationFormat": ["markdown"]}},
}


class LanguageServer:
    """A language server that runs on a folder, for `with`.

    Args:
        folder: The root of the workspace.
        python: The interpreter whose packages the files import.
    """

    def __init__(self, folder: Path, python: Path) -> None:
        self._folder = folder
        self._settings = {"python": {"pythonPath": str(python)}}
        self._messages: queue.Queue[dict[str, Any] | None] = queue.Queue()
        self._last_id = 0

    def __enter__(self) -> LanguageServer:
        pipe, null = subprocess.PIPE, subprocess.DEVNULL
        self._process = subprocess.Popen(COMMAND, stdin=pipe, stdout=pipe, stderr=null)
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()
        try:
            self._start()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *exception: object) -> None:
        assert self._process.stdin is not None and self._process.stdout is not None
        self._process.stdin.close()  # it ends when nobody can ask any more
        try:
            self._process.wait(timeout=5)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._listener.join(timeout=5)
        self._process.stdout.close()

    def open(self, file: Path) -> None:
        """Show the server a file, as an editor does that opens it."""
        document = {"uri": file.as_uri(), "languageId": "python", "version": 1}
        self._tell(
            "textDocument/didOpen",
            {"textDocument": {**document, "text": file.read_text()}},
        )

    def hover(self, file: Path, text: str) -> str:
        """What is shown where the pointer rests on a name: the one before the last letter of a text in the file."""
        answer = self.ask("textDocument/hover", _place(file, text, -2))
        return str(answer["contents"]["value"]) if answer else ""

    def signature_help(self, file: Path, text: str) -> tuple[str, str]:
        """The signature and the documentation that are shown while a call is written up to the end of a text."""
        answer = self.ask("textDocument/signatureHelp", _place(file, text, 0))
        if not answer or not answer["signatures"]:
            return "", ""
        shown = answer["signatures"][0]
        return shown["label"], shown.get("documentation", {}).get("value", "")

    def ask(self, method: str, params: Any) -> Any:
        """The result of a request.

        Raises:
            RuntimeError: The server ended, or answers with an error.
            TimeoutError: It does not answer.
        """
        self._last_id += 1
        self._write({"id": self._last_id, "method": method, "params": params})
        end = time.monotonic() + TIMEOUT
        while True:
            message = self._next(method, end)
            if "method" in message:
                self._serve(message)
            elif message["id"] == self._last_id and "error" in message:
                raise RuntimeError(f"{method}: {message['error']['message']}")
            elif message["id"] == self._last_id:
                return message["result"]

    def _start(self) -> None:
        root = self._folder.as_uri()
        self.ask(
            "initialize",
            {
                "processId": None,
                "rootUri": root,
                "workspaceFolders": [{"uri": root, "name": self._folder.name}],
                "capabilities": {
                    "workspace": {"configuration": True, "workspaceFolders": True},
                    "textDocument": MARKDOWN,
                },
            },
        )
        self._tell("initialized", {})

    def _serve(self, message: dict[str, Any]) -> None:
        """Answer a request of the server: with settings, or with nothing in particular."""
        if "id" not in message:
            return
        result: Any = None
        if message["method"] == "workspace/configuration":
            items = message["params"]["items"]
            result = [self._settings.get(each["section"]) for each in items]
        self._write({"id": message["id"], "result": result})

    def _tell(self, method: str, params: Any) -> None:
        self._write({"method": method, "params": params})

    def _write(self, message: dict[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self._process.stdin is not None
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
        self._process.stdin.flush()

    def _next(self, method: str, end: float) -> dict[str, Any]:
        try:
            message = self._messages.get(timeout=max(0.0, end - time.monotonic()))
        except queue.Empty:
            raise TimeoutError(f"no answer to {method} in {TIMEOUT:g} s") from None
        if message is None:
            raise RuntimeError(f"the server ended before it answered {method}")
        return message

    def _listen(self) -> None:
        """Queue what comes in, and None behind the last of it."""
        stream = self._process.stdout
        assert stream is not None
        length = 0
        while line := stream.readline():
            if line.lower().startswith(b"content-length:"):
                length = int(line.partition(b":")[2])
            elif line == b"\r\n":
                self._messages.put(json.loads(stream.read(length)))
        self._messages.put(None)


def _place(file: Path, text: str, shift: int) -> dict[str, Any]:
    """Where a text ends that the file holds, counted as the protocol counts."""
    source = file.read_text()
    before = source[: source.index(text) + len(text)]
    character = len(before) - (before.rfind("\n") + 1) + shift
    position = {"line": before.count("\n"), "character": character}
    return {"textDocument": {"uri": file.as_uri()}, "position": position}
