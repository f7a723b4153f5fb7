/** Whether a message asks for a size at all, or only tells of one. Reads folded text in small letters. */
import { anyOf } from '../shared/index.ts'

const ASKS_FOR_SIZE = anyOf(
  // 穿多大, 穿得下吗, 穿不穿得上
  /穿(?:多大|什么|啥|哪|几|得|的[上下]|不上|上[吗么嘛不]|合)|(?:能|可以|可)穿|想穿[大小宽松紧久]|穿久/,
  // 几码, 哪个号, 什么尺码
  /几码|多大|什么码|啥码|哪个码|哪码|多少码|什么号|几号|啥号|什么尺[码寸]|啥尺[码寸]|哪个尺[码寸]|尺[码寸]怎么选/,
  // 选哪个, 拍多大, 买什么码
  /选(?:什么|哪|几|多大|啥)|拍(?:什么|哪|几|多大|啥)|买(?:什么码|哪个码|几码|多大|啥码)/,
  /[要买拍选]大(?:一?点|些)|大一?[号码](?!了)/,
  // 拍L行吗, 穿38的可以不
  /[拍买选要](?:xs|s|m|l|x{1,3}l|[2-5]xl)码?(?:吗|么|嘛|行|可以|合适|好|对|够|会|还是)|穿\d{2}码?的?(?:可以|行|合适|会不会|够)/,
  /(?<![a-z\d])(?:xs|s|m|l|x{1,3}l|[2-5]xl)码? ?(?:行不行|可不可以|行[吗么不]|可以[吗么不]|够不够|够大[吗么不])/,
  // M还是L
  /(?<![a-z\d])(?:xs|s|m|l|x{1,3}l|[2-5]xl)码? ?(?:还是|or) ?(?:xs|s|m|l|x{1,3}l|[2-5]xl)(?![a-z\d])/,
  /合身|合适|推荐|建议|我的码|有码|有我的/,
  // what bodies are like: 有点胖, 一百多斤, 宽松点
  /有点[胖瘦]|[一1]百多斤|100多斤|宽松|修身|偏胖|偏瘦|脚宽|脚背高|脚胖|(?:身高|体重)[^\d,。]{0,3}\d{2,3}多/,
  // 没量过, 腰围不知道
  /不会量|没[称量测]过?(?=[ ,。!]|$)|(?:腰围?|脚长?|胸围?|头围?|身高|体重)(?:还|都|也)?(?:没|不知道|不清楚)(?:量|称|测|多少|[ ,。]|$)/,
  /\bwear (?:an? )?(?:us|uk) ?\d|what size|which size|size (?:for|me|should|do|would|is)|recommend|fits?\b|my size|size\?/,
)

/** "能穿" of the weather, not of the body. */
const WEATHER =
  /(?:零下?|\d) ?[零一二三四五六七八九十\d]{0,3} ?[多几]? ?度|几度|多少度|天气|气温|季节|[春夏秋冬](?:天|季)|开春|入冬|下雪/
const ONLY_WEARABLE = /(?:能|可以|可)穿|穿得/g
/** "几号" of the calendar. */
const WHICH_DAY = /到几号|几号(?=(?:能|可以|就|会|才|之)?(?:结束|发|到|截止|开始|送|前|寄|出|补|上架|收))/g

/** A size the buyer wears elsewhere, told to be advised by, and not how it turned out. */
const WEARS_LETTER =
  /(?:穿(?:的是|的|是)?|平时都?|一般都?|通常都?) ?(?:xs|s|m|l|x{1,3}l|[2-5]xl)(?![a-z\d])(?!码?(?:的)?(?:有点|有些|太|偏|刚|正|很|大|小|紧|松|短|长|不))/
/** 平时牛仔裤27码. */
const WEARS_NUMBER =
  /(?:平时|一般|通常|平常)[^\d,。;!?]{0,8}(?:2[4-9]|3\d)码(?!的?(?:有点|有些|太|偏|大|小|紧|松|长|短))/
/** 模特穿的什么码. */
const OF_MODEL = /模特[^,。;!?我]{0,12}穿(?:的是|的|了)?(?:什么|几|多大|哪|啥)个?[码号]?/g
/** 模特168穿的S: not the buyer's. */
const MODEL = /(?:模特|主播|图片?[上里]的?人|小姐姐|model)[^,。;!?我]{0,12}/g

/** 臀围94 大腿根55: girths the table may lack, told of a body. */
const GIRTH =
  /(?:臀围?|屁股|胯围?|大腿根?围?|小腿围?|腿围|肩宽|胸围?|腰围?|上?臂围|肚围|腹围|脖围|颈围|脚围|hips?|bust|thighs?) ?(?:是|有|大概|约|:)? ?\d/
/** 我拿多少, 给我挑一个: said with girths this asks for a size. */
const DECIDE = anyOf(
  /[拿挑选](?:多少|多大|哪|几|什么|啥|一?个)(?!件|条|双|套|货|起)/,
  /你觉得我|帮我[看选挑]|给我[看选挑]|怎么[选挑拿]|会不会(?:绷|紧|勒|卡|[大小](?![气量]))/,
  /take\b|go for|get\b/,
)

/** 收到啦 …穿M刚刚好: how it turned out. */
const RECEIVED = /收到|到货|到手|上身|好评|五星|追评|晒图|回购|received|arrived|five stars?|5 stars?/
const FITS_WELL = anyOf(
  /穿(?:的是|的|着|了)? ?(?:xs|s|m|l|x{1,3}l|[2-5]xl|\d{2,3}) ?码?(?:的)?(?:刚刚?好|正好|很?合[适身]|蛮好|挺好)/g,
  /(?:刚刚好|正合适|很合[适身])(?!吗|嘛|么|不)/g,
  /fits? (?:perfect|great|well|like a glove|me (?:perfect|well))/g,
)

/** Whether the message asks for a size, or tells a size or girth to be advised by. Linear. */
export function asksForSize(text: string): boolean {
  const told = text.replace(WHICH_DAY, ' ').replace(OF_MODEL, ' ')
  if (ASKS_FOR_SIZE.test(WEATHER.test(told) ? told.replace(ONLY_WEARABLE, ' ') : told)) return true
  return (
    WEARS_LETTER.test(told.replace(MODEL, ' ')) || WEARS_NUMBER.test(told) || (GIRTH.test(told) && DECIDE.test(told))
  )
}

/** Whether the message only tells that what came fits, and asks for nothing. Linear. */
export function tellsItFits(text: string): boolean {
  const told = text.replace(FITS_WELL, ' ')
  return told !== text && RECEIVED.test(text) && !asksForSize(told) && !/[?？]|[吗嘛么]$/.test(told.trim())
}
