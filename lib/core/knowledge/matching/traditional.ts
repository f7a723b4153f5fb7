/**
 * Traditional characters of everyday shop talk, and at the same place the simplified ones. A short list on purpose: the
 * whole table of nearly three thousand also holds characters that simplified texts use as they are.
 */
const TRADITIONAL = [
  '來個們備價億優內則動務問單嗎國圖報壓壞學實寫將對帳幾廠張強後從復態憑應戶換據數時書會東條業樣機檢歲沒測為無營爲現產當發碼',
  '稅種約紅納純紗紙級細組結絡給統絲綁經綜綠維網綿緊線編緩練縣縫縮總績織繞繩繳繼續罰羅習聯聲職聽腦膚膠臉臨與舉舊艙萬藍藝藥蘇',
  '處號虧蟲術衛衝裏補裝裡製複褲襪襯見規視覺觀觸訂計訊記設訴診詐評詞詢試話該詳認語誠誤說誰課調談請論諾謊謝證識譯議護讀變讓讚',
  '豐豬貓貝負貨責貴買貸費貼貿資賓賞賠賣質賬賴購贈贊蹤車軌軍軟較載輕輛輪輯輸轉辦農迴這連進運過達違遞遠適遲遷選遺還邊郵鄰醫醬',
  '釋釣鈔鈕鈴鉛銀銅銷鋁鋒鋪鋼錄錢錦錯錶鍊鍋鍵鎖鎮鏈鏡鐘鐵鑰鑽長門閃閉開閒間閘閣閱闊關陣陰陳陸陽隊階際隨險隱雙雜離難雲電靜韓',
  '響頁頂項順須預頓領頭頻顆題額顏願類顧顯風飄飛飯飲飾餅養餘館馬馮騎驅驗驚髒體髮鬆鬍鬧魚鮮鳥麗麥麵麼黃點黨齊齒齡龍龜',
].join('')
const SIMPLIFIED = [
  '来个们备价亿优内则动务问单吗国图报压坏学实写将对帐几厂张强后从复态凭应户换据数时书会东条业样机检岁没测为无营为现产当发码',
  '税种约红纳纯纱纸级细组结络给统丝绑经综绿维网绵紧线编缓练县缝缩总绩织绕绳缴继续罚罗习联声职听脑肤胶脸临与举旧舱万蓝艺药苏',
  '处号亏虫术卫冲里补装里制复裤袜衬见规视觉观触订计讯记设诉诊诈评词询试话该详认语诚误说谁课调谈请论诺谎谢证识译议护读变让赞',
  '丰猪猫贝负货责贵买贷费贴贸资宾赏赔卖质账赖购赠赞踪车轨军软较载轻辆轮辑输转办农回这连进运过达违递远适迟迁选遗还边邮邻医酱',
  '释钓钞钮铃铅银铜销铝锋铺钢录钱锦错表炼锅键锁镇链镜钟铁钥钻长门闪闭开闲间闸阁阅阔关阵阴陈陆阳队阶际随险隐双杂离难云电静韩',
  '响页顶项顺须预顿领头频颗题额颜愿类顾显风飘飞饭饮饰饼养余馆马冯骑驱验惊脏体发松胡闹鱼鲜鸟丽麦面么黄点党齐齿龄龙龟',
].join('')

const simplified = new Uint16Array(0x10000)
for (let at = 0; at < TRADITIONAL.length; at++) simplified[TRADITIONAL.charCodeAt(at)] = SIMPLIFIED.charCodeAt(at)

/** A text is taken for traditional when it has this many of the list's characters, and one in so many of all its Chinese. */
const TELLING = { least: 2, oneIn: 5 } as const

function isTraditional(text: string): boolean {
  let chinese = 0
  let told = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x4e00 || code > 0x9fff) continue
    chinese += 1
    if (simplified[code] !== 0) told += 1
  }
  return told >= TELLING.least && told * TELLING.oneIn >= chinese
}

/** A text written in traditional characters as one in simplified ones; any other text as it is. Same length. */
export function simplifyTraditional(text: string): string {
  if (!isTraditional(text)) return text
  let made = ''
  for (let at = 0; at < text.length; at++)
    made += String.fromCharCode(simplified[text.charCodeAt(at)] || text.charCodeAt(at))
  return made
}
