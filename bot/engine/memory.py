"""Memory that is freed goes back to the machine: glibc keeps it unless it is told (mallopt(3))."""

import ctypes
from collections.abc import Mapping

_LIMIT = 128 * 1024  # bytes; the defaults, but fixed: otherwise both grow with what is freed
_OPTIONS: Mapping[int, int] = {
    -8: 1,  # M_ARENA_MAX: threads share one heap
    -3: _LIMIT,  # M_MMAP_THRESHOLD: what is larger is mapped, and so given back at once
    -1: _LIMIT,  # M_TRIM_THRESHOLD: so much may stay free at the end of the heap
}


def give_memory_back() -> None:
    """Set this for the process, before it starts threads; another C library knows no such thing."""
    try:
        set_option = ctypes.CDLL(None).mallopt
    except (AttributeError, OSError, TypeError):
        return
    for option, value in _OPTIONS.items():
        set_option(option, value)
