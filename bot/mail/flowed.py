"""Plain text put back into paragraphs where its sender flowed it (RFC 3676)."""


def unflow(text: str, *, delsp: bool = False) -> str:
    """Joins lines that end in a space with the next of the same quotation depth.

    The signature separator is never joined (section 4.3); stuffing is taken off (section 4.4).
    """
    paragraphs: list[list[str]] = []
    depth_before, open_line = -1, False
    for line in text.split("\n"):
        depth = len(line) - len(line.lstrip(">"))
        content = line[depth:]
        content = content.removeprefix(" ")
        is_separator = content == "-- "
        if open_line and depth == depth_before and not is_separator:
            paragraphs[-1].append(content)
        else:
            paragraphs.append([">" * depth + " " if depth else "", content])
        open_line = content.endswith(" ") and not is_separator
        if open_line and delsp:
            paragraphs[-1][-1] = content[:-1]
        depth_before = depth
    return "\n".join("".join(pieces) for pieces in paragraphs)
