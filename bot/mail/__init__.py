"""MIME in and out, authorship, threads, delivery reports, iCalendar; no I/O."""
