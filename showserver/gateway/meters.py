"""Counters of the edge, for whoever looks after the machine."""

from __future__ import annotations

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram


class Meters:
    """What the gateway counts. Each server has its own registry."""

    def __init__(self, registry: CollectorRegistry) -> None:
        """Enter all meters into the registry."""
        self.sessions = Gauge(
            "applaus_sessions", "Open sessions by role.", ["role"], registry=registry
        )
        self.deliveries = Counter(
            "applaus_deliveries", "Frames written to clients.", registry=registry
        )
        self.given_up = Counter(
            "applaus_readers_given_up", "Readers that fell too far behind.", registry=registry
        )
        self.accepted = Counter("applaus_commands_accepted", "Accepted.", registry=registry)
        self.refused = Counter(
            "applaus_refused", "Refused commands and frames by code.", ["code"], registry=registry
        )
        self.closed = Counter(
            "applaus_closed", "Connections closed by us, by name.", ["name"], registry=registry
        )
        self.resumed = Counter(
            "applaus_joined", "Sessions begun, resumed or by snapshot.", ["how"], registry=registry
        )
        self.tick_s = Histogram(
            "applaus_tick_seconds",
            "How long one round of fan-out took.",
            buckets=(0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1.0),
            registry=registry,
        )
        self.loop_late_s = Histogram(
            "applaus_loop_late_seconds",
            "How late the event loop woke a tick.",
            buckets=(0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1.0),
            registry=registry,
        )
