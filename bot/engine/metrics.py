"""Counts what happens for Prometheus, in a registry of its own that is passed in."""

from collections.abc import Mapping

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram

from bot.model.events import Event

MAX_NAMES = 200
"""Distinct events that are counted by name; more are counted together, whatever happens."""

BUCKETS = (0.01, 0.03, 0.1, 0.3, 1.0, 3.0, 10.0, 30.0, 100.0)


class Metrics:
    """A listener to events (`publish`) and the keeper of levels (`set_levels`).

    `iscg_events_total{event,kind,outcome}`; `iscg_duration_seconds{event}` for events that tell
    their `milliseconds`; `iscg_level{what}` for queue lengths and the like;
    `iscg_last_event_seconds{event}` is the Unix time of the last one. Labels never hold an address
    or a subject.
    """

    def __init__(self, registry: CollectorRegistry) -> None:
        self._events = Counter(
            "iscg_events",
            "What happened, by name.",
            ("event", "kind", "outcome"),
            registry=registry,
        )
        self._durations = Histogram(
            "iscg_duration_seconds", "How long it took.", ("event",), registry=registry,
            buckets=BUCKETS,
        )  # fmt: skip
        self._levels = Gauge("iscg_level", "How much there is.", ("what",), registry=registry)
        self._last = Gauge(
            "iscg_last_event_seconds", "When it last happened.", ("event",), registry=registry
        )
        self._names: set[str] = set()

    def publish(self, event: Event) -> None:
        """Count an event."""
        name = self._bounded(event.name)
        labels = (str(event.facts.get(fact) or "")[:40] for fact in ("kind", "outcome"))
        self._events.labels(name, *map(self._bounded, labels)).inc()
        self._last.labels(name).set_to_current_time()
        milliseconds = event.facts.get("milliseconds")
        if isinstance(milliseconds, int | float):
            self._durations.labels(name).observe(milliseconds / 1000)

    def set_levels(self, levels: Mapping[str, float]) -> None:
        """Say how much there is of each: `outbox.queued`, `letters.unsettled` and so on."""
        for what, value in levels.items():
            self._levels.labels(what).set(value)

    def _bounded(self, name: str) -> str:
        if name not in self._names and len(self._names) >= MAX_NAMES:
            return "other"
        self._names.add(name)
        return name
