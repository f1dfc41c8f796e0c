"""What changes for the users of a client when its document does.

In come two packages; out comes a report. The road, in this order:

| room | what it does |
|---|---|
| `facts/` | reads what the packages say |
| `pairs/` | finds what of the old one is what of the new one |
| `differences/` | compares what belongs together |
| `formats/` | says the report |
"""

from litellm_client_generator.changes.comparison import compare
from litellm_client_generator.changes.formats import Format, render
from litellm_client_generator.changes.report import Change, Report, Tally

__all__ = ["Change", "Format", "Report", "Tally", "compare", "render"]
