import { absoluteHead } from './absolute.ts'
import { contactHead } from './contact.ts'
import { defineRules } from './define.ts'
import { effectHead } from './effect.ts'
import { evidenceHead } from './evidence.ts'
import { insultHead } from './insult.ts'
import { limitHead } from './limit.ts'
import { mannersHead } from './manners.ts'
import { privacyHead } from './privacy.ts'
import { promiseHead } from './promise.ts'
import { tradeHead } from './trade.ts'
import { urgeHead } from './urge.ts'

/** Everyday turns in which an offence is said without the word that names it. */
export const plainTurnRules = [
  ...defineRules(absoluteHead, [
    [
      '还得是我家',
      {
        nameOnly: true,
        patterns: [
          '[还得是(我家|咱家|我们家|咱们家)]$',
          '[最(耐|抗|防|禁|经|扛|省|显|遮|护|提|解|挡|吸|锁|聚|养|助)(抓|造|磨|摔|用|穿|脏|晒|水|看|玩|冻|热|压|电|油|事|时|力|胯|腿|腰|肉|肚子|臀|气色|人|神|馋|腻|渴|风|雨|汗|光|热量|眠|皮)]',
        ],
      },
    ],
  ]),
  ...defineRules(effectHead, [
    [
      '包学会',
      {
        also: '包学会|包教包会|包教会|学不会退款|包考过|包上岸|包拿证|包上分',
        except: '书包学会|不包学会|不包教会',
      },
    ],
  ]),
  ...defineRules(promiseHead, [
    [
      '和图一样',
      {
        nameOnly: true,
        patterns: [
          '(图|图片|照片|实物|描述|页面)<4>[(百分之百|百分百|100%|绝对|保证|肯定)(一样|一致|相同|一模一样|没差别|没区别)]',
          '[(没有|没|毫无|不会有)(任何|半点|一点|一丝)(偏差|误差|差别|出入)]',
        ],
      },
    ],
  ]),
  ...defineRules(contactHead, [
    [
      '别处的店',
      {
        nameOnly: true,
        notMarketplaces: ['taobao', 'tmall'],
        patterns: ['[(淘店|淘宝店|天猫店|tb店|某宝店)]<12,>(叫|名字|搜|下单|拍|买|便宜|去那|那边|有赠品|更)'],
        exceptPatterns: ['(不是|没有|没开|看到|看见|您说的|别家)<6>(淘店|淘宝店|天猫店|tb店|某宝店)'],
      },
    ],
    [
      '搜店名',
      {
        nameOnly: true,
        patterns: [
          '[(b站|微博|知乎|视频号|公众号|贴吧|油管|ins|脸书)](了)?<8,>(搜|看|关注|找)(店名|店铺名|我们店|咱们店|我们家|我们名字|品牌名)',
          '[insta gram]',
        ],
      },
    ],
  ]),
  ...defineRules(limitHead, [
    [
      '多退您',
      {
        firm: true,
        nameOnly: true,
        patterns: [
          '[(多退|多返|多补|多转|多赔)(给)?(您|你|亲)?<1>{over}]',
          '[(多退|多返|多补|多转|多赔)(给)?(您|你|亲)?<1>{overn}]',
        ],
      },
    ],
  ]),
  ...defineRules(privacyHead, [
    [
      '校验码',
      {
        nameOnly: true,
        patterns: [
          '(报|发|念|告诉|说|给|转)<10>[(校验码|动态码|动态密码|动态口令|短信码|确认码|付款码的数字|安全码)]',
          '[(校验码|动态码|动态密码|动态口令|短信码|安全码)]<5>(报|发|念|告诉|说|给|转)<3>(我|过来|这边|客服|一下)',
        ],
        exceptPatterns: [
          '(别|不要|请勿|切勿|不用|不能)<8>(报|发|念|告诉|说|给|转)<10>(校验码|动态码|动态密码|动态口令|短信码|确认码|安全码)',
        ],
      },
    ],
    [
      '邻居门牌',
      {
        nameOnly: true,
        patterns: [
          '(旁边|隔壁|对门|楼上|楼下|邻居)(的)?(那户|那家|一户|一家|邻居)<16,>[{n}(栋|幢|号楼|座){n}]',
          '(旁边|隔壁|对门|楼上|楼下|邻居)(的)?(那户|那家|一户|一家|邻居)<16,>[{n}(单元|室|号|门)]',
        ],
      },
    ],
  ]),
  ...defineRules(mannersHead, [
    [
      '随便哪个都行',
      {
        nameOnly: true,
        patterns: [
          '[随便(拿|选|挑|买|拍|来|整|弄|填)(一|个|哪)<3>(都行|都一样|都差不多|就行|得了|就完了|算了)]',
          '[随便哪(个|款|种|把|件|双|家)<2>(都行|都一样|都差不多|无所谓)]',
        ],
        exceptPatterns: ['(您|你)随便(选|挑)<6>(都|能|可以)(换|退|搭)', '(颜色|款式|赠品|口味)<4>随便(选|挑)'],
      },
    ],
  ]),
  ...defineRules(insultHead, [
    [
      '别来烦我',
      {
        also: '别来烦我|别烦我|少来烦我|少烦我|不要烦我|别来烦人|烦不烦啊|烦不烦人',
        patterns: [
          '[(自己)?(眼睛|眼)(是)?(长着|长来|长了|是)(干嘛|干啥|干什么|做什么|出气|喘气|摆设)]',
          '[脑子(有坑|有泡|有包|瓦特|短路|不转|被门|让门)]',
        ],
        except: '怕烦我|脑子短路了不好意思',
      },
    ],
  ]),
  ...defineRules(tradeHead, [
    [
      '拍下就退',
      {
        nameOnly: true,
        patterns: [
          '[(拍下|下单|付款)(就|再|后|马上|直接)?(退款|申请退款|退掉|退)(走一遍|走一下|走个流程|再拍|冲|刷)]',
          '[(冲|刷)(排名|销量|权重|人气)]',
        ],
        exceptPatterns: ['(不|别|没|从不|拒绝)<3>(冲|刷)(排名|销量|权重|人气)', '冲(人气|排名)榜'],
      },
    ],
  ]),
  ...defineRules(urgeHead, [
    [
      '可以下单了吗',
      {
        nameOnly: true,
        patterns: [
          '[(现在|那|今天|这下|那就|那现在)?(就)?(可以|能)(下单|拍|付款|拍下|付)(了)?(吧|吗|不|没|么)]$',
          '[(什么时候|啥时候|几时|何时|多会儿)(能|可以|方便|打算|准备)?(付款|下单|付|付钱|拍下|入手|定下来)](呢|呀|啊|哦|亲|吗)?$',
          '[付(款|钱)?(吗|不|没|了没|了吗)]$',
        ],
        exceptPatterns: [
          '(到货|补货|上架|恢复|改好价|调好|审核|开通|解除|刷新|重新)<12,>(可以|能)(下单|拍|付款|拍下|付)',
          '(您是|请问您|查|核对)<6>(什么时候|啥时候|几时|何时)(付款|下单|付|拍下)',
          '(运费|差价|到|代|对|首|支|交|垫)付(款|钱)?(吗|不|没)',
        ],
      },
    ],
  ]),
  ...defineRules(evidenceHead, [
    [
      '某某率',
      {
        nameOnly: true,
        patterns: ['(出芽|发芽|成活|存活|孵化|出苗|坐果|受孕|命中|检出|通过|录取|上岸|留存|中签)率<4>[{%}]'],
      },
    ],
  ]),
]
