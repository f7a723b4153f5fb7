import { absoluteHead } from './absolute.ts'
import { authorityHead } from './authority.ts'
import { contactHead } from './contact.ts'
import { defineRules } from './define.ts'
import { effectHead } from './effect.ts'
import { evidenceHead } from './evidence.ts'
import { insultHead } from './insult.ts'
import { limitHead } from './limit.ts'
import { mannersHead } from './manners.ts'
import { medicalHead } from './medical.ts'
import { privacyHead } from './privacy.ts'
import { promiseHead } from './promise.ts'
import { refuseHead } from './refuse.ts'
import { tradeHead } from './trade.ts'
import { urgeHead } from './urge.ts'

/** Offers, refusals and shrugs of a few characters: too short for the claim reader, so named here. */
export const shortRules = [
  ...defineRules(contactHead, [
    [
      '换处再说',
      {
        nameOnly: true,
        patterns: [
          '[(粉丝群|团购群|福利群|朋友圈|视频号)]<10,>(进群|下单|领|便宜|半价|天天|福利|加了|每晚|拿货)',
          '(进|加|拉您进|拉你进|入)<4>[(粉丝群|团购群|福利群)]',
          '[(另一个|另外那个|另外一个)(小店|店|号)]<10,>(链接|私|拍|买|加)',
          '[(到|来|去)我们(小店|商城|厂里|门店|档口)(下单|买|拿|自提)]',
          '[(留个|留一个|给个)(联系|联系方式|v|微)]<10,>(有货|到货|以后|告诉|喊|谈)',
          '[把(号|您的号|你的号)发过来]<6,>(加|我)',
          '[(下次|以后)别在这(买|拍|下单)]',
          '(有|有没有)[(别的|其他)聊天软件]',
          '[线下(有|的)?(档口|店面|门店)]<10,>(直接|过来|拿|现金|便宜)',
          '[门店地址给(您|你)]<8,>(现金|便宜)',
          '[(码|二维码)<6,>(用|拿)(那个|这个)?(绿的|绿色的|蓝的)扫]',
          '[扫我(发|给)的码]',
          '[shou机号]',
          '[(评论区|评论里|下面)留(手机|电话|号码|联系方式)]',
          '[给(您|你)(个|一个)(短链|私人链接|暗号)]',
        ],
      },
    ],
  ]),
  ...defineRules(absoluteHead, [
    [
      '顶配中的顶配',
      { also: '极尽奢华|茶中之冠|酒中之冠|果中之冠|没有更好的了|好到极致|永久第一|再没更高的|没得挑全是最好的' },
    ],
  ]),
  ...defineRules(effectHead, [
    [
      '一用就好',
      {
        also: '一抹一个准|一只不剩|一用一个准|没有不说好的|养啥啥活|治标又治本|一擦就掉|戴上就聪明|一周见腹肌|马上紧致|立刻紧致|蟑螂死光光',
        patterns: [
          '[不(瘦|灵|白|好|中|管用|见效)(就)?退(双倍|全款|钱|十倍|两倍)]',
          '[(肯定|一定|保证|包)能(中|瘦|白|长高|考过|穿进)]',
          '[(零基础|没基础)<6>(一个月|一周|七天|{n}天)<3>(开口说|学会|精通|上手就会)]',
          '[(永久|永远)不(长|反弹|复发|变形|塌)]',
        ],
      },
    ],
  ]),
  ...defineRules(medicalHead, [
    [
      '用了就退',
      {
        also: '疏通淋巴|调月经|降血y|止孕吐|贴上就不疼|戴上就不疼',
        patterns: [
          '[(湿疹|红疹|痘痘|便秘|咳嗽|鼻炎|夜啼|积食|痱子|口疮)<10,>(两天|三天|一晚|几天|两回|三回|一次|一贴)?<2>就(退|褪|好|通|消|没)]',
          '[(便秘|痛风|鼻炎|湿疹|脚气)<6,>包好]',
          '(喝|吃|擦|抹|贴)<8,>[不用去(医院|看医生)(了)?]',
        ],
        exceptPatterns: ['(污渍|堵|下水|管道)<12,>就(好|通|没)'],
      },
    ],
  ]),
  ...defineRules(authorityHead, [['新华社采访', { also: '海关查验过|女神都在用|质量万里行|诺贝尔奖得主研发' }]]),
  ...defineRules(tradeHead, [
    [
      '帮我冲量',
      {
        also: '空下单|走私账|不开单现金|代写评价|代买家秀|评价奖励|代写好评|冲个量',
        patterns: [
          '[拍{n}单假的]',
          '[(差评|中评)<3>(隐藏|藏)]<8,>(补|返|送|转|退)',
          '[(写个好的|夸几句|点个五星)]<6,>(免单|便宜|返|送|红包)',
          '[收货后红包]<8,>(评价|截图)',
          '[(换个|换一个)理由退]<6,>别写',
          '[(您|你)?删评<4>(给|转|补|返)<1>{n}]',
          '[(打电话|联系)<4,>(您|你)?删了给{n}]',
          '[A货]<6,>(专柜|验|一样|看不出)',
        ],
      },
    ],
  ]),
  ...defineRules(promiseHead, [
    [
      '用坏算我的',
      {
        also: '坏了算我的|百分百不甩色|100%不甩色|买贵双倍退',
        patterns: ['[(退款|返款)?<4,>秒到账]<8,>(退款|点一下|放心)', '[(终身|全年|永远)保价]'],
      },
    ],
  ]),
  ...defineRules(refuseHead, [
    [
      '没这回事',
      {
        nameOnly: true,
        also: '扔了再买|要票加钱|爱退不退',
        patterns: ['(保修|退货|退款|换货|发票)[没这回事]', '[只退一半]<6,>(爱|要不要|不接受)'],
      },
    ],
  ]),
  ...defineRules(mannersHead, [
    [
      '别问我',
      {
        nameOnly: true,
        patterns: [
          '^^[(就那样呗|就这样呗|不懂|不造啊亲?|不造|看详情|规定如此|想好再问|别问我|反正就这样|没法子)]$$',
          '^[(别问我|想好再问|不造啊|反正就这样)]$',
        ],
      },
    ],
  ]),
  ...defineRules(insultHead, [
    [
      '少见多怪',
      {
        also: '狗眼看人低|厚脸皮|拎不清|你全家都这样',
        patterns: ['[(自己|你|您)手残]'],
        exceptPatterns: ['厚脸皮(系列|表情|玩偶)'],
      },
    ],
  ]),
  ...defineRules(privacyHead, [
    [
      '刷脸给我',
      {
        nameOnly: true,
        also: '卡密念给我|短信码多少|支付mi码|zhi付密码',
        patterns: [
          '(发|录|拍|提供|给)<4>[(人脸视频|刷脸视频|人脸照|人脸照片)]',
          '[(刷脸|人脸)(验证)?(一下)?]<4,>(视频打|打视频|发过来)',
          '(提供|发|拍)<4>[(护照|驾照|户口本)(照片|首页|信息|正面)]',
          '[(工资|收入)多少]',
          '[CVV(后三位|码)?]',
        ],
        exceptPatterns: ['(不要|别|不用|不需要|不会)<8>(护照|驾照|户口本|人脸|刷脸|CVV)'],
      },
    ],
  ]),
  ...defineRules(evidenceHead, [
    [
      '一扫而空',
      {
        nameOnly: true,
        also: '一分钟卖空|被抢光了|近千人在排队',
        patterns: ['[(省时|省电|省油|省水|除甲醛率|除菌率|去污率|省掉){%}]'],
      },
    ],
  ]),
  ...defineRules(urgeHead, [
    [
      '付没付',
      {
        nameOnly: true,
        also: '就差您了|买唔买呀|买唔买|钱付了吗|什么时候付钱|什么时候付款啊',
        patterns: ['^^[(付没付|买就快点|拍吧拍吧|下单了吗亲?|钱付了吗|付款呀)]$$', '^[(付款呀|拍吧拍吧)]$'],
      },
    ],
  ]),
  ...defineRules(limitHead, [['钱在前', { nameOnly: true, patterns: ['^[{over}赔(您|你)]', '^[{overn}赔(您|你)]'] }]]),
]
