from __future__ import annotations

from .._runtime.models import Model


class KubernetesPodsResponse(Model):
    model_id: str
    service_host: str
    port: int | None
    pod_ips: list[str]
    pod_count: int
    error: str | None
