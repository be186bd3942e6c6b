"""Figures are kept apart for each service, and their number is bounded whatever happens."""

from prometheus_client import CollectorRegistry
from prometheus_client.exposition import generate_latest

from bot.engine.metrics import MAX_NAMES, Metrics
from bot.model.events import Event


def test_events_are_counted_by_name_kind_and_outcome_and_timed() -> None:
    registry = CollectorRegistry()
    metrics = Metrics(registry)
    for _ in range(3):
        metrics.publish(
            Event("letter.settled", {"kind": "comment", "outcome": "settled", "milliseconds": 250})
        )
    metrics.publish(Event("letter.settled", {"kind": "chatter"}))
    settled = {"event": "letter.settled", "kind": "comment", "outcome": "settled"}
    assert registry.get_sample_value("iscg_events_total", settled) == 3
    total = registry.get_sample_value("iscg_duration_seconds_sum", {"event": "letter.settled"})
    assert total == 0.75


def test_levels_are_what_they_were_last_said_to_be() -> None:
    registry = CollectorRegistry()
    metrics = Metrics(registry)
    metrics.set_levels({"outbox.queued": 4})
    metrics.set_levels({"outbox.queued": 2})
    assert registry.get_sample_value("iscg_level", {"what": "outbox.queued"}) == 2


def test_two_services_in_one_process_do_not_share_figures() -> None:
    one, other = CollectorRegistry(), CollectorRegistry()
    Metrics(one).publish(Event("a"))
    Metrics(other)
    assert b'event="a"' not in generate_latest(other)


def test_a_flood_of_names_does_not_fill_the_memory() -> None:
    registry = CollectorRegistry()
    metrics = Metrics(registry)
    for number in range(10 * MAX_NAMES):
        metrics.publish(Event("a", {"outcome": str(number)}))
    assert generate_latest(registry).count(b"iscg_events_total{") <= MAX_NAMES + 1
