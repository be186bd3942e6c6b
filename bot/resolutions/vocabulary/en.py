"""English words for the parts of a resolution; the other languages point to these."""

from bot.resolutions.vocabulary.base import Vocabulary

ENGLISH = Vocabulary(
    language="en",
    preamble=tuple(
        (word.split("|")[0], word)
        for word in (
            "considering",
            "recalling",
            "recognizing|recognising",
            "noting",
            "observing",
            "taking into account|taking account of|taking account",
            "taking into consideration",
            "taking note|taking note of",
            "bearing in mind|having in mind|keeping in mind",
            "mindful|mindful of|being mindful of|being mindful",
            "aware|aware of|being aware of|being aware",
            "conscious|conscious of|being conscious of",
            "cognizant|cognizant of|cognisant",
            "convinced|being convinced|convinced of",
            "concerned|being concerned|concerned about",
            "emphasizing|emphasising",
            "stressing",
            "underlining",
            "underscoring",
            "highlighting",
            "appreciating",
            "welcoming",
            "reaffirming",
            "affirming",
            "confirming",
            "acknowledging",
            "having considered",
            "having examined",
            "having regard to|having regard",
            "having noted",
            "having heard",
            "having adopted",
            "believing",
            "desiring|desirous of|desirous",
            "guided by|being guided by",
            "understanding",
            "realizing|realising",
            "referring to|referring",
            "commending",
            "encouraged by|encouraged",
            "expressing",
            "accepting",
            "endorsing",
            "reiterating",
            "anxious|anxious to",
            "wishing",
            "hoping",
            "seeking",
            "remembering",
            "determined",
            "thanking",
            "congratulating",
        )
    ),
    operative=tuple(
        (word.split("|")[0], word)
        for word in (
            "resolves|resolve",
            "decides",
            "instructs|instruct",
            "invites|invite",
            "encourages|encourage",
            "recommends|recommend",
            "requests|request",
            "urges|urge",
            "calls upon|calls on|call upon|call on",
            "appeals|appeals to",
            "authorizes|authorises|authorize|authorise",
            "directs",
            "charges|charges with",
            "asks",
            "approves",
            "adopts",
            "endorses",
            "agrees",
            "confirms",
            "declares",
            "expresses",
            "thanks",
            "notes",
            "supports",
            "suggests",
            "proposes",
            "empowers",
            "entrusts",
            "mandates",
            "affirms",
            "reaffirms",
            "abrogates",
            "requires",
            "opines",
        )
    ),
    nouns=(
        ("instructs", "instructions to|instruction to|instructions for|instructions given to"),
        ("invites", "invitation to|invitations to"),
    ),
    modifiers=(
        ("further", "further|furthermore"),
        ("also", "also"),
        ("again", "again|once again"),
        ("moreover", "moreover|in addition"),
        ("strongly", "strongly"),
        ("deeply", "deeply"),
        ("fully", "fully"),
        ("firmly", "firmly"),
        ("in particular", "in particular"),
        ("in addition", "in addition"),
        ("with appreciation", "with appreciation"),
        ("with concern", "with concern"),
        ("with deep concern", "with deep concern"),
        ("with satisfaction", "with satisfaction"),
        ("with interest", "with interest"),
        ("with regret", "with regret"),
        ("with gratitude", "with gratitude"),
    ),
    infinitives=(
        ("to instruct", "to instruct"),
        ("to invite", "to invite"),
        ("to request", "to request"),
        ("to encourage", "to encourage"),
        ("to urge", "to urge"),
        ("to recommend", "to recommend"),
        ("to call upon", "to call upon|to call on"),
        ("to authorize", "to authorize|to authorise"),
        ("to charge", "to charge"),
        ("to continue", "to continue"),
    ),
    addressees=(
        (
            "the Secretary-General",
            "the Secretary-General",
            "secretary-general|secretary general|sg",
        ),
        (
            "the Deputy Secretary-General",
            "the Deputy Secretary-General",
            "deputy secretary-general|deputy secretary general|dsg",
        ),
        ("the ITU Council", "the ITU Council", "itu council|council of the union"),
        ("the Council", "the Council", "council"),
        ("Member States", "Member States", "member states|member state|itu member states|ms"),
        ("Sector Members", "Sector Members", "sector members|sector member|sm"),
        ("Associates", "Associates", "associates|sector associates"),
        ("Academia", "Academia", "academia|academic institutions|itu academia"),
        ("administrations", "administrations", "administrations"),
        (
            "the Director of the Telecommunication Development Bureau",
            "the Director of the Telecommunication Development Bureau",
            (
                "director of the telecommunication development bureau|director of bdt"
                "|director of the bdt|bdt director|director, bdt"
            ),
        ),
        (
            "the Director of the Telecommunication Standardization Bureau",
            "the Director of the Telecommunication Standardization Bureau",
            (
                "director of the telecommunication standardization bureau|director of tsb"
                "|director of the tsb|tsb director|director, tsb"
                "|director of the telecommunication standardisation bureau"
            ),
        ),
        (
            "the Director of the Radiocommunication Bureau",
            "the Director of the Radiocommunication Bureau",
            (
                "director of the radiocommunication bureau|director of br|director of the br"
                "|br director|director, br"
            ),
        ),
        (
            "the Directors of the three Bureaux",
            "the Directors of the three Bureaux",
            "directors of the three bureaux|directors of the three bureaus",
        ),
        (
            "the Directors of the Bureaux",
            "the Directors of the Bureaux",
            "directors of the bureaux|directors of the bureaus|bureau directors|directors",
        ),
        (
            "the Radiocommunication Advisory Group",
            "the Radiocommunication Advisory Group",
            "radiocommunication advisory group|rag",
        ),
        (
            "the Telecommunication Standardization Advisory Group",
            "the Telecommunication Standardization Advisory Group",
            "telecommunication standardization advisory group|tsag",
        ),
        (
            "the Telecommunication Development Advisory Group",
            "the Telecommunication Development Advisory Group",
            "telecommunication development advisory group|tdag",
        ),
        ("the Sector advisory groups", "the Sector advisory groups", "sector advisory groups"),
        ("the advisory groups", "the advisory groups", "advisory groups"),
        (
            "the Inter-Sector Coordination Group",
            "the Inter-Sector Coordination Group",
            "inter-sector coordination group|iscg",
        ),
        (
            "the Inter-Sectoral Coordination Task Force",
            "the Inter-Sectoral Coordination Task Force",
            "inter-sectoral coordination task force|isc-tf",
        ),
        ("the General Secretariat", "the General Secretariat", "general secretariat"),
        ("the regional organizations", "the regional organizations", "the regional organizations"),
        (
            "regional organizations",
            "regional organizations",
            "regional organizations",
        ),
        (
            "the regional telecommunication organizations",
            "the regional telecommunication organizations",
            "regional telecommunication organizations",
        ),
        ("study groups", "study groups", "study groups"),
        (
            "the Radiocommunication Assembly",
            "the Radiocommunication Assembly",
            "radiocommunication assembly",
        ),
        (
            "the World Telecommunication Standardization Assembly",
            "the World Telecommunication Standardization Assembly",
            "world telecommunication standardization assembly",
        ),
        (
            "the World Telecommunication Development Conference",
            "the World Telecommunication Development Conference",
            "world telecommunication development conference",
        ),
        ("the Coordination Committee", "the Coordination Committee", "coordination committee"),
        ("all stakeholders", "all stakeholders", "all stakeholders|stakeholders"),
        ("the three Sectors", "the three Sectors", "three sectors"),
        (
            "the ITU Telecommunication Development Sector",
            "the ITU Telecommunication Development Sector",
            "itu telecommunication development sector|itu-d",
        ),
        (
            "the ITU Telecommunication Standardization Sector",
            "the ITU Telecommunication Standardization Sector",
            "itu telecommunication standardization sector|itu-t",
        ),
        (
            "the ITU Radiocommunication Sector",
            "the ITU Radiocommunication Sector",
            "itu radiocommunication sector|itu-r",
        ),
    ),
    resolution="Resolution|Resolutions|Res.|Res|Resn.|PP Res",
    decision="Decision|Decisions|Dec.",
    recommendation="Recommendation|Recommendations|Rec.",
    paragraph="paragraph|paragraphs|para.|para|paras.|paras|par.|point|points|item|items|clause"
    "|clauses|sub-item|subitem|entry|subparagraph|sub-paragraph|indent|provision|provisions|no.|nos.|number|letter|§|part",
    operative_paragraph="operative paragraph|op. para|op para"
    "|operative para|operative clause|operative part"
    "|operative|op",
    preambular_paragraph="preambular paragraph|preambular para|preamble paragraph|preambular"
    " clause|preambular|preamble|pp",
    footnote="footnote|fn|foot-note",
    annex="Annex|Appendix",
    title="title",
    enacting="enacting line|enacting clause|enacting formula",
    enacting_line="the plenipotentiary conference|the world"
    " telecommunication|the radiocommunication"
    " assembly|the itu council|the council,|the world conference|the world radiocommunication"
    "|the council of the international|the conference of",
    conference="the Plenipotentiary Conference",
    to_annex="to resolution|to decision|to recommendation",
    ordinals="first/1st|second/2nd|third/3rd|fourth/4th|fifth/5th|sixth/6th|seventh/7th"
    "|eighth/8th|ninth/9th|tenth/10th",
    last="last|final",
    of="of|in|under|from|within|to",
    standing="below|beneath|following|listed under|found under|found in|appearing under"
    "|appearing in|standing under|given under|set out under|contained in",
    section="section|part|heading|headings|headed|rubric|subheading|caption|list|section headed",
    ands="and|&|or|as well as|and/or|plus",
    articles="the|a|an",
    ranges="to|through|until|thru",
    since="from",
    prose_after="perhaps always towards besides afterwards sometimes"
    " without nor belong belongs overlap overlaps of in is are"
    " was were be being should shall"
    " could would can may might must and or as to by from with for on at that which who"
    " where when has have had reads says states does do did refers speaks calls asks needs"
    " seems looks appears we i our my it the this these those then than but so because if"
    " not no only also both into under above below after before like same currently already"
    " now please could add delete replace insert remove still however unchanged new old"
    " wording text amended proposed together about regarding onwards ought provides deals"
    " reflects contains remains mentions requires merits covers acceptable unacceptable too"
    " contradicts mirrors restates reproduces echoes suffices obliges goes went out entirely "
    "altogether completely deleted removed kept retained stays ends begins stands comes serves "
    "gives makes works helps",
)
