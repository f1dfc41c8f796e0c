"""Look for answers and arguments that make something else get out of a call than its exceptions.

    python -m tests.fuzz SECONDS [FOLDER]

Half of the time each. What is found is written to the folder (build/fuzz), to be mended and put into `corpus/`; the status is
then 1. What leads to new paths through the runtime is kept there, too, for the next time.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import warnings
from pathlib import Path

import atheris

from tests.fuzz import CORPUS

KINDS = ("answers", "arguments")


def main(arguments: list[str]) -> int:
    """Look for both, each in a process of its own."""
    seconds, *more = arguments
    folder = Path(*(more or ["build/fuzz"]))
    failed = 0
    for kind in KINDS:
        kept = folder / kind
        kept.mkdir(parents=True, exist_ok=True)
        found = folder / f"{kind}-"
        command = [sys.executable, "-m", "tests.fuzz", "--only", kind]
        command += [f"-max_total_time={int(seconds) // 2}", f"-artifact_prefix={found}"]
        command += ["-timeout=20", "-max_len=2048", "-print_final_stats=1"]
        done = subprocess.run([*command, str(kept), str(CORPUS / kind)], check=False)
        failed += done.returncode != 0
    return min(failed, 1)


def look(kind: str, arguments: list[str]) -> None:
    """Look for one, with the arguments of libFuzzer."""
    with tempfile.TemporaryDirectory() as root:
        with atheris.instrument_imports(include=["deep"]):
            from tests.runtime.conftest import made

            shop = made(Path(root))
        from tests.fuzz.answers import Answers
        from tests.fuzz.arguments import Arguments

        warnings.simplefilter("error")
        if kind == "answers":
            with Answers(shop) as answers:
                atheris.Setup([sys.argv[0], *arguments], answers.read)
                atheris.Fuzz()
        with Arguments(shop) as given:
            atheris.Setup([sys.argv[0], *arguments], given.give)
            atheris.Fuzz()


if __name__ == "__main__":
    if sys.argv[1] == "--only":
        look(sys.argv[2], sys.argv[3:])
    else:
        sys.exit(main(sys.argv[1:]))
