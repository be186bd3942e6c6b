"""Word files with tracked changes of every kind say what their authors meant them to say."""

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.resolutions.revisions import accept, plain, read_word, reject
from tests.unit.resolutions.wordmaker import (
    STRICT,
    W14,
    W15,
    W,
    by,
    dele,
    docx,
    ins,
    levels,
    numbered,
    par,
    run,
    zipped,
)


def both(body: str, **parts: str) -> tuple[str, str]:
    document = read_word(docx(body, **parts))
    return plain(accept(document)), plain(reject(document))


CASES = {
    "an insertion and a deletion": (
        par(run("that the "), dele("Director"), ins("Council"), run(" report")),
        "that the Council report",
        "that the Director report",
    ),
    "a deletion inside another author's insertion": (
        par(run("a"), f"<w:ins {by('Freedonia')}>{run(' b')}{dele(' c', 'Sylvania')}</w:ins>"),
        "a b",
        "a",
    ),
    "a moved paragraph": (
        par(
            f"<w:moveFrom {by('A')}>{run('moved')}</w:moveFrom>",
            properties=f"<w:rPr><w:moveFrom {by('A')}/></w:rPr>",
        )
        + par(run("stays"))
        + par(
            f"<w:moveTo {by('A')}>{run('moved')}</w:moveTo>",
            properties=f"<w:rPr><w:moveTo {by('A')}/></w:rPr>",
        )
        + par(run("end")),
        "stays\nmoved\nend",
        "moved\nstays\nend",
    ),
    "an inserted paragraph mark": (
        par(run("one,"), properties=f"<w:rPr><w:ins {by('A')}/></w:rPr>") + par(run(" two")),
        "one,\n two",
        "one, two",
    ),
    "a deleted paragraph mark": (
        par(run("one "), properties=f"<w:rPr><w:del {by('A')}/></w:rPr>") + par(run("two")),
        "one two",
        "one \ntwo",
    ),
    "a whole paragraph deleted": (
        par(run("one"))
        + par(dele("two"), properties=f"<w:rPr><w:del {by('A')}/></w:rPr>")
        + par(run("three")),
        "one\nthree",
        "one\ntwo\nthree",
    ),
    "rows that came and went": (
        "<w:tbl>"
        + "".join(
            f"<w:tr><w:trPr>{mark}</w:trPr><w:tc>{par(run(text))}</w:tc></w:tr>"
            for text, mark in (
                ("old", f"<w:del {by('A')}/>"),
                ("kept", ""),
                ("new", f"<w:ins {by('A')}/>"),
            )
        )
        + "</w:tbl>",
        "kept\nnew",
        "old\nkept",
    ),
    "a deleted cell": (
        (
            "<w:tbl><w:tr><w:tc><w:tcPr>"
            f"<w:cellDel {by('A')}/></w:tcPr>{par(run('gone'))}</w:tc>"
            f"<w:tc>{par(run('here'))}</w:tc></w:tr></w:tbl>"
        ),
        "here",
        "gone\nhere",
    ),
    "formatting only": (
        par(
            run("bold", f"<w:b/><w:rPrChange {by('A')}><w:rPr/></w:rPrChange>"),
            properties=f'<w:jc w:val="center"/><w:pPrChange {by("A")}><w:pPr/></w:pPrChange>',
        ),
        "bold",
        "bold",
    ),
    "a content control and a link": (
        par(
            f"<w:sdt><w:sdtContent>{run('in ')}{ins('a ')}</w:sdtContent></w:sdt>",
            f"<w:hyperlink>{run('link')}</w:hyperlink>",
        ),
        "in a link",
        "in link",
    ),
    "a field shows its result": (
        par(
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText>'
            '</w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>',
            run("2026"),
            '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
        ),
        "2026",
        "2026",
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_all_accepted_and_all_rejected(name: str) -> None:
    body, accepted, rejected = CASES[name]
    assert both(body) == (accepted, rejected)


def test_one_author_alone_is_accepted() -> None:
    document = read_word(docx(par(run("a"), ins(" b", "Ruritania"), ins(" c", "Freedonia"))))
    assert document.authors == ("Freedonia", "Ruritania")
    assert plain(accept(document, "Freedonia")) == "a c"
    assert plain(reject(document, "Freedonia")) == "a b"


def test_a_strict_file_reads_like_a_transitional_one() -> None:
    body = par(run("that "), ins("new"), dele("old"))
    assert plain(accept(read_word(docx(body, namespace=STRICT)))) == "that new"


def test_the_document_part_may_have_another_name() -> None:
    assert plain(read_word(docx(par(run("text")), main="word/document2.xml"))) == "text"


def test_footnotes_headers_and_text_boxes_are_read_and_kept_apart() -> None:
    shape = f"<v:shape><w:txbxContent>{par(run('boxed'))}</w:txbxContent></v:shape>"
    box = f"<w:r><w:pict>{shape}</w:pict></w:r>"
    both_ways = (
        f"<w:r><mc:AlternateContent><mc:Choice><wps:txbx><w:txbxContent>{par(run('once'))}"
        f"</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><w:pict><w:txbxContent>"
        f"{par(run('once'))}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    document = read_word(
        docx(
            par(run("body"), '<w:r><w:footnoteReference w:id="2"/></w:r>', box, both_ways),
            footnotes=(
                f'<w:footnotes xmlns:w="{W}"><w:footnote w:id="2">{par(ins("note"))}'
                '</w:footnote><w:footnote w:id="0"'
                ' w:type="separator"><w:p/></w:footnote></w:footnotes>'
            ),
            header=f'<w:hdr xmlns:w="{W}">{par(run("head"))}</w:hdr>',
        )
    )
    places = [(p.place, plain(accept(document), places=(p.place,))) for p in document.paragraphs]
    assert places == [
        ("body", "body"),
        ("textbox", "boxed\nonce"),
        ("textbox", "boxed\nonce"),
        ("footnote:2", "note"),
        ("header", "head"),
    ]
    assert document.paragraphs[0].footnotes == ("2",)


def test_comments_come_with_anchor_answer_and_state() -> None:
    anchor = (
        '<w:commentRangeStart w:id="0"/>'
        + run("the words")
        + '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>'
    )
    comments = f'<w:comments xmlns:w="{W}" xmlns:w14="{W14}">' + "".join(
        f'<w:comment w:id="{n}" w:author="{who}"><w:p w14:paraId="0000000{n}">{run(text)}</w:p>'
        "</w:comment>"
        for n, who, text in ((0, "Sylvania", "why?"), (1, "Ruritania", "see the report"))
    )
    extended = (
        f'<w15:commentsEx xmlns:w15="{W15}"><w15:commentEx w15:paraId="00000000" w15:done="1"/>'
        '<w15:commentEx w15:paraId="00000001" w15:paraIdParent="00000000" w15:done="0"/>'
        "</w15:commentsEx>"
    )
    document = read_word(
        docx(
            par(run("before ")) + par(anchor),
            comments=comments + "</w:comments>",
            commentsExtended=extended,
        )
    )
    first, second = document.comments
    assert (first.author, first.text, first.anchor, first.paragraph, first.resolved) == (
        "Sylvania",
        "why?",
        "the words",
        1,
        True,
    )
    assert (second.parent, second.resolved) == ("0", False)


def test_hidden_text_is_found_marked_and_withheld() -> None:
    document = read_word(docx(par(run("open "), run("secret", "<w:vanish/>"), run("end"))))
    assert plain(document) == "open end"
    assert plain(document, hidden=True) == "open secretend"
    assert "the file has hidden text" in document.warnings


def test_automatic_numbers_are_counted_as_word_shows_them() -> None:
    numbering = levels(("decimal", "%1"), ("lowerLetter", "%2)"), ("lowerRoman", "(%3)"))
    body = (
        numbered("one")
        + numbered("sub", level=1)
        + numbered("subsub", level=2)
        + numbered("sub2", level=1)
        + numbered("two")
        + numbered("again", level=1)
        + numbered("other list", list_id=2)
    )
    document = read_word(docx(body, numbering=numbering))
    assert [p.number for p in document.paragraphs] == ["1", "a)", "(i)", "b)", "2", "a)", "1"]


def test_a_numbered_paragraph_that_came_changes_only_the_new_numbers() -> None:
    new = numbered("new").replace("<w:pPr>", f"<w:pPr><w:rPr><w:ins {by('A')}/></w:rPr>")
    body = numbered("one") + new + numbered("two")
    document = read_word(docx(body, numbering=levels(("decimal", "%1"))))
    assert [p.number for p in document.paragraphs] == ["1", "2", "3"]
    assert [p.old_number for p in document.paragraphs] == ["1", "", "2"]


def test_a_number_goes_with_the_paragraph_mark_that_keeps_it() -> None:
    """Enter pressed at the end of a numbered paragraph: the new mark is that of the old one."""
    first = numbered("one").replace("<w:pPr>", f"<w:pPr><w:rPr><w:ins {by('A')}/></w:rPr>")
    second = numbered("").replace(run(""), ins("two"))
    document = read_word(docx(first + second, numbering=levels(("decimal", "%1"))))
    assert [p.number for p in accept(document).paragraphs] == ["1", "2"]
    assert [(p.number, plain(reject(document))) for p in reject(document).paragraphs] == [
        ("1", "one")
    ]


@pytest.mark.parametrize(
    ("original", "old"), [("%1:2:4:)", "b)"), ("%1:3:0:.%2:1:2:)", "3.i)"), ("nonsense", "1")]
)
def test_a_number_that_was_changed_is_known_as_it_was(original: str, old: str) -> None:
    change = f'<w:numberingChange {by("A")} w:original="{original}"/></w:numPr>'
    body = numbered("one").replace("</w:numPr>", change)
    document = read_word(docx(body, numbering=levels(("decimal", "%1"))))
    assert [(p.number, p.old_number) for p in document.paragraphs] == [("1", old)]


def test_a_redline_that_lost_its_marks_is_recognised() -> None:
    flattened = par(
        run("the "), run("Director", "<w:strike/>"), run("Council", "<w:u w:val='single'/>")
    )
    assert read_word(docx(flattened)).flattened
    assert not read_word(docx(par(run("the Council")))).flattened
    assert not read_word(docx(par(run("a", "<w:u w:val='single'/>")))).flattened


def style(name: str, properties: str, kind: str = "character", based: str = "") -> str:
    base = f'<w:basedOn w:val="{based}"/>' if based else ""
    return (
        f'<w:style w:type="{kind}" w:styleId="{name}"><w:name w:val="{name}"/>{base}'
        f"<w:rPr>{properties}</w:rPr></w:style>"
    )


def test_words_are_struck_and_new_by_their_styles_too() -> None:
    made = [
        style("Gone", "<w:strike/><w:color w:val='FF0000'/>"),
        style("Loop", "<w:u w:val='single'/>", based="New"),
        style("New", "", based="Loop"),
        style("Hyperlink", "<w:u w:val='single'/><w:color w:val='0000FF'/>"),
        style("Heading", "<w:color w:val='0000FF'/>", "paragraph"),
    ]
    named = [f"<w:rStyle w:val='{n}'/>" for n in ("Gone", "New", "Hyperlink")]
    named.append(named[0] + "<w:strike w:val='0'/>")
    styles = f'<w:styles xmlns:w="{W}">{"".join(made)}</w:styles>'
    body = par(*(run("x", n) for n in named), properties="<w:pStyle w:val='Heading'/>")
    document = read_word(docx(body, styles=styles))
    (paragraph,) = document.paragraphs
    assert [(r.struck, r.underlined) for r in paragraph.runs] == [
        (True, False), (False, True), (False, False), (False, False)
    ]  # fmt: skip
    assert document.flattened


HOSTILE = {
    "no zip": b"hello",
    "nothing": b"",
    "half a file": docx(par(run("x")))[:300],
    "an old .doc": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600,
    "a zip of something else": zipped({"a.txt": "hello"}),
    "an entity bomb": zipped(
        {
            "word/document.xml": (
                '<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'
                f"<w:document"
                f' xmlns:w="{W}"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>'
            )
        }
    ),
    "a file entity": zipped(
        {
            "word/document.xml": (
                '<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/hostname">]>'
                f"<w:document"
                f' xmlns:w="{W}"><w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>'
            )
        }
    ),
    "a wrong namespace": docx(par(run("x")), namespace="urn:none"),
    "a document that is its own part": zipped(
        {
            "_rels/.rels": '<Relationships xmlns="x"><Relationship Type="a/officeDocument"'
            ' Target="_rels/.rels"/></Relationships>'
        }
    ),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_refused_in_words(name: str) -> None:
    document = read_word(HOSTILE[name])
    assert document.paragraphs == ()
    assert document.warnings[-1].startswith("refused: ")


def test_a_zip_bomb_is_refused_before_it_is_unpacked() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b" " * 45_000_000)
    assert read_word(out.getvalue()).warnings[0].startswith("refused: ")


def test_a_million_runs_are_read_up_to_the_bound_with_a_warning() -> None:
    body = par("<w:r><w:t>a</w:t></w:r>" * 1_000_000)
    document = read_word(docx(body, settings="<s/>" + " " * 0))
    text = plain(document)
    assert len(text) in (0, 400_000)
    assert document.warnings


def test_deep_nesting_is_read_to_a_bound() -> None:
    body = "<w:sdt><w:sdtContent>" * 200 + par(run("deep")) + "</w:sdtContent></w:sdt>" * 200
    document = read_word(docx(body + par(run("flat"))))
    assert "flat" in plain(document) or document.warnings


def test_a_broken_part_is_named_and_the_rest_read() -> None:
    document = read_word(docx(par(run("text")), footnotes="<w:footnotes", comments="<<<"))
    assert plain(document) == "text"
    assert any("footnotes" in warning for warning in document.warnings)


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    assert read_word(data).warnings
    assert read_word(b"PK\x03\x04" + data).warnings


def test_a_directory_that_points_before_the_file_is_refused() -> None:
    data = bytearray(docx(par(run("one"))))
    end = data.rindex(b"PK\x05\x06")
    start = int.from_bytes(data[end + 16 : end + 20], "little")
    data[end + 16 : end + 20] = (start + 100).to_bytes(4, "little")
    assert read_word(bytes(data)).warnings == ("refused: the file has no document in it",)


@given(st.integers(0, 1500), st.binary(min_size=1, max_size=4))
def test_a_damaged_file_never_stops_the_reader(at: int, noise: bytes) -> None:
    data = bytearray(docx(par(run("one"), ins("two")), numbering=levels(("decimal", "%1"))))
    data[at % len(data) : at % len(data) + len(noise)] = noise
    read_word(bytes(data))
