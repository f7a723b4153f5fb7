import type { PhraseRule } from '../phrase-rule.ts'
import { bases, defineRules } from './define.ts'
import { englishHead } from './english.ts'

const AILMENT =
  'eczema|acne|psoriasis|arthritis|diabetes|insomnia|asthma|migraine|migraines|rheumatism|gout|back pain|knee pain|joint pain|neck pain|headache|headaches|allergy|allergies|rash|fungus|hemorrhoids|piles|ulcer|ulcers|constipation|hypertension|wrinkles|scars|dandruff|hair loss|infection|cough|flu|fever|varicose veins|cramps|snoring|depression|anxiety'
const PEOPLE =
  'people|moms|mums|mothers|customers|users|buyers|doctors|dentists|women|men|parents|owners|experts|girls|families|pet owners|athletes|vets|clients'
const COUNTED = 'nine|eight|seven|six|four|three|two'

/** The English set said in plain words: what shops abroad say without the usual phrase. */
export const plainEnglishRules: PhraseRule[] = [
  ...defineRules(
    englishHead(
      '医疗功效',
      'block',
      'Medical claim for ordinary goods',
      'This is not a medicine; please ask a doctor',
      bases.claim,
    ),
    [
      [
        'ailment gone',
        {
          nameOnly: true,
          also: 'lower your sugar|lowers your sugar|controls your sugar',
          patterns: [
            `[(${AILMENT}) (will|is|are|was|has|gets|got|should)( be| been| all| completely| totally)?<12>(gone|disappear|cured|healed|go away|vanish|history|cleared|fixed)]`,
            `[(${AILMENT}) (disappears|disappeared|vanishes|goes away|went away|cleared up|clears up)]`,
            `[(say goodbye to|goodbye to|bye bye|no more|never suffer from|put an end to|get over|free from)( your)? (${AILMENT})]`,
            `[(good|great|perfect|helps|help|works|effective|remedy|works well|miracle) (for|with|against|on)( your| people with)? (${AILMENT})]`,
            `[(fixes|fix|eases|soothes|cured|healed|beats|ends|heals|stops)( your| my| her| his| the)? (${AILMENT})]`,
            '[(makes|make|brings|bring|keeps|keep|gets)( your)? (blood pressure|blood sugar|cholesterol)<10>(normal|down|stable|low)]',
            '[(kill|kills|flush|flushes)( out)?( the| all)? (bacteria in your|germs in your|toxins|parasites|worms)]',
          ],
          exceptPatterns: [
            `(not|never|no cure for|isn't|doesn't|don't|cannot|can't|won't) <20>(${AILMENT})`,
            `(if|is it|when|anyone with|suitable) <24>(${AILMENT})`,
            `(${AILMENT})<40,>(ask a doctor|ask your doctor|see a doctor|consult|doctor first)`,
          ],
        },
      ],
    ],
  ),
  ...defineRules(
    englishHead(
      '效果保证',
      'block',
      'Guaranteed effect or safety: removed as a misleading claim',
      'Results vary; please see the product page',
      bases.claim,
    ),
    [
      [
        'works every time',
        {
          nameOnly: true,
          also: 'instant whitening|instantly whitens|instant results guaranteed|works every time|always works|never fails|works for sure|sure to work|will definitely work|definitely works|success guaranteed|pass guaranteed|guaranteed pass|will pass for sure|safe for everyone|no side effect at all',
          patterns: [
            '[(white|whiter|fair|fairer|slim|slimmer|taller|younger|brighter|thinner|fuller)( and)?<8> (in|within|after)( just| only)?<1>{n}] (days|day|weeks|week|hours|months|uses|minutes)',
            '[(grow|grows) back (for sure|guaranteed|definitely|in|within)]',
          ],
        },
      ],
    ],
  ),
  ...defineRules(
    englishHead(
      '拒绝义务',
      'block',
      'Refuses what the platform obliges a seller to',
      'Let me check your order and help within the policy',
      bases.duty,
    ),
    [
      [
        'sold is sold',
        {
          nameOnly: true,
          also: "sold is sold|no money back|no exchange|no exchanges|final sale|we don't care|we dont care|i don't care|not our business|not my business|not our concern|no after sales|no after-sales service|no guarantee at all",
          patterns: [
            "[(don't|dont|do not|can't|cannot|won't)( provide| give| issue| offer| send| have)( you)?( any| an| a)? (invoice|invoices|receipt|receipts|warranty|after sales|after-sales)]",
            "[(don't|dont|do not|can't|cannot|won't) (provide|give|issue|offer|honor|honour)<8>(invoice|receipt|warranty|after sales|after-sales)]",
            "[(cannot|can't|cant|can not) be (returned|refunded|exchanged)]<14,>(even|broken|faulty|defective|damaged|wrong|no matter)",
            '[(refund|return|exchange|replacement)( is| are)? (impossible|not possible|out of the question|not allowed here)]',
            '[(you|buyer|buyers|customer)( must| have to| need to| should| will)? (pay|cover|bear)( for)?( the)? (return shipping|return postage|shipping back)]<10,>(even|no matter|always)',
          ],
          exceptPatterns: [
            "(cannot|can't|cant|can not) be (returned|refunded|exchanged)<3,>(but|unless|except)( if| when)?( it is| it's| they are)? (faulty|defective|broken|damaged|wrong)",
            'no (exchange|exchanges) (needed|is needed|required|rate|fee|cost)',
            '(paper|printed|vat) (invoice|receipt)',
            '(clearance|outlet|section|page|called|named|from the) <6>final sale',
            '(not|never) <6>(final sale)',
            "(cannot|can't|can not) be (returned|refunded|exchanged) (without|unless|after|because|for no)",
          ],
        },
      ],
    ],
  ),
  ...defineRules(
    englishHead('需依据', 'hint', 'A figure, scarcity or comparison needs a source', 'Attach the source', bases.claim),
    [
      [
        'nine out of ten',
        {
          nameOnly: true,
          also: 'everyone is buying|everybody is buying|everyone loves it|everybody loves it|people are going crazy|choose us over|selling like hot cakes|price goes up|price will go up',
          patterns: [
            `[{n} (out of|in|of)( every)? {n}]( )?(${PEOPLE})`,
            `[(${COUNTED}) (out of|in) (ten|five|four|three|10|5|4|3)] (${PEOPLE})`,
            '[(over|more than|almost|nearly) {n}( happy| satisfied| loyal| repeat)? (customers|buyers|users|families|fans|reviews|sold|orders)]',
            '[(twice|two times|three times|ten times|2x|3x|5x|10x)( as| more)? (strong|stronger|good|better|fast|faster|durable|bright|brighter|long|longer|warm|warmer|effective)( as| than)]',
          ],
        },
      ],
    ],
  ),
  ...defineRules(
    englishHead(
      '绝对化',
      'warn',
      'Absolute claim without proof: false advertising risk',
      'Give a parameter or a source instead',
      bases.claim,
    ),
    [
      [
        'nobody sells cheaper',
        {
          nameOnly: true,
          also: 'top quality in the world|finest in the world|best of the best|number one choice|number one brand|number one seller|world famous quality|unlike anything else|nothing can compare|nothing compares|beyond compare|like no other',
          patterns: [
            '[(nobody|no one|no shop|no seller|no store)( else)?( sells| sell| makes| make| has| offers| does)?( it| this| them)? (cheaper|better|lower|faster)]',
            '[the (strongest|softest|lightest|safest|fastest|cheapest|warmest|brightest|thinnest|toughest|quietest|sharpest|finest)<30>(you can buy|you can get|money can buy)]',
            '[you (will not|wont|can not|cannot) find<6>(cheaper|better|lower)]',
            "[you (won't|can't) find<6>(cheaper|better|lower)]",
          ],
        },
      ],
    ],
  ),
  ...defineRules(
    englishHead('虚假承诺', 'warn', 'A promise nobody can keep', 'State the policy and its term', bases.claim),
    [
      [
        'last a lifetime',
        {
          nameOnly: true,
          also: 'last a lifetime|lasts a lifetime|last you a lifetime|i swear|trust me 100%|100% will arrive|use it forever|will never lose colour|will never lose color|if it breaks i will|or i will eat it|ten times back|double your money back',
          exceptPatterns: ['(not|never|nothing|may not) <10>(last a lifetime|last forever)'],
        },
      ],
    ],
  ),
  ...defineRules(
    englishHead(
      '服务禁语',
      'warn',
      'Leaves the buyer without an answer',
      'Let me check for you and come back in {N} minutes',
      bases.manners,
    ),
    [
      [
        'how would I know',
        {
          nameOnly: true,
          also: "how would i know|how should i know|how do i know|read it yourself|look yourself|look it up yourself|use google|use your eyes|it is written there|i just work here|i'm just a chat agent|ask the courier yourself|call them yourself|wait and see",
        },
      ],
    ],
  ),
  ...defineRules(
    englishHead('辱骂推诿', 'block', 'Insult or blame', 'I am sorry about this; let me put it right', bases.duty),
    [
      [
        "can't you read",
        {
          nameOnly: true,
          also: "you are so annoying|so annoying|are you kidding me|can't you read|cant you read|can you not read|don't waste my time|stop wasting my time|wasting my time|if you can't afford it|if you cant afford it|too poor|you are cheap|crazy customer|what is wrong with you|are you deaf|learn to read|get lost|take it or leave it",
        },
      ],
    ],
  ),
  ...defineRules(
    englishHead(
      '隐私',
      'block',
      'Tells one buyer about another',
      'I can only talk about your own order here',
      bases.privacy,
    ),
    [
      [
        'your neighbour bought',
        {
          nameOnly: true,
          patterns: [
            '[your (neighbour|neighbor|colleague|coworker|classmate|boss|ex|husband|wife|boyfriend|girlfriend|sister|friend)<24,>(bought|ordered|also bought|purchased)]',
            '[(customer|buyer|client|person)( before you)?<4,>(mr|mrs|ms|miss|mdm)(.)? ]<30,>(bought|ordered|lives|live|paid)',
          ],
          exceptPatterns: [
            '(if|has|have|did|when|that|which) <6>your (neighbour|neighbor|colleague|husband|wife|friend)',
          ],
        },
      ],
    ],
  ),
  ...defineRules(
    englishHead(
      '超权限赔付',
      'block',
      'A payment beyond what an agent may promise',
      'I will ask for compensation on your behalf and tell you the result',
      bases.limit,
    ),
    [
      [
        'pay you to drop it',
        {
          nameOnly: true,
          patterns: [
            '[(pay|give|send|refund|transfer)( you)?( back)?( another| extra)?<1>{n}<1>(dollars|usd|bucks|euros|pounds|ringgit|rm)]<24,>(dispute|claim|review|complain|report|case|feedback)',
            '[(pay|give|send|refund|transfer)( you)?<4>{money}]<24,>(dispute|claim|complain|report|open a case)',
          ],
          exceptPatterns: ['(no need|your|approved|received|platform)<20,>(refund|pay)<4>{money}'],
        },
      ],
    ],
  ),
]
