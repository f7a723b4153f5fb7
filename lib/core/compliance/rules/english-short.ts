import type { PhraseRule } from '../phrase-rule.ts'
import { bases, defineRules } from './define.ts'
import { englishHead } from './english.ts'

const OTHER_PLACE = 'ebay|temu|tiktok|instagram|facebook|lazada|shopee|etsy|shein|aliexpress'

/** English offers, refusals and shrugs that the other sets name by other words. */
export const shortEnglishRules: PhraseRule[] = [
  ...defineRules(
    englishHead('站外导流', 'block', 'Leads the buyer away', 'We are glad to help you right here', bases.platform),
    [
      [
        'other place',
        {
          nameOnly: true,
          also: 'wh@tsapp|tele gram|link is in our bio|link in our bio|leave your number',
          patterns: [
            '[(whatsapp|wechat|telegram|line|instagram)( id| number| contact)?( is| are)?<10>(on|in|inside)( the| a)?<14>(card|box|parcel|package|flyer|leaflet)]',
            `(have a shop on|come to our|look for our|find us on|is on|search us on) [(${OTHER_PLACE})]`,
          ],
        },
      ],
    ],
  ),
  ...defineRules(englishHead('绝对化', 'warn', 'Superlative without proof', 'Say what was measured', bases.claim), [
    [
      "world's most",
      {
        nameOnly: true,
        also: 'nobody else has it|nothing sharper exists|never been a better',
        patterns: [
          "[(world's|worlds|world s) (best|smallest|biggest|fastest|strongest|thinnest|lightest|finest|first)]",
          '[(best|finest|sweetest|freshest|juiciest|softest|strongest|toughest|crispiest|tastiest)<28>in the (country|world|market|city|industry|whole country|state|universe)]',
        ],
      },
    ],
  ]),
  ...defineRules(
    englishHead('效果保证', 'block', 'Promises an effect', 'Results differ from person to person', bases.claim),
    [
      [
        'you will lose',
        {
          nameOnly: true,
          also: 'I promise it works|we promise it works',
          patterns: ['[(lose|drop|shed)( up to)? {n} (kg|kilos|pounds|lbs)]( in| within)'],
        },
      ],
    ],
  ),
  ...defineRules(
    englishHead('医疗功效', 'block', 'Medical claim for ordinary goods', 'Please ask a doctor', bases.claim),
    [
      ['slimming effect', { also: 'burns belly fat|helps you sleep better than|better than sleeping tablets' }],
      [
        'it cures',
        {
          nameOnly: true,
          patterns: [
            '[(cures|cure|cured|heals|healed|treats|gets rid of)<16>(ulcers|ulcer|eczema|acne|psoriasis|arthritis|diabetes|insomnia|asthma|migraine|migraines|gout|rash|rashes|fungus|piles|infection|infections|cancer|allergies|reflux|gastritis|hair loss|back pain|joint pain|knee pain)]',
          ],
          exceptPatterns: ['(not|never|nothing|cannot|a doctor|doctors|medicine that) <20>(cure|cures|heals|treats)'],
        },
      ],
    ],
  ),
  ...defineRules(englishHead('权威背书', 'warn', 'Borrowed authority', 'Name the certificate', bases.claim), [
    [
      'government certified',
      {
        also: 'endorsed by dentists|endorsed by doctors|government approved',
        patterns: [
          '[(recommended|endorsed|approved|certified|trusted) by( the| top| leading)? (fda|cdc|nasa|usda|government|dermatologists|pediatricians|paediatricians|scientists|vets|experts|harvard)]',
        ],
        exceptPatterns: ['(if|is it|must be|needs to be|has to be) <12>(approved|certified) by'],
      },
    ],
  ]),
  ...defineRules(
    englishHead('违规交易', 'block', 'Paid reviews and sham deals', 'Reviews are up to you', bases.trade),
    [
      [
        'gets cash back',
        {
          nameOnly: true,
          also: 'send you an empty box|ship you an empty box|photo review gets cash back',
          patterns: ['[confirm receipt first]<30,>(bonus|gift|cash|before it)'],
        },
      ],
    ],
  ),
  ...defineRules(englishHead('虚假承诺', 'warn', 'A promise no shop can keep', 'Say what is likely', bases.claim), [
    [
      'it will surely',
      {
        nameOnly: true,
        also: "it can't be fake|guaranteed delivery before|we refund anything any time",
        patterns: ['[will (surely|definitely|certainly) (arrive|be there|come)( tomorrow| today| on time)]'],
      },
    ],
  ]),
  ...defineRules(
    englishHead('拒绝义务', 'block', 'Refuses a duty of the shop', 'Offer what the rules give', bases.duty),
    [
      [
        'is on you',
        {
          nameOnly: true,
          also: "we won't replace it|we don't compensate|we do not compensate",
          patterns: ['[(return|returning)( the)? (postage|shipping|freight) is on you]'],
        },
      ],
    ],
  ),
  ...defineRules(englishHead('服务禁语', 'warn', 'Shrugs the question off', 'Let me find out for you', bases.manners), [
    [
      "I don't care",
      {
        also: "it's all in the description",
        patterns: ['^^[(wait|whatever|dunno|no idea|up to you)]$$', '[i (dunno|have no clue|have no idea)]'],
        exceptPatterns: ['i have no idea what you mean'],
      },
    ],
  ]),
  ...defineRules(englishHead('辱骂推诿', 'block', 'Insults the buyer', 'Stay with the matter', bases.manners), [
    ['buyers like you', { also: 'report me who cares|report me, who cares' }],
  ]),
  ...defineRules(
    englishHead('隐私', 'block', 'Tells one buyer about another', 'Speak of this order only', bases.privacy),
    [
      [
        "another buyer's number",
        {
          nameOnly: true,
          patterns: [
            '(other|another|previous|last) (buyer|customer|client)<24,>[{phone}]',
            '(other|another|previous|last) (buyer|customer|client)<24,>[{dig}]',
          ],
        },
      ],
    ],
  ),
  ...defineRules(englishHead('需依据', 'hint', 'A figure needs a source', 'Attach the source', bases.claim), [
    [
      'in their carts',
      {
        nameOnly: true,
        patterns: [
          '[{n} (people|others|customers|shoppers)( already)? have (it|this) in( their)?( the)? (cart|carts|basket)]',
          '[{n} (people|others|shoppers) are (watching|viewing|looking at) (it|this)]',
        ],
      },
    ],
  ]),
  ...defineRules(englishHead('催单', 'hint', 'Presses the buyer', 'Offer two real options', bases.craft), [
    [
      'are you going to order',
      {
        also: 'are you going to buy or not|going to order or not|do you want to order or not|do you want it or not|are you buying or not|do you want to buy or not|so are you buying',
      },
    ],
  ]),
  ...defineRules(
    englishHead('超权限赔付', 'block', 'Above what an agent may promise', 'Ask the supervisor', bases.limit),
    [['refund and keep', { nameOnly: true, patterns: ['[I (refund|pay|give) you {overn}]( and| myself| right now)'] }]],
  ),
]
