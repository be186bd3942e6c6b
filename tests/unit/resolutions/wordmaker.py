"""Word files made for tests: a body of WordprocessingML with whatever other parts are wanted."""

import io
import zipfile

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
W15 = "http://schemas.microsoft.com/office/word/2012/wordml"
MATH = "http://schemas.openxmlformats.org/officeDocument/2006/math"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
BY = 'w:id="{id}" w:author="{author}" w:date="2026-11-02T09:00:00Z"'


def by(author: str, number: int = 1) -> str:
    """The attributes of a revision."""
    return BY.format(author=author, id=number)


def ins(text: str, author: str = "Ruritania") -> str:
    """An inserted run."""
    return f"<w:ins {by(author)}>{run(text)}</w:ins>"


def dele(text: str, author: str = "Ruritania") -> str:
    """A deleted run."""
    words = f'<w:r><w:delText xml:space="preserve">{text}</w:delText></w:r>'
    return f"<w:del {by(author)}>{words}</w:del>"


def run(text: str, properties: str = "") -> str:
    """A run."""
    head = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{head}<w:t xml:space="preserve">{text}</w:t></w:r>'


def par(*inner: str, properties: str = "") -> str:
    """A paragraph."""
    head = f"<w:pPr>{properties}</w:pPr>" if properties else ""
    return f"<w:p>{head}{''.join(inner)}</w:p>"


def numbered(text: str, list_id: int = 1, level: int = 0) -> str:
    """A paragraph with an automatic number."""
    return par(
        run(text),
        properties=f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list_id}"/></w:numPr>',
    )


def levels(*entries: tuple[str, str]) -> str:
    """A numbering part with one list: (format, text) of each level."""
    body = "".join(
        f'<w:lvl w:ilvl="{i}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
        for i, (form, text) in enumerate(entries)
    )
    lists = "".join(
        f'<w:num w:numId="{n}"><w:abstractNumId w:val="{n}"/></w:num>' for n in range(1, 9)
    )
    abstracts = "".join(
        f'<w:abstractNum w:abstractNumId="{n}">{body}</w:abstractNum>' for n in range(1, 9)
    )
    return f'<w:numbering xmlns:w="{W}">{abstracts}{lists}</w:numbering>'


def docx(body: str, namespace: str = W, main: str = "word/document.xml", **parts: str) -> bytes:
    """A .docx; other parts by their relation's type (`footnotes="<w:footnotes…"`)."""
    document = (
        f'<w:document xmlns:w="{namespace}" xmlns:w14="{W14}" xmlns:w15="{W15}" xmlns:m="{MATH}"'
        f' xmlns:mc="{MC}" xmlns:v="urn:schemas-microsoft-com:vml"'
        f' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">'
        f"<w:body>{body}</w:body></w:document>"
    )
    folder = main.rsplit("/", 1)[0]
    names = {kind: f"{folder}/{kind}.xml" for kind in parts}
    rels = "".join(
        f'<Relationship Id="r{n}" Type="{REL}/{kind}" Target="{kind}.xml"/>'
        for n, kind in enumerate(parts)
    )
    top = f'<Relationship Id="r1" Type="{REL}/officeDocument" Target="{main}"/>'
    files = {
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}">{top}</Relationships>',
        main: document,
        f"{folder}/_rels/{main.rsplit('/', 1)[1]}.rels": (
            f'<Relationships xmlns="{PACKAGE}">{rels}</Relationships>'
        ),
        **{names[kind]: text for kind, text in parts.items()},
    }
    return zipped(files)


def zipped(files: dict[str, str]) -> bytes:
    """A zip of these files."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return out.getvalue()
