import type { PhraseRule } from '../phrase-rule.ts'
import { bases, defineRules, type PackHead } from './define.ts'

/** What the rules of one English pack share. */
export const englishHead = (
  category: string,
  level: PackHead['level'],
  reason: string,
  replacement: string,
  basis: PackHead['basis'],
): PackHead => ({
  prefix: `en/${category}`,
  category,
  level,
  reason,
  replacement,
  basis,
  deniable: true,
})

const NO =
  "(don't|do not|never|please don't|cannot|can't|can not|not|no|we don't|avoid|beware of|won't|unable to|isn't|without)"
const OUT =
  '(whatsapp|whats app|what sapp|wechat|we chat|telegram|viber|zalo|kakaotalk|facebook|messenger|instagram|insta|snapchat|discord|skype|signal app|line id|weixin)'
const ME = '(me|us|our team|seller|the seller|my boss|our manager|owner)'

/** The English set, for shops that sell abroad. */
export const englishRules: PhraseRule[] = [
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
        'best in the world',
        {
          also: "world's best|worlds best|world best|best on the market|best in the market|best on amazon|best on shopee|best on earth|best ever|the very best quality|the best quality|best quality ever|best seller in the world|number one|number 1|no. 1|no.1|no 1 brand|top 1|ranked first|world class quality|world-class|unbeatable|unrivaled|unrivalled|unmatched|second to none|nothing better|no other brand|the only brand|perfect in every way|flawless|lowest price ever|cheapest in the world|cheapest on|lowest price online|lowest price guaranteed|cheapest price guaranteed|best price guaranteed|most effective|most advanced|most powerful|safest|highest quality in",
          patterns: [
            '[the (strongest|softest|lightest|safest|fastest|cheapest|warmest|brightest|thinnest|toughest|quietest|sharpest|smoothest|finest|highest quality|most comfortable|most durable|most beautiful)]<30>(ever|in the world|in the market|on the market|in the industry|online|in the country|you can find|you will find|out there|of all)',
            '[(lowest|cheapest|best)( possible)? (price|prices|deal|quality)( ever)?( in| on| across)( the| this)? (market|world|internet|platform|shopee|lazada|amazon|tiktok|whole|entire|country|town|city)]',

            '[no(body| one| brand| shop| store| other brand| other shop)? (can|could|will|comes) (beat|match|close to|touch) (us|our|this|it)]',
            '[(cheapest|best|strongest|softest|fastest|lightest) in the (world|country|market)]',
            "[(world's|worlds) (most|best|strongest|softest|lightest|fastest|no.1|number one)]",

            '[the best](on this|on the|in the|among|you will ever)',
            '[the best](ones|one|choice here)?$',
            '[the (cheapest|lowest)]( )?(price|prices|one|deal|offer|cost|you)',
            '[the best](quality|product|brand|seller|store|shop|price|in the|on the|ever|you can|you will|item|one in|deal)',
            '[our (quality|product|price|service|products|items)<12>(is|are) the (best|cheapest|lowest|safest)]',
            '[the most (effective|advanced|powerful|reliable|durable|popular) ](in the|on the|product|brand|ever)',
          ],
          except:
            'no. 1 and|no.1 and|no. 1 or|the best before|best before date|best way|the best way|no.1 size|number 1 battery|no. 1 to|best before|best regards|all the best|best wishes',
          exceptPatterns: [
            '(no.1|no1|no 1)<1>(是|号|色|款|码|配|和)',
            '(screw|step|size|part|bolt|hook|panel|page|picture|photo|option|room|sheet|item|batch|button|slot|port|row|line|shelf|leg|piece|figure|chapter|warehouse|style|question|reason) (no.1|no. 1|no1|no 1|number 1|number one)',
            '(number one|number 1|no. 1|no.1) (on the|is the|means|stands for)',
            'number one<1> (button|switch|key|screw|port|hole|socket|step|option|slot)',

            '(no.1|no. 1|no1)<0>(号|柜|门|机|桌)',

            '(no.1|no. 1|no1|number 1|#1)<1> (screw|hole|step|button|part|shelf|bag|box|slot|size|needle|filter|key)',

            'the best (seller|sellers|selling) (list|page|section|ranking|rank|tab)',
            'the best (way|time|fit|size|option for you|choice for you|place to|method|results|temperature|angle|position|practice|water temperature|before|date|distance|season|setting|mode)',
            'best (way|time|fit|size|option for you|choice for you|place to|method|results|temperature|angle|position|practice|water temperature|before|date|distance|season|setting|mode)',
            '(step|option|item|picture|photo|image|size|question|row|point|choose|select|press|button|lane|route|address|unit) (number one|number 1|no.1|no. 1|#1|no 1)',
            `${NO} <14>(the best|number one|number 1|flawless|the cheapest)`,
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
        'guaranteed results',
        {
          also: '100% effective|100% safe|100% cure|100 percent effective|100% work|100% works|100% guaranteed|works instantly|instant results|results guaranteed|guaranteed to work|guaranteed weight loss|guaranteed cure|no side effects|no side effect|zero side effects|without side effects|zero risk|risk free guaranteed|never comes back|permanent results|permanently removes|works overnight|overnight results|miracle|works like magic|works for everyone|visible results in',
          patterns: [
            '[{n} (shades|shade|tones|sizes|size|cup|cups|inches|years) (whiter|lighter|slimmer|smaller|bigger|taller|younger|fairer)]',
            '[(works|effective|safe) 100%]',
            '[(works|effective|suitable|safe) (for|on) (every|all|any)( skin)?( type| types)?]<2>(guaranteed|no exception|100%)',
            '[(visible|see|feel|notice) (results|difference|change)( in| after| within)( just| only)?<1>{n}]',
            '[(grow|gain|add) {n} (cm|inches|inch|kg|cup)]',

            '[(guarantee|guaranteed|promise)(d|s)?( you)?( to| that)?<10>(lose|cure|heal|remove|work|grow|whiten|disappear|recover|slim)]',
            '[lose <4>{n}<2>(kg|kgs|lbs|pounds|kilos)]',
            '[(results|works|effective|whiter|slimmer|cured|healed|better|gone) <4>(in|within|after)( just| only)? {n}( )?(day|days|hour|hours|week|weeks|minutes)]',
          ],
          except: 'miracle series|miracle is the name|miracle-gro',
          exceptPatterns: [
            `${NO} <16>(guarantee|guaranteed|promise|100% effective|100% safe|results guaranteed|no side effects)`,
            '(battery|delivery|refund|charging|charge|shipping|reply|arrive|ship)<20>(in|within|after) {n}',
          ],
        },
      ],
    ],
  ),
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
        'cures disease',
        {
          nameOnly: true,
          also: 'cures cancer|cure cancer|cures diabetes|cure diabetes|cures acne|treats cancer|lowers blood pressure|lower blood pressure|lowers blood sugar|lower blood sugar|reduces blood pressure|boosts immunity|boost immunity|boosts your immune|boost your immune|anti-cancer|anti cancer|prevents cancer|prevent cancer|prevents covid|kills covid|kills viruses in your body|detox your body|detoxes|burns fat|burn fat|fat burning|relieves arthritis|relieves pain|relieve pain|pain relief guaranteed|heals wounds|replaces medicine|replace your medicine|stop taking medicine|stop your medication|doctor not needed|removes dark spots|removes acne|removes wrinkles|removes scars|anti-inflammatory|anti inflammatory|improves eyesight|restores hearing|hair regrowth|regrow hair',
          patterns: [
            '[(kill|kills|destroy|destroys|fight|fights|shrink|shrinks)( the| all| your)? (cancer|cancer cells|tumor|tumors|tumour|virus in|viruses in|parasites in)]',
            '[(no need|without|instead of|skip)( for| the| your)? (surgery|doctor|doctors|hospital|injection|injections|dentist|chemo)]',

            '[(cure|cures|treat|treats|heal|heals|reverse|reverses|relieve|relieves|prevent|prevents)( your| all| any| the)?<10>(cancer|diabetes|acne|eczema|arthritis|asthma|insomnia|disease|diseases|hypertension|psoriasis|migraine|depression|anxiety|allergies|allergy|back pain|joint pain|knee pain|infection|infections|flu|fungus|hair loss|obesity|myopia|rash)]',
            '[(lower|lowers|reduce|reduces|control|controls)( your)? (blood sugar|blood pressure|cholesterol)]',
            '[(clear up|clears up|clears|get rid of|gets rid of|fix|fixes|melts away|shrinks|dissolves|wipes out|knocks out|sorts out)( your| her| his| the| any)?<8>(fatty liver|liver|diabetes|eczema|acne|arthritis|gout|ulcer|ulcers|asthma|psoriasis|migraine|migraines|insomnia|cold sores|warts|fungus|varicose veins|high blood pressure|back pain|joint pain|kidney stones|cysts|rash|infection|hair loss|wrinkles|scars|dark spots|cellulite|snoring|reflux)]',
            '[(stop|skip|throw away|ditch|quit|no need for|instead of)( taking)?( your| the| her| his)? (insulin|medication|meds|pills|inhaler|antibiotics|painkillers|blood pressure pills|prescription)]',
          ],
          exceptPatterns: [
            `${NO} <20>(cure|cures|treat|treats|heal|heals|relieve|prevent|lower|reduce|medicine|replace)`,
            '(not|no) <10>(diagnose|intended)<10,>(treat|cure|prevent)<30,>(disease)?',
          ],
        },
      ],
    ],
  ),
  ...defineRules(
    englishHead('权威背书', 'warn', 'Borrowed authority without proof', 'Give the certificate number', bases.claim),
    [
      [
        'doctor recommended',
        {
          also: 'doctors recommend|recommended by doctors|recommended by experts|expert recommended|experts recommend|dermatologist recommended|recommended by dermatologists|dentist recommended|recommended by dentists|clinically proven|scientifically proven|fda approved|approved by fda|fda certified|who approved|nasa technology|used by nasa|used by doctors|celebrity favorite|as seen on tv|used by celebrities|hospital grade|medical grade|government approved|award winning',
          exceptPatterns: [`${NO} <12>(fda approved|doctor recommended|clinically proven|medical grade)`],
        },
      ],
    ],
  ),
  ...defineRules(
    englishHead(
      '站外导流',
      'block',
      'Leads the buyer off the platform',
      'You can always reach me here in this chat',
      bases.platform,
    ),
    [
      [
        'whatsapp',
        {
          nameOnly: true,
          also: 'call me directly|call us directly|text me directly|phone me directly|ring me directly|message me directly on|whatsapp|whats app|what sapp|watsapp|whatapp|whatssap|wechat|we chat|telegram group|my telegram|add telegram|via telegram|my zalo|kakaotalk|my line id|line id|dm me on|dm us on|message me on facebook|my insta|follow my insta|my snapchat|my discord|facebook page|our facebook|my facebook|our instagram|my instagram|follow our ig|my ig|text me at|call me at|call me on|text me on|my phone number|my number is|my email is|email me at|email us at|send me an email|my gmail|our own site|our own store online|outside the platform chat|chat outside|talk outside|contact me outside|contact us outside|add me on|contact me privately|contact me directly on|give me your number|give me your phone number|your whatsapp|scan the qr|scan qr|scan my qr|scan our qr|scan the code to add|wa me|wa.me|t.me|my wa|add my wa|off platform|off-platform|off shopee|off lazada|off amazon|off tiktok',
          patterns: [
            `(add|contact|message|msg|text|dm|reach|chat|find|ping|talk to|talk with|chat with|call)( ${'me|us|our team|the seller|my boss|our manager'.split('|').join('| ')})?( on| via| by| through| at| in| with)?<4>[${OUT}]`,
            `[(add|contact|message|msg|text|call|reach)( )?${ME}<10>{phone}]`,
            '(email|mail|contact|reach)( me| us)?( at)?<4>[{id}]',
            '(my|our) [line id]',
            '(my|our) [(whatsapp|wechat|telegram|viber|zalo|facebook|instagram|messenger|skype)( id| number| account| page| address)?]',
            '(my|our) [(email|phone|mail|cell|mobile)( address| number| no)?( is| to| at)]',
            '(to|at|via|through|on) (my|our) [(email|mail|phone)( address| number)]',
            '[(whatsapp|whats app|wa)]<6,>{dig}',
            '(on|via|at) (my |our )?[(telegram|instagram|insta|ig|snapchat|viber|zalo|line id)]',
            '[(zalo|viber|telegram|line)] (me|us)',
            '(add|line) (me|my|our|on )?[(line id|line)]',
            '[(phone|tel|mobile|call|text)<6,>{dig}]',
            '[(phone|mobile|cell|contact|whatsapp|my|our) number<6,>{dig}]',
            '[(buy|order|shop|purchase|cheaper|discount|price|pay|checkout|deal|save)<14>(on|from|at|through|via|to) (our website|my website|our own website|our site|my site)]',
            '[(our website|my website|our own website|our site|my site)]<24,>(cheaper|discount|% off|lower price|better price|better deal|save|pay there|buy there|order there)',
            '(direct|directly|outside)<10>[(our website|my website|our site|my site)]',
            '[(find|follow|visit|check|see|search|get) (us|me|our shop|our store|our page)( out)? (on|at) (lazada|shopee|amazon|ebay|etsy|temu|aliexpress|tiktok|instagram|facebook|shein|walmart)]',
            '[(text|send|email|dm|message|give|pm) (you|u) (our|my|the) (site|website|store|web store|link|shop|shop link|number|page)]<20,>(cheaper|lower|discount|less|deal|off|save)',
            '[(i will|we will|ill|i can|let me) (text|email|dm|call) you (our|my|from)( site| website| store| number)?]',
            '[(cheaper|lower price|better price|less|way cheaper|half price) (there|over there|off here|elsewhere)]',
          ],
          except: 'a-line|on line|online|line up|phone case|our email support|my phone is',
          exceptPatterns: [
            '(zoom|facetime|skype|teams)<3,>(whatsapp|viber|telegram)',
            `${NO} <14>(whatsapp|whats app|wechat|we chat|telegram|facebook|line id|outside|qr|email|phone number|your number|off platform|website|instagram)`,
            '(order|tracking|parcel|item|model|serial|reference|invoice) number<10,>{dig}',
            '(support|compatible|works|connect|notification|notifications|calls|app|install|sticker)<14>(whatsapp|wechat|facebook|messenger|instagram)',
            '(whatsapp|wechat|facebook|messenger)<4> (notification|notifications|calls|messages|app works|works on)',
            '(courier|rider|driver|delivery|logistics|ups|fedex|dhl)<20,>{dig}',
          ],
        },
      ],
    ],
  ),
  ...defineRules(
    englishHead(
      '违规交易',
      'block',
      'Paid review or payment outside the platform: banned by every marketplace',
      'Please pay and review on the platform only',
      bases.trade,
    ),
    [
      [
        'pay outside',
        {
          also: 'pay outside the platform|pay directly|pay me directly|pay us directly|direct payment to me|pay by paypal|pay via paypal|paypal me|my paypal|through paypal|pay through venmo|cash app|cashapp|venmo me|zelle|western union|bank transfer to|transfer to my|transfer to our|transfer directly|wire transfer|send money to|send the money|send payment to|my bank account|our bank account|bank account number is|pay offline|pay in private|off-platform payment|pay off platform|cancel and pay|cancel the order and pay|cancel your order and buy|cancel here and buy|avoid the platform fee|avoid platform fees|avoid fees|without platform fee|to save the fee|private deal|private transaction|deal outside|trade outside|buy outside|order outside|gcash me|send gcash|gcash to|pix to',
          patterns: [
            '[(pay|payment|transfer|send money|deal|transaction|buy|order)<14>(outside|off platform|offline|directly to me|to my account|via paypal|by paypal|to this account|privately)]',
            '[(transfer|pay|send)( it| money| the money)? (to|via|by|through)( my| our| this)? (bank|paypal|account|card|venmo|gcash|wise)]',
            '[(pay|send|settle|transfer)( me| us| it)? (by|via|with|through|in|using)( a)? (bank|bank transfer|wire|wire transfer|zelle|venmo|cash|cash app|gcash|wise|crypto|bitcoin|usdt|western union|check|paypal friends)]',
            '[(refund|pay|return|send|credit|settle)( you| me| it)?<10>(outside|off) (amazon|shopee|lazada|ebay|etsy|tiktok|the platform|the app|this site)]',
            '[(skip|avoid|dodge|save|bypass|get around)( the| on)? (platform|platform fee|marketplace fee|fees|commission|site fee)]',
          ],
          except: 'send the money back|avoid fees of',
          exceptPatterns: [
            `${NO} <20>(pay|payment|transfer|send money|deal|transaction|buy|order|paypal|outside|zelle|wire|western)`,
            '(outside)<14>(not protected|unsafe|not safe|is not|scam|risk)',
            '(do you want to|would you like to|can|could|may|how to|to) (pay|paid) by card',
            'pay by card (or|at checkout|on the)',
            '(refund|returned|refunded|money back)<20>(paypal|bank|card|account|wallet)',
            '(never|anyone|scam|scammer|scammers)<30,>(pay|transfer|outside|money)<10>',
            '(pay|payment)<14>(by|via|with|through) paypal (at checkout|on the|in the)',
            '(order|buy)<6>(directly)?<6>(on|from) (this|the) (page|listing|platform|app)',
          ],
        },
      ],
      [
        'leave 5 star for cash',
        {
          nameOnly: true,
          also: '5 star for cash|five star for cash|5 star review for|five star review for|5 stars for|5-star review and get|gift card for review|gift card for a review|gift card for your review|refund for review|refund after review|refund for a good review|free gift for review|cash for review|cashback for review|cash back for review|paid review|pay for review|reward for review|remove your review|delete your review|remove the negative|delete the negative|change your review|update your review to 5|change it to 5 star|revise your review|remove bad review|delete bad review|fake order|brush order|brushing order|brush orders|test buyer refund',
          patterns: [
            '[(give|leave|write|post|drop)( us| me| a)? (5|five)( |-)?(star|stars)<20,>(get|receive|refund|cashback|gift|voucher|back|free|coupon|credit|paypal|send you)]',
            '[(change|delete|remove|update|edit)( your| the| that)? (review|rating|bad review|feedback)<20,>(refund|get|receive|pay|send|credit|gift|voucher|back)]',

            '[(5 star|five star|5-star|good review|positive review|nice review|5 stars|five stars|positive feedback|good feedback|great review|good rating)<30,>(cash|gift card|refund|voucher|money|coupon|reward|rebate|paypal|cashback|free|discount|gift|usd|dollars)]',
            '[(cash|gift card|refund|voucher|money|reward|rebate|cashback|gift)<24,>(5 star|five star|5-star|good review|positive review|5 stars|five stars|positive feedback|good rating)]',
            '[(remove|delete|change|update|revise|edit|take down)( the| your| this)?( bad| negative| 1 star| one star| low)? (review|rating|feedback)<24,>(refund|cash|gift|voucher|money|pay|send|give|replacement|compensation)]',
            '[(refund|cash|gift|voucher|money|pay you|send you|give you)<24,>(remove|delete|change|update|revise|edit)( the| your| this)?( bad| negative)? (review|rating|feedback)]',
          ],
          exceptPatterns: [`${NO} <24,>(review|5 star|five star|gift card|feedback)`],
        },
      ],
    ],
  ),
  ...defineRules(
    englishHead('虚假承诺', 'warn', 'A promise nobody can keep', 'State the policy and its term', bases.claim),
    [
      [
        '100% authentic',
        {
          also: '100% genuine|100% original|100 percent genuine|100% satisfaction|lifetime warranty guaranteed|never break|never breaks|will never break|never fade|never fades|will never fade|will never rust|unbreakable|lasts forever|last forever|forever warranty|100% refund no matter|guaranteed delivery tomorrow|definitely arrive|will definitely arrive|100% arrive|guarantee it will arrive|guaranteed to arrive|definitely refund|zero color difference|no color difference|exactly the same as the picture|perfect fit guaranteed|guaranteed to fit',
          patterns: [
            '[lifetime (warranty|guarantee|replacement)]',
            '[(arrive|arrives|arriving|delivered|be there|get there|gets there|ship|ships)( by)? (today|tomorrow|tonight|this week)( for sure| guaranteed| definitely| no matter what)]',
            '[(money back|refund)( guaranteed)?( no matter what|, no matter what| any time| anytime| forever)]',
            '[(will never|never ever|wont ever|cannot) (break|fade|rust|leak|shrink|crack|wear out|peel)]',

            '[(guarantee|promise|guaranteed|definitely|100%|absolutely)( you)?( will| to| it will| that it will| it)?<8>(arrive|deliver|delivered|fit|never|refund|tomorrow)]',
          ],
          exceptPatterns: [
            `${NO} <16>(guarantee|guaranteed|promise|definitely|100%)`,
            '(is|are|was) (it|they|this|that) guaranteed to',
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
        'no refund',
        {
          also: "no refunds|no returns|no return no refund|no exchange no refund|non refundable no matter|all sales final|all sales are final|we do not refund|we dont refund|we don't refund|we don't do refunds|we do not do refunds|we don't do returns|we don't take returns|we do not accept returns|we dont accept returns|we never refund|not our responsibility|not responsible for|we are not responsible|refuse to refund|you cannot return|you can't return|cant return it|we won't refund|we will not refund|no warranty|no invoice|not refundable",
          except: 'no returns needed|no return needed|no refund needed|no refund is needed|no return is needed',
          patterns: [
            "[(don't|dont|do not|never|can't|cant|cannot|won't|will not|not) (accept|take|allow|do|offer|process|give|entertain)( any| all| back)? (return|returns|refund|refunds|exchange|exchanges|complaint|complaints)]",

            '[(even if|even when)( it| the item| the parcel| they)? (arrives|arrive|comes|is|are|was|gets) (broken|damaged|faulty|defective|wrong|late|dead|cracked)]',
            '[(once|after)( it is| it was| you)?( you)? (opened|delivered|delivery|shipped|used|signed|paid)<14,>(no refund|no refunds|no returns|your problem|not our problem|final)]',
            '[(your own fault|your fault|not my fault|not our fault|your problem now|not our problem|deal with it yourself|take it up with|go ahead and report|report us all you want)]',
          ],
          exceptPatterns: [
            "(no return|no returns|no refund|no refunds|cannot return|can't return)<2>(after|beyond)<8>{n}",
            "(no return|no returns|no refund|no refunds|cannot return|can't return) if you",
            'no (refund|refunds|return|returns) (request|requests|record|records|has been|was|were|application|issue|issues|status|label|form|is pending)',

            '(replace|refund|cover|send|ship)<20,>(even if|even when)<20>',
            '(if|there is|see|have|received|got) <6>no refund',
            '(you were|you was|was|were|been) told <3,>(not our problem|not my fault|your own fault|your fault|no refund|no refunds|no returns)',
            'no warranty (card|sheet|label|paper|sticker|slip)',
            'no (refund|refunds|returns|return|invoice) (yet|needed|is needed|required|received|so far)',
          ],
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
        "i don't know",
        {
          also: "i dont know|i do not know|no idea|not sure|i have no clue|don't ask me|dont ask me|not my department|ask someone else|read the description|read the page|just read|check it yourself|see the page yourself|figure it out|whatever|i'm busy|i am busy|calm down|stop asking|as i said|i already told you|already said",
          except: 'whatever size|whatever color|whatever you like|not sure about your size|not sure which size',
          exceptPatterns: [
            "(not sure|no idea|i don't know|i dont know|i do not know)<40,>(let me|i'll|i will|i can) (check|ask|find out|confirm|look)",

            "(i don't know|i dont know|i do not know|not sure) (your|which|what size|what color|yet)<20,>",
            "(if|are|when|in case)( you)?( are| re|'re)?<4>not sure",
            "(you|you're|you are|still|customers) <6>(not sure|don't know|dont know)",
            'not sure (which|what|about) (size|color|colour|one|model) <4>',
          ],
        },
      ],
      [
        'are you there',
        {
          nameOnly: true,
          patterns: [
            '^^(hi|hello|hey|dear)?( )?(are you there|you there|r u there|hello there|hi|hello|ok|okay|yes|no|hmm|k|noted)$$',
          ],
          level: 'hint',
        },
      ],
    ],
  ),
  ...defineRules(
    englishHead('辱骂推诿', 'block', 'Insult or blame', 'I am sorry about this; let me put it right', bases.duty),
    [
      [
        'stupid',
        {
          also: "so stupid|stupid|idiot|moron|dumb|shut up|are you blind|you are blind|go to hell|screw you|fuck|bitch|bullshit|scammer buyer|cheapskate|you are crazy|are you crazy|liar|you are lying|it's your fault|its your fault|your own fault|it is your fault|not my problem|not our problem|that's your problem|thats your problem|your problem not ours|blame yourself|go ahead and complain|complain if you want|complain all you want",
          except: 'dumbbell|dumbbells',
          exceptPatterns: [
            '(not|never) <6>(your fault|stupid)',
            '(you were|was|were|been) told <3,>(not our problem|your fault|your problem)',
          ],
        },
      ],
    ],
  ),
  ...defineRules(
    englishHead(
      '隐私',
      'block',
      'Asks for what nobody may ask',
      'I verify this on the platform; never send codes here',
      bases.privacy,
    ),
    [
      [
        'verification code',
        {
          nameOnly: true,
          patterns: [
            '(send|give|tell|share|provide|type|need|pass|forward|show|text)( me| us| to me)?( your| the)?<24>[(otp|tac|pin number|pin code|ic number|nric|passport number|id number|card number|cvv|password|verification code|security code|bank account number|login code|6 digit code|six digit code)]',
            '[(other|another|previous|last|same) (buyer|customer|client)<30,>{phone}]',
            '[(other|another|previous|last) (buyer|customer|client)<40,>(lives|address|phone|number|no.|street|road|taman|jalan)]',

            '[(send|give|tell|share|provide)( me| us)?( the| your)?<6>(verification code|otp|password|cvv|security code|one time code|pin code|sms code|login code|card number|credit card number|passport photo|id card photo)]',
            '[(need|want|require|enter|type|read me|confirm)( to know)?( the| your)? (cvv|otp|security code|card number|pin code|sms code|password|card details)]',
            '[(your|the) (verification code|otp|cvv|password|security code)<4>(please|to me|to us)]',
          ],
          exceptPatterns: [
            `${NO} <20,>(verification code|otp|password|cvv|security code|card number)`,
            '(never|anyone|nobody)<20,>(verification code|otp|password|cvv|card number)',
            '(reset|forgot|default|wifi|initial|lock) <6>password',
          ],
        },
      ],
      [
        "other customer's data",
        {
          nameOnly: true,
          patterns: [
            "[(another|other|last|previous|different)( )?(customer|buyer|client)(s|'s)?<8>(address|phone|number|order|email|name|lives at)]",
          ],
          exceptPatterns: [`${NO} <20>(customer|buyer|client)`],
        },
      ],
    ],
  ),
  ...defineRules(
    englishHead('需依据', 'hint', 'A figure, scarcity or comparison needs a source', 'Attach the source', bases.claim),
    [
      [
        'only a few left',
        {
          nameOnly: true,
          also: 'almost sold out|nearly sold out|selling fast|selling out|last chance|last one|last few|going fast|while stocks last|while supplies last|limited stock|running out|sale ends soon|price goes up tomorrow|better than other brands|better than any other|better than competitors|better than others',
          patterns: [
            '[(only|just) <1>{n}<4>(left|remaining|in stock)]',
            '[{n}<6>(left in stock|left|remaining)]',
            '[{n}<4>(people|customers|buyers)<8>(bought|love|use|chose|purchased|recommend)]',
            '[{%}<8>(customers|buyers|people|users|positive|satisfied|satisfaction)]',
            '[(better|cheaper|stronger|safer|faster) than (any|other|others|the competition|competitors|amazon|apple|nike|samsung)]',
            '[(sold|selling)( over| more than)?<1>{n}]',
          ],
          except: 'last one day',
        },
      ],
    ],
  ),
  ...defineRules(englishHead('催单', 'hint', 'Pressure to buy', 'Would you prefer {one} or {another}?', bases.craft), [
    [
      'do you want to buy',
      {
        also: 'do you want to order|want to buy it|want to buy|will you buy|are you going to buy|are you buying|ready to order|would you like to place an order|would you like to order now|hurry up|buy now or|order now or|place the order now|just buy it|stop hesitating|what are you waiting for',
        patterns: [
          '[(place your order|place order|order|buy|pay|check out|checkout)( it)? (now|quickly|fast|today|immediately|asap)]',
          '[why<16>(not|never|still|no) (buy|buying|pay|paying|order|ordering|purchase)]',
          '[(ask|asking|chat|chatting) (so|too) (long|much|many)]',
          '[(decide|make up your mind|yes or no)( now| already| quickly)?]',
        ],
      },
    ],
  ]),
]
