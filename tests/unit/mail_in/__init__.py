"""Mail as it comes in: bytes, headers, MIME, own words, reports, threads."""
