"""The Chinese verbs that change a text, which have one form for all."""

from bot.resolutions.verbs.acts import Act, Form, Verb

_ROWS = {
    Act.DELETE: (
        "删除 删去 删掉 删减 去掉 去除 略去 剔除 移除 撤除 拿掉 废除 废止 划掉 划去 抹去 取消"
    ),
    Act.KEEP: "保留 维持 沿用",
    Act.MOVE: "移至 移到 移入 移动到 挪到 挪至 转移到 转移至 转入",
    Act.REPLACE: "修改 修订 修正 改写 更改 变更 替换 取代 代替 调整 改为 改成 "
    "精简为 简化为 缩短为 缩短至 延长为 延长至 压缩为 放宽为 放宽至 折中为",
    Act.ADD: "增加 新增 增列 增补 增设 添加 补充 加入 插入 补入",
    Act.MERGE: "合并 并入 归并 合为 合成",
    Act.SPLIT: "拆分 拆为 分拆 分为 分成 划分",
    Act.RESTORE: "恢复 复原 还原 重新列入 重新加入",
}
# `撤销` is left out: what is revoked is a letter or a position, not a provision
_UNSURE = {
    Act.DELETE: "删 省略 省去 舍弃 剔出",
}


def _verbs(rows: dict[Act, str], *, sure: bool) -> tuple[Verb, ...]:
    return tuple(
        Verb(act, dict.fromkeys(Form, (word,)), sure)
        for act, words in rows.items()
        for word in words.split()
    )


VERBS = (*_verbs(_ROWS, sure=True), *_verbs(_UNSURE, sure=False))
