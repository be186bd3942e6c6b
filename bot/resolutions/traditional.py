"""Traditional Chinese characters and the simplified ones that the ITU's texts are printed in.

One character for one, so that positions stay; those of resolutions and of letters about them.
"""

_PAIRS = """
計计設设議议決决認认識识責责長长書书請请國国際际電电聯联員员門门會会務务報报單单個个條条項项點点號号訂订刪删
與与為为應应當当這这無无從从過过進进還还對对後后處处體体總总執执實实現现發发開开關关間间難难題题類类顧顾顯显
願愿額额預预須须領领頻频風风驗验齊齐組组結结給给統统經经約约級级紀纪納纳終终網网維维綜综線线編编練练續续繼继
績绩義义習习聲声職职臺台節节術术補补規规視视覺觉觀观記记訊讯許许訴诉評评詞词試试該该詳详語语誤误說说調调談谈
論论謂谓講讲謝谢證证譯译護护讀读變变讓让負负財财貢贡貫贯費费資资贊赞質质踐践軟软較较載载輔辅輸输轉转農农辦办
運运達达違违遠远適适選选遞递邊边郵邮釋释針针銷销錄录鏈链鐘钟閉闭閱阅隊队階阶隨随險险雖虽雙双雜杂離离靈灵靜静
響响頁页順顺頒颁據据擬拟擴扩擇择損损換换揮挥舉举萬万並并來来價价優优億亿傳传傾倾僅仅儘尽兩两內内創创劃划動动
勵励區区協协參参問问啟启團团圖图場场墊垫壓压壞坏奪夺學学寧宁審审寫写寬宽導导將将專专尋寻層层屬属歲岁島岛幣币
幫帮庫库廣广廳厅張张強强彈弹徑径復复徵征憲宪懷怀態态慮虑慶庆憂忧戰战戶户擔担擊击攜携敵敌數数斷断於于時时暫暂
東东極极樂乐標标樣样機机檔档檢检權权歡欢歐欧歷历歸归殘残氣气沒没況况測测減减準准滿满漢汉濟济災灾爭争爾尔狀状
獨独獲获環环產产異异畫画療疗盡尽監监盤盘確确碼码礎础禮礼種种稱称積积穩稳窮穷競竞筆笔簡简簽签糧粮緊紧緒绪聽听
聞闻聖圣肅肃脫脱腦脑臨临艱艰藝艺蘇苏虛虚裝装複复見见親亲訪访註注誌志誠诚課课賴赖購购貿贸趨趋軍军輕轻採采銀银
錯错鍵键鑒鉴鑑鉴隸隶雲云黨党齡龄納纳銜衔諮咨詢询謹谨簽签遲迟緩缓嚴严繫系係系佈布週周
"""
_packed = "".join(_PAIRS.split())
SIMPLIFIED: dict[int, str] = {
    ord(old): new for old, new in zip(_packed[::2], _packed[1::2], strict=True)
}


def simplified(text: str) -> str:
    """The text with simplified characters; the same length."""
    return text if text.isascii() else text.translate(SIMPLIFIED)
