"""Office files as zips (ISO/IEC 29500-2): parts, their types and relations, the properties."""

import io
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from posixpath import dirname, relpath

from bot.documents.formats.word_xml import fit, instant, language_tag
from bot.documents.paper import AUTHOR, Paper

RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the file; `relation` is the last word of the relation's type."""

    name: str
    content_type: str
    relation: str
    xml: str


def package(
    main: Part, parts: Sequence[Part], paper: Paper, custom: Mapping[str, str] | None = None
) -> bytes:
    """The file: the main part, those that it relates to as rId1, rId2…, and the properties.

    `custom` properties name the file and its paragraphs. The others hold title, language, the
    time `now` and the author "Coordinator"; nothing
    says who made it, with what, where.
    """
    core = Part(
        "docProps/core.xml",
        "application/vnd.openxmlformats-package.core-properties+xml",
        "",
        _core(paper),
    )
    own = [_custom(custom)] if custom else []
    also = "".join(
        f'<Relationship Id="rId3" Type="{RELATIONS}/{part.relation}" Target="{part.name}"/>'
        for part in own
    )
    folder = dirname(main.name)
    types = "".join(
        f'<Override PartName="/{part.name}" ContentType="{part.content_type}"/>'
        for part in (main, *parts, core, *own)
    )
    related = "".join(
        f'<Relationship Id="rId{n}" Type="{RELATIONS}/{part.relation}" '
        f'Target="{relpath(part.name, folder)}"/>'
        for n, part in enumerate(parts, 1)
    )
    files = {
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{types}</Types>',
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{RELATIONS}/officeDocument" Target="{main.name}"/>'
        f'<Relationship Id="rId2" Type="{_PACKAGE}/relationships/metadata/core-properties" '
        f'Target="{core.name}"/>{also}</Relationships>',
        f"{folder}/_rels/{main.name.rsplit('/', 1)[-1]}.rels": f'<Relationships xmlns="{_PACKAGE}'
        f'/relationships">{related}</Relationships>',
        **{part.name: part.xml for part in (main, *parts, core, *own)},
    }
    return zipped({name: (_HEAD + xml).encode() for name, xml in files.items()}, paper.now)


def _custom(properties: Mapping[str, str]) -> Part:
    """Named strings (ISO/IEC 29500-1, 22.3); the first id that may be used is 2."""
    office = "http://schemas.openxmlformats.org/officeDocument/2006"
    shown = "".join(
        f'<property fmtid="{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}" pid="{pid}" '
        f'name="{fit(name)}"><vt:lpwstr>{fit(value)}</vt:lpwstr></property>'
        for pid, (name, value) in enumerate(properties.items(), 2)
    )
    return Part(
        "docProps/custom.xml",
        "application/vnd.openxmlformats-officedocument.custom-properties+xml",
        "custom-properties",
        f'<Properties xmlns="{office}/custom-properties" xmlns:vt="{office}/docPropsVTypes">'
        f"{shown}</Properties>",
    )


def _core(paper: Paper) -> str:
    when = instant(paper.now)
    return (
        f'<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{fit(paper.title)}</dc:title><dc:creator>{AUTHOR}</dc:creator>"
        f"<dc:language>{language_tag(paper.language)}</dc:language>"
        f"<cp:lastModifiedBy>{AUTHOR}</cp:lastModifiedBy>"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{when}</dcterms:created>'
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{when}</dcterms:modified>'
        "</cp:coreProperties>"
    )


def zipped(files: dict[str, bytes], now: datetime) -> bytes:
    """A zip whose entries all bear `now`; no owner, no extra fields."""
    stamp = now.astimezone(UTC)
    moment = (max(stamp.year, 1980), stamp.month, stamp.day, stamp.hour, stamp.minute, 0)
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            entry = zipfile.ZipInfo(name, moment)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0  # the same on every machine
            archive.writestr(entry, data)
    return held.getvalue()
