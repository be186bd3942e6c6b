"""How people say of a clause that they can do without it: tables only.

Each is an order by itself; who sees `no reason to keep` a clause has not asked for its deletion.
"""

LATIN = (
    r"\b(?:on|nous|l[’']on) (?:peut|pouvons|pourr\w+) (?:très bien |bien |fort bien )?"
    r"(?:se |nous )?passer d(?:u|e|es)\b|\b(?:podemos|se puede|podríamos|cabría) prescindir del?\b"
)
BEYOND = r"\b(?:можно|можем|могли бы|вполне можно) обойтись(?! без (?:слов|этих слов))"
