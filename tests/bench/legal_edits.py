"""Sixty edits as lawyers make them, each the old and the new wording of a clause."""

EDITS: tuple[tuple[str, str], ...] = tuple(
    (old, new)
    for old, new in (
        (
            "that the Director shall report annually to the Council;",
            "that the Secretary-General shall report annually to the Council;",
        ),
        (
            "that the advisory groups should meet once a year;",
            "that the advisory groups shall meet at least once a year;",
        ),
        (
            "to avoid duplication of effort among the three Sectors;",
            (
                "to avoid any duplication of effort among the three"
                " Sectors and the General Secretariat;"
            ),
        ),
        (
            "in accordance with Resolution 71 (Rev. Dubai, 2018) of this conference;",
            "in accordance with Resolution 71 (Rev. Bucharest, 2022) of this conference;",
        ),
        (
            "the strategic plan for the Union for 2020-2023;",
            "the strategic plan for the Union for 2024-2027;",
        ),
        (
            "to continue cooperating with Ruritania, Freedonia and Sylvania;",
            "to continue cooperating with Ruritania, Borduria, Freedonia and Sylvania;",
        ),
        (
            "to continue cooperating with Ruritania, Freedonia and Sylvania;",
            "to continue cooperating with Ruritania and Sylvania;",
        ),
        (
            "that a group be established;",
            "that a joint working group of the Council be established;",
        ),
        (
            "to submit a report to the next plenipotentiary conference;",
            (
                "to submit a progress report to the Council and to the"
                " next plenipotentiary conference;"
            ),
        ),
        ("the need to improve coordination,", "the continuing need to improve coordination,"),
        ("to take the necessary measures;", "to take all necessary and appropriate measures;"),
        ("within the available resources;", "within the limits of the budget;"),
        (
            "to invite the regional organizations to participate;",
            (
                "to invite the six main regional telecommunication"
                " organizations to participate actively;"
            ),
        ),
        (
            "that the Directors of the Bureaux shall consult each other;",
            "that the Directors of the three Bureaux shall, as appropriate, consult each other;",
        ),
        (
            "the results of the meeting shall be published within 30 days;",
            "the results of the meeting shall be published within 60 days;",
        ),
        ("a budget of 1 000 000 Swiss francs;", "a budget of 1 200 000 Swiss francs;"),
        ("(see No. 119 of the Convention)", "(see Nos. 119 and 120 of the Convention)"),
        (
            "that, taking into account Article 5, the secretariat shall act;",
            "that the secretariat shall act, taking into account Article 5;",
        ),
        (
            "to ensure an efficient, effective and timely response;",
            "to ensure a timely, efficient and effective response;",
        ),
        ("the Chairman of the group;", "the Chair of the group;"),
        ("The report shall be in English.", "The report shall be in the six official languages."),
        (
            "to encourage the use of telecommunications/ICTs in rural areas;",
            (
                "to encourage the use of telecommunications/ICTs in rural,"
                " remote and underserved areas;"
            ),
        ),
        (
            "to support developing countries;",
            (
                "to support developing countries, including least"
                " developed countries and small island"
                " developing States;"
            ),
        ),
        (
            "recognizing that coordination is essential,",
            "recognizing that cooperation is essential,",
        ),
        (
            "that subjects of mutual interest be identified and kept up to date;",
            "that subjects of common interest be identified, and that the list be kept up to date;",
        ),
        ("to keep Member States informed.", "to keep the membership informed on a regular basis."),
        ("with a view to eliminating overlap;", "with a view to reducing or eliminating overlap;"),
        ("to study the question and to report to TSAG;", "to report to TSAG;"),
        ("to report to TSAG;", "to study the question and to report to TSAG;"),
        ("no later than 1 March 2023;", "not later than 31 March 2027;"),
        ("the Union's regional presence;", "the regional presence of the Union;"),
        (
            "that each Sector appoint a representative;",
            "that each Sector appoint two representatives, one of whom shall be a woman;",
        ),
        ("to consider and, if appropriate, approve the plan;", "to consider and approve the plan;"),
        ("Resolution ITU-R 6-2 (Rev. Geneva, 2015)", "Resolution ITU-R 6-3 (Rev. Geneva, 2019)"),
        (
            "a) the purposes of the Union;",
            "a) the purposes of the Union, as laid down in Article 1;",
        ),
        (
            "that the ISCG shall submit its reports;",
            "that the Inter-Sector Coordination Group (ISCG) shall submit its reports;",
        ),
        (
            "the benefits which result from such cooperation;",
            "the benefits that result from such cooperation;",
        ),
        (
            "to hold meetings, preferably by electronic means;",
            "to hold meetings by electronic means or, where necessary, in person;",
        ),
        (
            "shall be responsible for the implementation of this resolution;",
            "shall be jointly responsible for implementing this resolution;",
        ),
        (
            "the group shall have no more than 12 members;",
            (
                "the group shall have no more than 15 members, with"
                " equitable geographical distribution;"
            ),
        ),
        (
            "décide que les groupes consultatifs se réunissent une fois par an;",
            "décide que les groupes consultatifs se réunissent au moins deux fois par an;",
        ),
        (
            "de continuer d'améliorer la coopération entre les trois Secteurs;",
            "de continuer d'améliorer la coordination et la coopération entre les trois Secteurs;",
        ),
        (
            "la Résolution 5 (Kyoto, 1994) de la Conférence de plénipotentiaires;",
            "la Résolution 5 (Rév. Bucarest, 2022) de la Conférence de plénipotentiaires;",
        ),
        (
            "le plan stratégique de l'Union pour la période 2020-2023;",
            "le plan stratégique de l'Union pour la période 2024-2027;",
        ),
        (
            "que el Director presente un informe anual al Consejo;",
            "que el Secretario General presente un informe anual al Consejo;",
        ),
        (
            "la necesidad de evitar la duplicación de esfuerzos,",
            "la necesidad de evitar toda duplicación de esfuerzos y de recursos,",
        ),
        (
            "que los tres Sectores sigan cooperando;",
            "que los tres Sectores y la Secretaría General sigan cooperando estrechamente;",
        ),
        (
            "чтобы Директор ежегодно представлял отчет Совету;",
            "чтобы Генеральный секретарь ежегодно представлял отчет Совету;",
        ),
        (
            "необходимость избегать дублирования усилий,",
            "постоянную необходимость избегать дублирования и параллелизма усилий,",
        ),
        (
            "продолжать сотрудничество между тремя Секторами;",
            "продолжать и укреплять сотрудничество между тремя Секторами Союза;",
        ),
        ("各顾问组应每年召开一次会议；", "各顾问组应每年至少召开两次会议；"),
        ("避免三个部门之间的工作重复；", "避免三个部门和总秘书处之间的任何工作重复；"),
        ("秘书长应向理事会提交年度报告；", "秘书长应向理事会和下届全权代表大会提交年度报告；"),
        (
            "أن يقدم المدير تقريراً سنوياً إلى المجلس؛",
            "أن يقدم الأمين العام تقريراً سنوياً إلى المجلس؛",
        ),
        (
            "تجنب ازدواج الجهود بين القطاعات الثلاثة؛",
            "تجنب أي ازدواج في الجهود بين القطاعات الثلاثة والأمانة العامة؛",
        ),
        (
            'that the text reads "shall" and not "should";',
            'that the text reads "may" and not "should";',
        ),
        ("to promote, encourage and facilitate training;", "to promote and facilitate training;"),
        (
            "to consult the States concerned before 10.30 on 5.11.2026;",
            "to consult the States concerned before 11.30 on 6.11.2026;",
        ),
        (
            "that the provisions of §2.1 apply;",
            "that the provisions of §2.2 apply mutatis mutandis;",
        ),
        ("to report back.", "to report back;\nto publish the report."),
    )
)
