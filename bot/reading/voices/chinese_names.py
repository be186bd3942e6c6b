"""Names of States that Chinese writes by their sound: `弗里多尼亚` sounds like Freedonia."""

import re

_BY_SOUND = {
    # consonants: characters that stand for them in foreign names (a final n included); what Chinese
    # keeps no apart, `b` and `p`, `g` and `k`, `l` and `r`, is one here
    "": "阿亚奥埃艾伊厄乌欧爱雅也耶叶尤约哈赫胡霍海牙",
    "n": "安恩因英翁汉洪亨纳娜奈内尼涅诺努拿",
    "b": "巴比布博贝伯波拜保帕皮普佩珀",
    "bn": "班邦本宾潘彭平",
    "d": "达大德迪多杜狄代",
    "dn": "丹顿登敦丁东",
    "t": "塔特蒂图托泰陶",
    "tn": "坦汤廷通滕",
    "f": "法菲弗福夫佛费瓦维沃威武韦",
    "fn": "芬凡文万温丰",
    "g": "加嘎瓜盖戈格古哥吉杰贾卡克科库基凯考柯奇察切恰乔",
    "gn": "冈根贡肯康坎昆甘金钦",
    "l": "拉莱劳勒雷里利立丽莉列卢鲁罗洛尔吕日热瑞",
    "ln": "兰林伦隆仁连",
    "m": "马玛麦毛梅米密摩莫墨缪穆姆",
    "mn": "曼门蒙明满",
    "nn": "南宁嫩",
    "s": "萨塞沙斯苏索赛色舍施什士史希西锡夏谢祖兹扎泽佐茨策",
    "sn": "桑圣松森山申辛赞",
}
_SOUNDS = {char: sounds for sounds, chars in _BY_SOUND.items() for char in chars}
_ALIKE = str.maketrans("prkv", "blgf")
_NO_NAME = (
    "希望|特此|特别|特意|特地|特向|明确|明示|连同|达成|达到|因此|因而|因为|尤其|尤为|普遍|利用|考虑|保留|保持|保证|"
    "大力|大体|大多|加入|加强|加上|本国|本次|本周|本着|本人|本届|申请|申明|维持|维护|热烈|热切|日前|日益|通过|通报|立即|"
    "立场|约定|切实|肯定|密切|满意|宁愿|宁可|甘愿|内部|安排|克服|基于"
)
NAME = rf"(?:(?!{_NO_NAME})[{''.join(_SOUNDS)}]){{2,10}}"
"""A foreign name, up to a word that only begins with such a character: `弗里多尼亚希望`."""
_HEAD = re.compile(NAME)


def is_chinese(word: str) -> bool:
    """Whether a word begins with a Chinese character."""
    return "\u3400" <= word[:1] <= "\u9fff"


def sounded(word: str) -> str:
    """The consonants of the name that a run of Chinese characters begins with; "" without one.

    The name ends where a character follows that writes no foreign name.
    """
    head = _HEAD.match(word)
    return alike("".join(_SOUNDS[char] for char in head[0])) if head else ""


def alike(consonants: str) -> str:
    """Consonants as far as Chinese tells them apart, doubled ones once."""
    merged = consonants.translate(_ALIKE)
    return "".join(c for before, c in zip(" " + merged, merged, strict=False) if c != before)
