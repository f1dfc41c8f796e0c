"""Worker processes end with the run that they work for."""

from __future__ import annotations

import signal
import subprocess
import sys

import pytest

WORK = """
import time
from litellm_client_generator.rendering.workers import workers

if __name__ == "__main__":
    with workers() as pool:
        jobs = [pool.submit(time.sleep, 0) for _ in range(20)]
        [job.result() for job in jobs]
        print("ready", flush=True)
        time.sleep(600)
"""


@pytest.mark.command
@pytest.mark.parametrize("killed", [signal.SIGTERM, signal.SIGKILL])
def test_workers_end_with_their_parent(killed: signal.Signals) -> None:
    with subprocess.Popen([sys.executable, "-c", WORK], stdout=subprocess.PIPE) as run:
        assert run.stdout is not None
        assert run.stdout.readline() == b"ready\n"
        run.send_signal(killed)
        # The workers hold the other end of the pipe, too: it ends with the last of them.
        assert run.communicate(timeout=60)[0] == b""
