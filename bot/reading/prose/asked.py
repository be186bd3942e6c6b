"""Where a sentence begins to ask: `why should we support it?` takes no side, what stands before "
"may."""

from bot.reading.words.scripts import Words

_ASKS = Words(
    r"(?:^|[,;:—–]\s|\b(?:and|but|so|or|et|mais|ou|y|pero|o)\s)\W*(?:why|how|what|who|whom|whose|"
    r"which|when|where|should|shall|would|could|can|may|might|do|does|did|is|isn[’']t|are|was|"
    r"were|has|have|had|will|(?:do|does|did|are|was|were|has|have|had|will|would|could|should|ca)n[’']t|"
    r"pourquoi|comment|en quoi|dans quelle|qui|que|quel\w*|est-ce|qu[’']|"
    r"faut-il|peut-on|ne (?=\w+-))\b|\b\w+-(?:nous|vous|ils?|elles?|on|t-\w+)\b|¿|"
    r"\bn[’'](?:avons|avions|avait|a)-(?:nous|on|t-on)\b|"
    r"\b(?:por qué|cómo)\b",
    r"(?:^|[,;:—–]\s)(?:а |и |но )?(?:почему|зачем|как|кто|что|чем|как\w{2,3}|разве|когда|где)\b|"
    r"\bли\b|为什么|为何|何以|是否|能否|可否|要不要|该不该|能不能|可不可以|是不是|难道|怎么|如何|谁|(?:^|\s)و?(?:لماذا|هل|كيف|ماذا|"
    r"ما الذي|أليس|ألا|ألم|ألن|أين|متى)\s",
)
ENDS = ("?", "？", "؟")


def unasked(sentence: str) -> str:
    """What of a sentence is said and not asked: all of it, or what stands before its question."""
    if not sentence.rstrip(' "”»)').endswith(ENDS):
        return sentence
    asked = _ASKS.search(sentence)
    return sentence[: asked.start()] if asked else sentence
