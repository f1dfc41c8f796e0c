"""`{path: text}` to a folder: whole or not at all, and never over what somebody else wrote.

| module | what it does |
|---|---|
| `manifest.py` | the file that lists what the generator wrote, with checksums and where it came from |
| `protected.py` | `.generatorignore`: what the generator leaves alone |
| `tree.py` | what is in a folder |
| `plan.py` | what a run does to a package, or would do |
| `checking.py` | the plan, shown |
| `stage.py` | the whole new folder, built beside the old one |
| `swap.py` | the new folder for the old one, in one step; and what killed runs left behind |
| `lock.py` | one run at a time |
| `writing.py` | the plan, carried out: the order of all that |
"""

from litellm_client_generator.output.checking import compare, diff
from litellm_client_generator.output.errors import OutputError
from litellm_client_generator.output.manifest import MANIFEST, former, with_manifest
from litellm_client_generator.output.plan import Outcome
from litellm_client_generator.output.protected import IGNORE
from litellm_client_generator.output.writing import write

__all__ = [
    "IGNORE",
    "MANIFEST",
    "Outcome",
    "OutputError",
    "compare",
    "diff",
    "former",
    "with_manifest",
    "write",
]
