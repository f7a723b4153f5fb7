/**
 * Ways of saying the same in English shop chat, one thing a line, ways parted by `|`: what a shop's help page says and what people type.
 * Own list, general language, of no data set (decision 049).
 */
export const WAYS_ENGLISH = `
postage|shipping cost|shipping fee|delivery charge|p&p|delivery fee|shipping charge|postage cost|delivery cost|cost of shipping|shipping rates|how much is shipping|how much is delivery|cost to ship
free shipping|free delivery|free postage|no shipping fee|shipping included|postage included|free p and p|p&p|without shipping cost
delivery time|shipping time|how long to arrive|when will it arrive|days to arrive|transit time|lead time|eta|estimated delivery|how many days shipping|when will i receive|how long for delivery|how long will delivery
dispatch|dispatched|shipped|sent out|posted|leaves the warehouse|ship out|send out|despatched|on its way
processing time|handling time|dispatch time|when do you ship|when will you post|preparation time
courier|carrier|delivery company|shipping company|postal service|delivery partner|who delivers|which courier|logistics provider
parcel|package|packet|box from you|shipment|my delivery|consignment
tracking number|tracking|track my order|track my parcel|tracking code|tracking link|where is my order|where's my parcel|where's my stuff|consignment number
tracking not updating|no tracking updates|stuck in transit|tracking hasn't moved|tracking stuck|no movement|not moved for days|stuck at depot
express|express delivery|next day|overnight|fast shipping|priority shipping|expedited|rush delivery|quicker delivery|faster shipping|speed up delivery|quickest
same day|same day delivery|today delivery|delivered today|arrive today
standard delivery|regular shipping|normal delivery|economy shipping|ordinary post|standard shipping
international|overseas|abroad|worldwide|ship to my country|outside the country|ship abroad|other countries|foreign address|international shipping|global shipping
deliver to islands|remote area|rural address|highlands|remote postcode|island delivery|outlying areas|outside mainland
po box|post office box|military address|parcel locker|locker|pickup point|collection point|parcel shop|drop off locker
collect|pick up|pickup|click and collect|collect in person|collect from store|in store pickup|self collect|pick it up myself|come and get it
weekend delivery|saturday delivery|deliver on sunday|deliver at weekends|sunday delivery|weekends
public holiday|bank holiday|holidays|holiday closure|festive period|closed over christmas|new year closure
delivery slot|time slot|choose delivery day|delivery window|book a delivery|nominated day|pick a delivery date|specific date|scheduled delivery
not home|not in|out when delivered|nobody home|at work all day|missed delivery|missed the courier|wasn't home|no one in|failed delivery|redelivery
safe place|leave with neighbour|leave with neighbor|leave at door|behind the bin|leave in porch|leave on doorstep|leave it outside
signature|signed for|sign for it|proof of delivery|signature required|needs signing for
late|delayed|overdue|taking ages|hasn't arrived|not arrived|still waiting|not received|never came|never turned up|didn't come|hasn't come|not here yet|delay
lost|lost in post|missing parcel|gone missing|lost in the mail|disappeared|lost in transit|vanished|went missing
says delivered|marked as delivered|shows delivered|delivered but not received|supposedly delivered|delivered but nothing here|stolen from porch
wrong address|incorrect address|typo in address|old address|moved house|address mistake|wrong postcode|wrong zip code|put the wrong address
change address|update address|different address|change delivery address|redirect parcel|amend address|edit address|send it elsewhere|change where it goes
returned to sender|sent back to you|undeliverable|came back to you|return to sender|bounced back
split shipment|separate parcels|two parcels|arrive separately|part of my order|partial delivery|multiple packages|partial shipment|came in two boxes|rest of my order
combine orders|combined shipping|combined postage|ship together|same parcel|send together|one shipment|merge orders|one box|put them together|bundle postage
postcode|zip code|zip|postal code|pin code|eircode
customs|import duty|import tax|customs charges|duties|customs fee|import fees|extra charges at border|tariff|import charges|duty
customs form|customs declaration|declared value|declare as gift|lower value on customs|mark as gift|commercial invoice
stuck in customs|held at customs|customs clearance|customs hold|clearing customs|stuck at border
vat|sales tax|gst|tax included|taxes|tax|inc vat|plus vat|ex vat|tax free
vat number|tax id|tax exemption|tax exempt|gst number|reverse charge|company number
bulky|oversized|large item delivery|two man delivery|pallet|freight|kerbside|curbside|furniture delivery|heavy item delivery
upstairs|up the stairs|room of choice|carry it in|no lift|no elevator|third floor|to my flat|bring it inside|doorstep only
flat|apartment|condo|studio flat|flatshare
take away old one|remove old|haul away|recycle old|collect old appliance|disposal of old|dispose of old one|take my old one
fit through door|narrow doorway|get through the door|narrow staircase|tight hallway|doorway width
return|send back|send it back|take back|give back|returning|returns|bring it back|ship back|hand back
return policy|returns policy|can i return|refund policy|return window|how long to return|days to return|return period|cooling off period|time limit for returns|deadline to return
return label|prepaid label|returns label|shipping label|postage label|how to send back|print label|no printer|qr code label
return postage|return shipping cost|who pays return|free returns|cost of return|pay to send back|return fee|return shipping
refund|money back|reimburse|reimbursement|refunded|get my money|give me my money|paid back|refunding
when refund|refund not received|refund time|how long for refund|still no refund|waiting for refund|refund hasn't arrived|where's my refund|refund processing
partial refund|some money back|part refund|discount for damage|compensation|goodwill|money off for damage|knock something off
exchange|swap|change for another|trade for|swap it|exchange it|replace with different|switch it
different size|another size|size exchange|swap size|smaller size|bigger size|larger size|size up|size down|wrong size
replacement|replace|new one|send another|send a new one|send me another|resend|reship
changed my mind|don't want it anymore|no longer need|don't like it|not for me|no longer want|don't need it anymore|unwanted
opened|unsealed|used once|tried on|worn once|opened the box|removed from packaging|seal broken|already used|taken out of box
original packaging|original box|threw away the box|no box|without packaging|binned the box|box thrown away|tossed the box|in its packaging
tags removed|without tags|cut the tag|label removed|tags attached|took tags off|tags still on
final sale|non returnable|not returnable|sale items return|no returns|clearance returns|all sales final|can't be returned|excluded from returns
restocking fee|return charge|deduction|deducted from refund
return to store|return in shop|take back to store|return in person|bring to shop
return received|got my return|return arrived|return parcel tracking|proof of return|proof of postage
store credit|credit note|shop credit|voucher instead of refund|store voucher|credit instead|credit balance
cancel|cancel order|cancellation|call off|stop my order|don't want order|cancel my order|undo order|withdraw order|ordered by mistake|accidental order
change order|modify order|amend order|edit my order|alter order|add to order|add an item|remove an item|swap item in order|add something to order|change what i ordered
wrong item|wrong product|not what i ordered|sent the wrong one|incorrect item|different item|received something else|wrong one|got someone else's
wrong colour|wrong color|different colour|different color|colour not as shown|color not as pictured
missing item|item missing|not in the box|missing from order|something missing|only got one|forgot to include|incomplete order|short delivered|not all there|left out
missing parts|parts missing|missing screws|missing piece|bits missing|screws missing|not enough screws|missing hardware|missing component
damaged|damaged in transit|arrived broken|arrived damaged|broken on arrival|smashed|crushed|came broken|box was crushed|shipping damage|dented|bashed
faulty|defective|defect|doesn't work|not working|doa|malfunction|stopped working|packed up|conked out|kaput|busted|on the blink|not functioning
snapped|broke|broken|cracked in half|split in two|fell apart|came apart|snapped off|broke off
crack|cracked|hairline crack|fracture|splitting|chipped|chip in it
scratch|scratched|scuffed|scuff|scrape|scratches|marks on it|marked
dent|dented|ding|bent|warped|out of shape|misshapen|deformed|not straight
photo of damage|send photos|send a picture|pics|evidence|picture of the fault|upload photo|need pictures
warranty|guarantee|guaranteed|under warranty|manufacturer's warranty|warranty period|warrantied|years warranty|how long guaranteed
extended warranty|protection plan|insurance plan|extra cover|accidental damage cover|care plan|extend the guarantee
warranty claim|claim on warranty|make a claim|use the guarantee|warranty repair|claim under guarantee
register product|register warranty|product registration|activate warranty|sign up for warranty
void warranty|warranty void|invalidates guarantee|lose warranty|not covered|excluded from warranty
repair|fix|mend|repaired|get it fixed|service centre|service center|repair service|fix it|can it be repaired
spare parts|spares|replacement parts|spare part|replacement part|buy a part|order a part|spare bits
proof of purchase|receipt|lost receipt|no receipt|till receipt|sales receipt|order confirmation
wear and tear|normal use|worn out|wearing out|normal wear|ageing
pay|payment|payment method|ways to pay|how can i pay|payment options|accepted payments|pay with|take cards|which cards
card|credit card|debit card|bank card|plastic
bank transfer|wire transfer|direct transfer|bacs|wire|pay by bank|bank deposit|iban|account details
cash on delivery|cod|pay on delivery|pay when it arrives|pay the driver|pay at door|cash payment
instalments|installments|pay monthly|buy now pay later|finance|split payment|pay in parts|payment plan|emi|spread the cost|bnpl|pay later
deposit|down payment|pay part now|upfront payment|pay some now|partial payment|prepayment|pay in advance
declined|payment failed|card declined|payment not going through|payment rejected|can't pay|payment error|won't take my card|payment won't go through|card refused|card not accepted
charged twice|double charged|paid twice|duplicate charge|billed twice|two payments|double payment|taken twice
when charged|payment taken|money taken|when billed|debited|when is payment taken
unknown charge|don't recognise charge|unauthorised payment|unauthorized charge|strange payment|unexpected charge
overcharged|charged too much|wrong amount|price wrong|charged more|wrong price|billed too much
pending payment|payment pending|authorisation hold|on hold|pre authorisation|payment processing|temporary hold
currency|dollars|pounds|euros|local currency|convert currency|exchange rate|usd|which currency|change currency
foreign card|international card|card from abroad|overseas card|foreign transaction fee
secure payment|safe checkout|payment security|encrypted|card details safe|safe to enter card|safe to pay here|is payment safe
scam|legit|legitimate|trustworthy|is this site real|fraud|can i trust|genuine shop|dodgy|ripoff|reliable seller
genuine|authentic|original|real or fake|fake|counterfeit|knock off|replica|the real deal|authenticity
invoice|bill|tax invoice|vat invoice|company invoice|invoice copy|business receipt|need a receipt|e invoice|download invoice
invoice address|billing address|company name on invoice|change invoice|correct invoice|invoice details|billing details
purchase order|po number|pay on account|net 30|business account|trade account|credit terms|pay by invoice
quote|quotation|price estimate|pro forma|proforma|estimate|formal offer|written price
bulk|wholesale|bulk order|large quantity|bulk discount|quantity discount|buy in bulk|volume pricing|for my company|trade price|reseller|many pieces|price for 100
minimum order|moq|minimum quantity|smallest order|minimum spend|order just one|minimum purchase
price|cost|how much|how much is it|what's the price|what does it cost|how much for|pricing
discount|money off|reduction|deal|cheaper|price reduction|best price|any offers|offer|promo|promotion|special offer|reduced price
haggle|negotiate|lowest price|best you can do|take less|lower the price|knock a bit off|nett price|last price|bargain
discount code|promo code|coupon|voucher code|coupon code|promotional code|voucher
code not working|coupon not working|code won't apply|invalid code|code rejected|promo code error|code expired|voucher not accepted|code doesn't work
forgot code|forgot to use code|didn't apply discount|apply code after|forgot to add code|add code afterwards|retroactive discount
stack codes|combine codes|use two codes|combine discounts|two vouchers|combine offers|multiple coupons|more than one code|double up discounts
student discount|student|uni discount|college discount|youth discount
nhs discount|military discount|nurse discount|teacher discount|key worker discount|veteran discount|first responder discount
senior discount|pensioner discount|oap discount|discount for seniors
first order discount|new customer discount|welcome discount|sign up discount|first purchase|newsletter discount|welcome code
loyalty points|rewards|reward points|loyalty scheme|points|earn points|member rewards|redeem points|points balance|use my points|membership perks
refer a friend|referral|referral code|recommend a friend|invite a friend|friend discount
price match|price matching|cheaper elsewhere|beat price|found it cheaper|match the price|saw it cheaper|competitor price
price drop|went on sale after|reduced after i bought|price adjustment|cheaper now|price protection|refund the difference|price went down
sale|clearance|end of season|markdown|on sale|reduced|black friday|when is the sale|next sale|sale start|upcoming sale
bundle|set deal|package deal|multi buy|multipack|two for one|bogo|buy one get one|3 for 2
gift card|gift voucher|gift certificate|e gift card|egift|store gift card|gift token
gift card balance|check balance|remaining balance|left on gift card|what's left on card
gift card expiry|does voucher expire|gift card expire|voucher valid until|valid for how long
in stock|available|availability|got any|do you have|have you got|any left|still have|do you stock|do you sell|do you carry|avail
out of stock|sold out|unavailable|none left|not available|oos|all gone|no stock
back in stock|restock|restocking|when available again|more coming|get more in|new stock|when back|replenish|coming back
notify me|stock alert|let me know when|email when available|waiting list|waitlist|restock notification|tell me when
pre order|preorder|reserve in advance|release date|when released|launch date|coming soon|when is it out
reserve|hold for me|keep aside|put aside|save one for me|set aside|put on hold
backorder|back order|on backorder|awaiting stock|waiting for stock
discontinued|no longer made|stopped making|phased out|don't make anymore|not produced anymore|end of line
how many left|stock level|quantity available|how many in stock|last one|only one left|limited stock
store|shop|physical store|showroom|branch|high street shop|see in person|visit shop|brick and mortar|come in and look|outlet
opening hours|open|opening times|business hours|shop hours|when are you open|closing time|are you open|when do you shut|when do you open
where are you|location|store address|where is the shop|based in|where are you based|directions|nearest store
parking|park|car park|parking lot|where to park|park nearby
phone number|call you|ring you|telephone|hotline|speak to someone|helpline|give you a ring|contact number|real person|talk to a human
contact|get in touch|reach you|email address|customer service|customer support|message you|contact details|help desk
complaint|complain|not happy|unhappy|disappointed|speak to manager|escalate|file a complaint|fed up|rubbish service|let down
no reply|no response|not answering|nobody answers|ignored|haven't heard back|still no answer|didn't reply|ghosted
review|feedback|rating|leave a review|testimonial|ratings|customer reviews|what do people say
order number|order id|order reference|reference number|order ref|confirmation number
order status|check my order|order progress|status of order|has it gone through|update on my order|whats happening with order
confirmation email|no confirmation|didn't get an email|no email received|confirmation not received|email didn't arrive|order receipt email
guest checkout|order without account|without registering|check out as guest|buy without signing up|need an account
account|profile|register|sign up|create account|make an account|open an account|registration|join
login|log in|sign in|can't log in|locked out|account locked|login problem|logon|cannot access my account
password|reset password|forgot password|new password|change password|can't remember password|password reset link|lost password
verification code|otp|sms code|two factor|2fa|one time code|authentication code|code not received|security code
delete account|close account|remove my account|erase my data|delete my data|shut my account
change email|update email|new email address|different email|change my details|wrong email|old email
unsubscribe|stop emails|newsletter|opt out|mailing list|too many emails|stop sending emails|marketing emails
privacy|personal data|gdpr|data protection|my information|share my data|sell my data
subscription|subscribe|auto renew|recurring order|subscribe and save|monthly delivery|regular delivery|autoship|repeat order|auto refill
cancel subscription|stop subscription|end subscription|turn off auto renewal|pause subscription|skip a month|skip delivery|put subscription on hold|cancel membership
free trial|trial|trial period|try for free|test it first|try before buying
reorder|order again|buy again|same as last time|repeat my order|same order again
basket|cart|shopping bag|trolley|shopping cart|bag checkout
checkout|check out|place order|complete order|finish ordering|can't checkout|checkout error|order won't go through
website down|site not loading|page error|website not working|site crashed|page won't load|error message
wish list|wishlist|favourites|favorites|saved items|save for later
app|mobile app|phone app|application|companion app|smartphone app|app control
app crashing|app not working|app won't open|app freezes|app keeps closing|app bug|app glitch
download|install|installation file|digital download|download link|can't download|download not working|software download
activation key|licence key|license key|serial number|product key|activation code|serial|key code
ebook|e book|pdf|digital copy|digital version|electronic version|download version
update|firmware|software update|upgrade firmware|latest version|new version|updates
pair|pairing|connect|connecting|bluetooth|won't pair|won't connect|sync|not connecting|can't connect|link to phone|hook up
wifi|wi fi|internet connection|wireless network|online connection|5ghz|2 4ghz|router|home network
offline|without internet|no wifi|works without internet|no internet connection|need internet
fits|true to size|sizing|fit|runs small|runs large|comes up small|comes up big|how does it fit|fitting|what size|which size|size guide|size chart
size chart|size guide|measurements|dimensions in cm|measuring guide|size table|sizing chart|what size am i
too small|too tight|tight|snug|doesn't fit|won't fit|can't get it on|small on me|squeezes
too big|too large|loose|baggy|hangs off|huge on me|falls off|swims in it|too loose|slips down
plus size|curvy|large sizes|bigger sizes|xxl|3xl|extended sizes|fuller figure|big and tall|king size clothing
petite|short person|small frame|short length|i'm short|tiny|under 5ft|short legs
tall|long length|long legs|i'm tall|tall fit|over 6ft|extra long|longer length
size conversion|uk size|us size|eu size|asian size|european size|what's that in us|convert size|international size
between sizes|in between sizes|half size|half sizes|size up or down|borderline size|two sizes
model wearing|what size is model|model height|size in the photo|model's size
trousers|pants|slacks|bottoms|chinos|strides|dress pants
jeans|denim|denims|jean
shorts|bermudas|short pants|cut offs|board shorts|swim shorts
leggings|tights|yoga pants|running tights|stretch pants
jumper|sweater|pullover|knit|jersey|knitwear|woolly|cardigan
hoodie|sweatshirt|hooded top|hooded jumper|hoody|fleece
t shirt|tee|tshirt|tee shirt
shirt|blouse|button up|button down|dress shirt
vest|undershirt|singlet|tank top|wife beater|sleeveless top
waistcoat|gilet|body warmer|sleeveless jacket|vest
coat|jacket|overcoat|parka|anorak|puffer|windbreaker|outerwear
raincoat|rain jacket|waterproof jacket|rain coat|cagoule|poncho|shell jacket
dress|frock|gown|maxi|midi|sundress|evening dress
skirt|mini skirt|midi skirt|pencil skirt
swimsuit|swimming costume|bathing suit|swimwear|bikini|swimmers|togs|cossie|one piece
swimming trunks|trunks|swim shorts|board shorts|budgie smugglers
underwear|knickers|panties|pants|briefs|boxers|undies|underpants
bra|brassiere|sports bra|underwire|wired bra|bralette
bra size|cup size|band size|bust size|back size
pyjamas|pajamas|pjs|jammies|nightwear|sleepwear|nightie|nightgown
dressing gown|bathrobe|robe|housecoat
socks|ankle socks|crew socks|hosiery|trainer liners
tights|pantyhose|stockings|hosiery|nylons
ladder|run in tights|snag|tights ripped|laddered
hat|beanie|woolly hat|baseball cap|bobble hat|sun hat|toque
scarf|shawl|snood|neck warmer|buff
gloves|mittens|mitts|hand warmers
belt|waist belt|strap for trousers|belt hole
tie|necktie|bow tie|dicky bow
suit|tuxedo|dinner jacket|blazer|tux|formal wear|black tie
braces|suspenders|trouser straps
uniform|work clothes|workwear|scrubs|school uniform|work wear
sleeve|sleeves|arm length|sleeve length|arms too long|cuffs|long sleeved
collar|neckline|neck hole|v neck|crew neck|round neck
waist|waistband|elastic waist|elasticated|drawstring|waist size|waist measurement
inseam|inside leg|leg length|trouser length|inner leg
hem|hemming|shorten|take up|turn up|alter|alterations|tailoring|take in|too long
zip|zipper|zip stuck|fastener|zip broke|zipper jammed
button|buttons|popper|snap fastener|press stud|button came off|toggle
pocket|pockets|pouch|compartment|has pockets|inside pocket
hood|hooded|with a hood|detachable hood|removable hood
lining|lined|inner lining|unlined|fully lined|fleece lined
seam|stitching|stitches|seam split|thread coming loose|came unstitched|unravelling|seams coming apart|loose threads|ripped at seam
hole|ripped|tear|torn|rip|tore|has a hole|frayed
see through|sheer|transparent|opaque|shows through|can you see bra
fabric|material|made of|made from|composition|what material|textile|cloth|whats it made of|made from what
cotton|100 percent cotton|pure cotton|natural fibre|organic cotton
polyester|synthetic|man made fibre|nylon|acrylic|plasticky fabric
wool|merino|lambswool|woollen|cashmere|woolen
leather|real leather|genuine leather|cowhide|full grain|top grain
faux leather|vegan leather|fake leather|pu leather|pleather|leatherette|imitation leather|artificial leather
fur|faux fur|fake fur|real fur
duck down|goose down|feathers|feather filled|down filled|synthetic fill|filling|stuffing
stretchy|stretch|elastane|spandex|has give|elastic|any stretch|stretches|give in it
itchy|scratchy|itches|irritates|rough on skin|prickly|soft on skin
breathable|airy|cool to wear|sweaty|lets air through|sweat in it|ventilated|hot to wear|stuffy
thick|thin|thickness|gsm|fabric weight|how thick|heavyweight|lightweight fabric|flimsy
warm|insulated|thermal|cosy|keeps you warm|for winter|cold weather|toasty|freezing|tog
summer|hot weather|for heat|warm weather|for summer|humid weather
washing|wash|machine wash|washable|machine washable|laundry|can i wash|washing machine|in the machine|wash care|care instructions|how to wash
hand wash|wash by hand|delicate cycle|gentle wash|handwash only
tumble dry|tumble dryer|dryer safe|dry it|put in dryer|drier|air dry|line dry
dry clean|dry cleaning|dry cleaner|dry clean only|professional clean
iron|ironing|steam it|creases|wrinkles|creased|wrinkled|non iron|wrinkle free|crumpled
shrink|shrunk|shrinks|shrinkage|got smaller after wash|shrank|smaller after washing|pre shrunk
fade|faded|fading|colour fast|color fast|lose colour|colour run|dye run|color bleed|bleeds|washed out|dye comes off|colourfast
bobbling|pilling|bobbles|piling|fuzz balls|lint balls|bobbly|fluffy bits
stain|stained|stain removal|get stains out|dirty mark|spilled on it|remove stain
clean|cleaning|how to clean|wipe clean|wipe down|maintain|cleaned|how do i wash|keep it clean
smell|smells|stinks|odour|odor|chemical smell|whiff|reeks|off smell|stench|plastic smell
colour|color|shade|what colours|other colours|colors available|colourway|comes in black|hue|different colours
looks different|not as pictured|not like photo|different from picture|true to picture|photos accurate|real life colour|as shown|not as described
black|jet black|dark|charcoal
navy|dark blue|midnight blue
beige|cream|nude|tan|off white|ivory
grey|gray|silver grey|charcoal
matte|matt|glossy|shiny|gloss|satin finish|finish
shoes|footwear|trainers|sneakers|runners|kicks|pumps|tennis shoes|joggers
boots|wellies|rain boots|wellington boots|ankle boots|gumboots|walking boots|hiking boots
sandals|flip flops|thongs|sliders|slippers|slip ons
slippers|house shoes|indoor shoes|mules
heels|high heels|stilettos|heel height|how high is heel|heel
football boots|cleats|soccer shoes|studs|spikes
wide feet|wide fit|wide width|broad feet|narrow feet|wide toe box|chunky feet|width fitting|narrow fit
sole|outsole|soles|bottom of shoe|sole came off|sole coming off|sole worn|tread
insole|footbed|inner sole|inserts|orthotics|arch support|flat feet|removable insoles
laces|shoelaces|lace up|strings|no laces|hook and loop|slip on
rubbing|blisters|rubs my heel|digs in|hurts my feet|pinches|chafing|breaking in|break in|uncomfortable
slippery|grip|non slip|slip resistant|anti slip|slides around|good grip|traction|skids
squeaking|squeaky|squeak|creak|creaking|creaky|makes noise when moving
foot length|shoe size in cm|measure my feet|foot measurement|what shoe size
polish shoes|waterproof spray|shoe care|leather care|condition leather|leather cream|protect leather|shoe cream
bag|handbag|purse|tote|shoulder bag|crossbody|clutch|satchel
rucksack|backpack|knapsack|day pack|daypack|school bag|back pack
wallet|purse|billfold|card holder|coin purse|money clip
strap|straps|shoulder strap|adjustable strap|handle|strap length|strap broke|strap snapped|longer strap
fits a laptop|laptop fit in|laptop compartment|laptop sleeve|a4 folder fit
capacity|volume|litres|liters|how big inside|how many litres|how much fits|holds|how much fits in
suitcase|luggage|trolley case|travel case|carry on|cabin bag|roller bag|wheelie case
cabin size|hand luggage|carry on size|fits in overhead|airline approved|allowed on plane|under the seat|take on plane|cabin approved|on a flight
luggage lock|combination lock|forgot combination|reset code on lock|customs approved lock|padlock|lock code
wheel|wheels|castors|casters|wheel broke|wheel fell off|rollers|wheel replacement
jewellery|jewelry|bling|jewels|trinkets
necklace|chain|pendant|choker|locket
chain length|necklace length|extender|chain extension|inches long
bracelet|bangle|wristband|anklet|cuff
earrings|studs|hoops|ear rings|clip ons|danglers
earring backs|butterfly backs|screw backs|lost the back|stoppers
pierced|piercing|ear piercing|nose ring|belly bar|barbell|stud piercing
ring|engagement ring|wedding band|wedding ring|signet
ring size|finger size|measure my finger|ring sizer|resize|resizing|make ring bigger|size of ring
real gold|solid gold|gold plated|gold filled|vermeil|carat|karat|9ct|18k|hallmark|hallmarked
silver|sterling silver|925|solid silver|silver plated|real silver
turn green|skin green|finger green|goes green|green mark|tarnish|tarnished|discolour|turns black|went black|oxidise
nickel free|nickel allergy|allergic to metal|hypoallergenic|sensitive ears|nickel|metal allergy
gem|gemstone|diamond|crystal|birthstone|stone fell out|lost a stone|real diamond|zirconia
clasp|catch|fastening|closure|clasp broke|hook broken|lobster clasp
shower with it|wear in shower|wear in water|swim with it|wear in the pool|get it wet|wear in sea
engrave|engraving|engraved|inscription|personalise|personalize|personalised|add a name|custom text|initials|monogram|names on it
custom made|made to order|bespoke|customise|customize|custom order|made to measure|custom size|special order|own design|customized
watch|wristwatch|timepiece|smartwatch|smart watch
watch strap|watch band|wristband|strap change|remove links|take links out|shorten bracelet|adjust links
watch battery|battery change|new battery in watch|watch stopped|replace watch battery
loses time|running slow|runs fast|time wrong|gaining time|inaccurate|keeps losing minutes
glasses|spectacles|specs|eyeglasses|reading glasses|frames|eyewear
prescription|prescription lenses|my prescription|lens strength|dioptre|strength of lens|eye prescription
sunglasses|shades|sunnies|polarised|polarized|uv400|uv protection
contact lenses|contacts|lenses|contact lens
breakouts|acne|pimples|spots|zits|blemishes|breaking out|blackheads|blocked pores|acne prone
sensitive skin|delicate skin|irritation|reactive skin|gentle on skin|easily irritated|sensitive
rash|redness|red skin|burning skin|stinging|stings|allergic reaction|reaction|itching|hives|burns my face|skin reaction
dry skin|flaky skin|dehydrated skin|dryness|peeling|flaking|chapped|tight skin
oily skin|greasy skin|oily|shiny face|greasy|t zone|combination skin
eczema|dermatitis|psoriasis|atopic skin|rosacea|dry patches
wrinkles|fine lines|anti ageing|anti aging|ageing skin|crow's feet|mature skin|firming
dark spots|pigmentation|hyperpigmentation|age spots|melasma|acne marks|sun spots|brightening|uneven tone|whitening
dark circles|eye bags|puffy eyes|under eye|bags under eyes|panda eyes
sunscreen|sun cream|suncream|sunblock|spf|sun lotion|sun protection|sun screen
white cast|leaves white|white residue|ghostly|white marks on skin|chalky
sunburn|tan|tanning|burn in sun|fake tan|self tan
moisturiser|moisturizer|face cream|lotion|hydrating cream|day cream|night cream|cream
cleanser|face wash|facial wash|facewash|cleansing gel|makeup remover|micellar water
serum|essence|ampoule|concentrate|retinol|vitamin c|face oil
toner|exfoliant|exfoliator|peel|scrub|acid toner
face mask|sheet mask|facial mask|clay mask|sleeping mask
layer|mix with|use together|combine with|layering|alongside|use with other products|order of use|before or after|which goes first
morning or night|am or pm|day or night|when to apply|how often to use|daily use|every day|times a day|once a day|how often
patch test|test on skin|try on small area|tester|sample|samples|sachet|trial size|travel size|mini
pregnant|pregnancy|expecting|pregnancy safe|breastfeeding|nursing|mum to be|while pregnant|preggers|pregnant women
ingredients|what's in it|contains|inci|ingredient list|does it contain|content|formula
fragrance free|unscented|no perfume|perfume free|scent free|without fragrance|scented|does it smell
cruelty free|tested on animals|animal testing|not tested on animals|vegan cosmetics
paraben free|sulphate free|sulfate free|silicone free|no nasties|alcohol free|no parabens|chemical free
makeup|cosmetics|make up
foundation|base makeup|bb cream|concealer|cushion|tinted moisturiser|powder
foundation shade|which shade|match my skin|skin tone|undertone|find my shade|too dark for me|too pale|too light for me|shade match
lipstick|lip gloss|lip balm|lip tint|lippy|lip colour
mascara|eyelashes|lashes|false lashes|eye lash
eyeshadow|eye shadow|eyeliner|palette|kohl|eye makeup
smudge|smudges|transfers|budge|smudge proof|rubs off|comes off|transfer proof|runs down|waterproof makeup|stay on|long lasting
nail polish|nail varnish|gel polish|nail lacquer|gel nails|press on nails|manicure
remove nail polish|take off gel|acetone|nail varnish remover|get gel off
deodorant|antiperspirant|roll on|sweat|perspiration|body odour|bo
shaving|razor|shave|shaver|trimmer|razor blades|beard trimmer
hair removal|waxing|epilator|wax|depilatory|ipl|bikini line|remove hair
beard|facial hair|stubble|moustache|beard oil
shampoo|hair wash|conditioner|hair cleanser
hair dye|hair colour|hair color|box dye|colour my hair|dyed hair|coloured hair|highlights|bleach my hair|grey coverage|cover greys
dandruff|flaky scalp|itchy scalp|scalp flakes|dry scalp
hair loss|thinning hair|hair falling out|balding|hair growth|bald patch|losing hair|regrow hair
curly hair|curls|wavy hair|frizzy|frizz|coily|afro|kinky hair
straightener|straighteners|flat iron|hair iron|hair straightener
curling iron|curling tongs|curler|curling wand|hair curler
hairdryer|hair dryer|blow dryer|blow drier
wig|hairpiece|extensions|hair extensions|weave|clip in hair
hair tie|hair bobble|scrunchie|hair elastic|hair band|headband|hair clip
fine hair|thin hair|thick hair|hair type|damaged hair|split ends|dry hair
toothbrush|electric toothbrush|brush heads|toothbrush head|replacement heads
teeth|whitening strips|sensitive teeth|gums|braces|dentures|enamel
perfume|fragrance|scent|cologne|eau de parfum|edt|edp|aftershave|eau de toilette
smell like|similar scent|notes|scent notes|describe the smell|sweet smell|similar to
longevity|wear off|fades quickly|projection|lasts all day|sillage|smell fade
batch code|manufacture date|production date|date made|how old is stock|fresh stock
candle|scented candle|wax melt|burn time|wick|tunnelling|hours of burning
diffuser|essential oil|reed diffuser|aroma oil|oil burner|incense
pump|dispenser|spray nozzle|nozzle|sprayer|pump broken|atomiser|won't spray|nozzle blocked|pump not working
refill|refillable|top up|refills|refill pack|fill it up again|refill pouch
baby|newborn|infant|bub|bubba|little one|new baby
toddler|2 year old|two year old|1 year old|little one|small child|tot
child|kid|kids|children|kiddo|little ones|youngster|for kids|nipper
my son|my boy|my lad|my little boy|the boy|grandson|nephew
my daughter|my girl|my little girl|the girl|granddaughter|niece
age range|what age|suitable age|recommended age|from what age|how old|age limit|for what ages|age group|minimum age|old enough|too young
wife|mrs|missus|girlfriend|gf|other half|her indoors|fiancee|my lady
husband|hubby|hubs|boyfriend|bf|my man|fiance|partner
mother|mum|mom|mam|mummy|mother in law
father|dad|daddy|old man|father in law
grandmother|gran|nan|nana|grandma|granny|elderly mother
grandfather|grandad|grandpa|gramps|granddad
elderly|old people|seniors|older people|old lady|pensioner|oap|old age
parents|mum and dad|folks|my folks
brother|sister|sibling|bro|sis
friend|mate|bestie|buddy|bff
boss|coworker|colleague|workmate|office
teenager|teen|adolescent|teens|14 year old|tween|young adult
man|men|men's|guys|male|mens|gents|for him|bloke
woman|women|women's|ladies|female|womens|for her
unisex|for both|men and women|gender neutral|boys and girls|either gender
adult|grown up|adults|over 18|grown ups
beginner|newbie|novice|first timer|starter|never done it before|complete beginner|noob|entry level|just starting
professional|pro|experts|commercial use|business use|professional use|industrial
disabled|wheelchair user|disability|limited mobility|special needs|wheelchair
left handed|lefty|left hand|southpaw|leftie|left handers
pushchair|pram|stroller|buggy|baby carriage|baby buggy
car seat|baby seat|child seat|booster|infant carrier|isofix|booster seat
cot|crib|baby bed|cot bed|moses basket|bassinet
nappy|diaper|nappies|diapers|pull ups|nappy pants|swim nappies
dummy|pacifier|soother|binky|paci
baby bottle|feeding bottle|bottle teat|teat|flow rate|bottle nipple
formula|baby milk|infant milk|powder milk|formula milk
breast pump|expressing|express milk|pumping|milk pump
sterilise|sterilize|steriliser|boil bottles|disinfect|sanitise
teething|teether|teething ring|chew toy for baby|sore gums
weaning|solids|first foods|puree|baby food|sippy cup
highchair|high chair|feeding chair|booster chair
babygrow|onesie|romper|sleepsuit|bodysuit|baby suit|footed pajamas
sleeping bag for baby|sleep sack|swaddle|wearable blanket
muslin|burp cloth|bib|bibs
baby carrier|sling|baby wrap|baby harness
baby monitor|baby cam|baby camera|video monitor
nursery|baby's room|kids room|child's bedroom
baby shower|new baby gift|christening|newborn gift
potty|potty training|toilet training|training seat
baby gate|stair gate|safety gate|child gate
childproof|child safe|kid proof|child lock|baby proof|safety lock|tamper proof
choking hazard|small parts|swallow|put in mouth|mouthing|could choke|chew on it
non toxic|toxic|safe for children|harmful|chemicals|bpa free|bpa|food safe|poisonous|safe materials|lead free
safety certificate|certified|ce marked|ce mark|safety tested|certification|safety standards|approved|complies|certificate
toy|toys|plaything|play set|playset
soft toy|stuffed animal|plushie|teddy|cuddly toy|plush|teddy bear
doll|dolly|action figure|figurine|figure
building blocks|bricks|construction set|building set|compatible bricks
jigsaw|puzzle|jigsaw puzzle|missing puzzle piece|pieces
board game|card game|tabletop game|game night|party game
how many players|number of players|two players|2 player|play alone|play solo|player count|multiplayer
rules|instructions for game|how to play|rulebook|game rules
remote control car|rc car|radio controlled|remote controlled
drone|quadcopter|uav|flying camera
scooter|kick scooter|e scooter|electric scooter
ride on|balance bike|tricycle|trike
trampoline|bouncy castle|swing|slide|climbing frame|playhouse
weight limit|max weight|maximum load|weight capacity|how much weight|load capacity|hold my weight|how heavy a person|user weight|support how many kg|take the weight
noisy|loud|noise|quiet|noise level|decibels|silent|how loud|makes a racket|db|wake the neighbours
batteries included|comes with batteries|need batteries|which batteries|battery type|what batteries|includes batteries|aa batteries
dog|puppy|pup|doggo|pooch|mutt|canine|doggy
cat|kitten|kitty|moggy|feline
small pets|hamster|rabbit|guinea pig|bunny|gerbil|rodent
fish|aquarium|fish tank|goldfish|tropical fish
bird|budgie|parrot|parakeet|cockatiel
reptile|snake|lizard|gecko|tortoise|vivarium|terrarium
horse|pony|equine|riding
dog food|kibble|dry food|wet food|pet food|puppy food|cat food|chow
fussy eater|picky eater|won't eat it|refuses to eat|turns his nose up|doesn't like the taste|not eating
feeding amount|how much to feed|portion size|feeding guide|daily amount
upset stomach|diarrhoea|diarrhea|sensitive stomach|loose poo|vomiting|threw up|tummy trouble
grain free|gluten free|wheat free|coeliac|celiac|no gluten|without wheat
treats|dog treats|chews|snacks for dog|dog biscuit
chew|chews everything|destroys toys|indestructible|chew proof|heavy chewer|chewed through|bites
dog lead|leash|lead|dog leash|extendable lead
harness|collar|dog harness|dog collar|chest size|neck size
escape|slips out|gets out of harness|escape proof|wriggles out|runs away
cat litter|litter|litter tray|litter box|kitty litter|cat toilet
fleas|flea treatment|ticks|worming|wormer|parasites|mites
pet hair|dog hair|cat hair|fur everywhere|shedding|moulting|molting|sheds
grooming|clippers|dog brush|dog clippers|de shedding
dog bed|pet bed|cat bed|kennel|crate|dog crate|pet carrier
scratching post|cat tree|scratcher|scratch post|cat tower
pet safe|safe for pets|safe around dogs|ok for cats|poisonous to cats|toxic to dogs|harm my dog|if dog eats it
cat flap|pet door|dog door|cat door|microchip flap
puppy pads|pee pads|wee pads|training pads
going off|expiry|best before|shelf life|expiration date|use by|expire|sell by|goes bad|out of date|expired|bbd|long date|how long keep
store|storage|keep in fridge|how to store|refrigerate|needs refrigeration|keep it cool|once opened|after opening|pop in fridge
freeze|frozen|freezer|can be frozen|put in freezer|freezing|defrost|thaw|deep freeze
melt|melted|melts|heat in transit|melted in the post|arrive melted|ice pack|cool box|insulated packaging|chilled delivery
mouldy|moldy|mould|mold|rotten|gone off|spoiled|spoilt|rancid|went bad|fungus|mildew
fresh|freshness|freshly roasted|stale|fresh made|roast date|how fresh
vegan|plant based|no animal products|vegetarian|veggie|animal free|gelatine|gelatin|dairy free|no eggs
allergy|allergen|allergic|allergens|intolerance|traces of nuts|may contain|nut free|nut allergy|peanuts|nuts
lactose free|dairy free|no milk|lactose intolerant|milk free|without dairy
sugar free|no added sugar|low sugar|diabetic|diabetes|sweetened|sweetener|unsweetened|sugar content
halal|kosher|pork free|no pork|muslim friendly|alcohol in it|halal certified
organic|bio|pesticide free|natural|naturally grown|organically grown
calories|nutrition|kcal|nutritional info|protein content|carbs|nutritional information|macros|how fattening|keto
low salt|sodium|salt content|salty|unsalted
flavour|flavor|taste|tastes like|what flavours|tasty|bitter|yummy|how does it taste
spicy|heat level|how spicy|mild|chilli|chili|spice level
coffee|coffee beans|ground coffee|espresso|beans|decaf
grind|ground|grinder|coarse|fine grind|grind size|whole beans|ground for filter|milled
caffeine|decaf|caffeinated|caffeine free|keep me awake|buzz
tea|loose leaf|tea bags|teabags|cuppa|infusion|chai
brew time|steep|infuse|how long to brew|water temperature|steeping
wine|red wine|white wine|vino|bottle of wine|prosecco|champagne|bubbly|sparkling wine
beer|lager|ale|craft beer|stout|cider
alcohol|booze|abv|alcohol content|alcoholic|alcohol free|non alcoholic|how strong
age verification|id check|proof of age|over 18|under 18|show id|id required
chocolate|sweets|candy|lollies|confectionery|chocs|treats
biscuits|cookies|crackers|snacks|crisps|chips|nibbles
cake|birthday cake|cupcake|baked goods|bakes|gateau|pastry
hamper|gift basket|food basket|gift hamper|gift box of food
spread|jam|honey|preserve|marmalade|set honey|crystallised
spices|herbs|seasoning|masala|condiment
flour|baking|dough|yeast|sourdough|bread making|bake
serving|servings|portions|feeds how many|how many people|serves|how many portions|enough for
country of origin|made in|where is it made|origin|sourced from|manufactured in|grown in|where is it from|produced in|where does it originate|where is this from
supplements|vitamins|tablets|pills|capsules|food supplement|gummies|multivitamin
dosage|dose|how many a day|how much to take|how many tablets|how many scoops|recommended dose|take daily
protein powder|whey|protein shake|shake|pre workout|creatine|mass gainer
side effects|interact with medication|with my meds|on medication|blood pressure tablets|medication|taking medicine|ask doctor
kettle|electric kettle|water boiler|tea kettle|hot water pot
toaster|toast|toastie maker|sandwich press|bread toaster
oven|cooker|stove|range|electric oven
oven safe|ovenproof|go in the oven|oven proof|put in oven|how hot oven
hob|stovetop|cooktop|burner|hotplate|gas ring
induction|induction hob|works on induction|induction compatible|induction cooktop|gas hob|ceramic hob
microwave|microwave safe|microwavable|nuke it|in the microwave|zap in microwave
dishwasher|dishwasher safe|dishwasher proof|in the dishwasher|put in dishwasher
fridge|refrigerator|fridge freezer|freezer|icebox|mini fridge
washing machine|washer|laundry machine|washer dryer
drain pump|won't drain|not draining|water stays inside|doesn't empty|standing water|water won't go out
air fryer|fryer|deep fryer|crisp fryer
blender|liquidiser|smoothie maker|mixer|food processor|stick blender|hand blender
stand mixer|mixer|hand mixer|whisk|dough hook|beater
coffee machine|coffee maker|espresso machine|cafetiere|french press|percolator|moka pot
coffee pods|capsules|pods|compatible capsules|coffee capsules
descale|descaling|limescale|limescale buildup|decalcify|calcium|chalk deposit|hard water|furry kettle
rice cooker|pressure cooker|slow cooker|multi cooker|steamer
frying pan|skillet|pan|saucepan|wok|cookware|pots and pans
non stick|nonstick|sticking|food sticks|coating|coating peeling|coating coming off|pfoa
cast iron|seasoning pan|season the pan|rusty pan|dutch oven|casserole
knife|knives|chef's knife|blade|cutlery|kitchen knife
sharpen|blunt|dull|sharp|sharpening|not sharp|lost its edge|sharpener|whetstone|won't cut
chopping board|cutting board|bread board|butcher block
cutlery|silverware|flatware|knives and forks|utensils
plates|crockery|dinnerware|dishes|bowls|tableware|dinner set
mug|cup|tumbler|coffee cup|travel mug
glass|glasses for drinking|wine glass|drinking glass|tumblers|glassware
water bottle|flask|drinks bottle|vacuum flask|sports bottle|hydration bottle
keep warm|stays hot|keeps cold|how long hot|hours hot|insulation|keep drinks cold|temperature retention
lunch box|food container|bento|storage container|leftovers box|airtight container
airtight|leakproof|leak proof|sealed|seal|spill proof|lid leaks|doesn't seal|watertight lid
lid broken|lid won't close|cover for pot
tin foil|aluminium foil|baking paper|parchment|greaseproof|cling film|plastic wrap
tea towel|dish towel|dishcloth|kitchen towel
vacuum cleaner|hoover|vacuum|vac|hoovering|robot vacuum|cordless vacuum
suction|no suction|lost suction|weak suction|not picking up|sucks poorly|poor pickup
vacuum bags|dust bags|hoover bags|dust container|bin full|bagless
filter|filters|replacement filter|hepa|change filter|filter cartridge|clean the filter|how often change filter
mop|mop head|steam mop|floor cleaner|mop pads
iron|steam iron|clothes iron|garment steamer|ironing board
dehumidifier|damp|humidity|moisture in room|condensation|humidifier|damp room
fan|ventilator|ceiling fan|desk fan|tower fan|cooling fan
heater|radiator|space heater|electric fire|portable heater|oil radiator
air conditioner|aircon|ac unit|air con|portable ac|ac|air cooler
air purifier|air cleaner|ioniser|pollen|dust in air
running cost|electricity use|energy consumption|power consumption|how much electricity|energy rating|cost to run|eats electricity|energy efficient|standby power|electric bill
watts|wattage|power rating|how powerful|kw|how many watts|power output|horsepower|motor power
voltage|110v|220v|240v|volt|mains voltage|works in usa|dual voltage|use in america|volts|converter needed|transformer
plug|plug type|uk plug|eu plug|us plug|socket|power plug|wall plug|3 pin|two pin|outlet
plug adapter|travel adapter|adaptor|adapter|plug converter|power adaptor|socket adaptor
won't turn on|dead|no power|doesn't switch on|not turning on|won't start|won't power up|not powering on|doesn't start|no sign of life|not switching on
turns off|switches itself off|shuts down|cuts out|keeps switching off|powers off|keeps turning off|dies randomly|auto shut off|trips out
trips fuse|blows the fuse|trips the breaker|fuse blown|short circuit|tripped electrics|sparks|sparking|electric shock
overheating|gets hot|very hot|too hot|burning smell|overheats|hot to touch|smoke|smoking|burnt smell
leaking|leaks|drips|dripping|leak|water coming out|leakage|puddle|water on floor|seeping
soaked|wet|drenched|leaks|water gets in|not waterproof|let water in|soaked through|water inside
waterproof|water resistant|splash proof|rain proof|ipx7|ip rating|in the rain|weatherproof|shower proof|water repellent|ip67|get wet|swim with
rust|rusty|rusts|corrosion|rusting|rust proof|stainless|corroded|oxidised|rust free|stainless steel
error code|error|fault code|flashing code|error on display|shows e1|blinking error|beeping
reset|factory reset|restart|reboot|restore settings|hard reset|restore defaults|start over
instructions|manual|user manual|user guide|instruction booklet|how to use|how does it work|handbook|directions|instruction manual|guide
manual in english|english instructions|instructions in chinese|no english manual|language of manual|only in german
setup|set up|setting up|install it|get started|configure|first use|getting it going
phone|mobile|smartphone|cell phone|cellphone|handset|mobile phone|cell
phone case|phone cover|case for phone|bumper|protective case|flip case|mobile cover
screen protector|tempered glass|screen guard|glass protector|screen film|protective film|glass film
bubbles|air bubbles|edges lifting|bubbles under screen|won't stick to screen|corners lifting
cracked screen|broken screen|smashed screen|screen shattered|screen replacement|dropped my phone
screen|display|monitor panel|touchscreen|lcd|oled
touchscreen not responding|screen frozen|touch not working|unresponsive|ghost touch|frozen|hangs|stuck on logo
dead pixel|lines on screen|flickering screen|black screen|screen flickers|blank screen|no picture|stuck pixel
unlocked|sim free|any network|network locked|locked to carrier|sim lock|works with any sim|carrier locked
sim card|dual sim|esim|nano sim|two sims|sim slot
storage space|memory|gb|how much storage|storage capacity|expandable memory|sd card|memory card|microsd|internal storage|terabyte
battery life|battery duration|lasts on a charge|run time|runtime|hours of use|battery last|playtime|battery hours|per charge|how long battery lasts|long battery
drains fast|battery drains|dies quickly|battery dies|goes flat|battery runs down|won't hold charge|doesn't hold charge|flat battery|battery empty fast|loses charge
not charging|won't charge|doesn't charge|charging problem|stopped charging|no charge|charge port loose|charging intermittently
charging time|how long to charge|charge time|full charge|fast charging|quick charge|charges fast|slow charging|time to charge
rechargeable|usb charged|charge it|charged by usb|rechargeable battery|recharge|recharging
replace battery|battery replaceable|change battery|swap battery|new battery|spare battery|removable battery|user replaceable battery
charger|charging brick|power adapter|wall charger|mains charger|power brick|charging plug|power supply|ac adapter|charging dock
charger included|comes with charger|need a charger|charger in the box|cable included|includes charger
cable|lead|cord|wire|charging cable|usb cable|usb c|type c|charging lead|power lead|power cord
cable length|cord length|lead length|longer cable|flex length|reach the socket|how long is cable
extension lead|extension cord|power strip|multi plug|socket extension|extension cable|surge protector
power bank|portable charger|battery pack|external battery|powerbank
wireless charging|charging pad|wireless charger|qi charging|charge without cable|magnetic charger
charge two devices|charge several at once|how many ports|multiple ports|simultaneous charging|charge at same time
compatible|work with|fit my model|works with|compatible with|will it work|does it fit|will this fit|compatibility|go with|matches my|suitable for my model|support my
model number|which model|model name|part number|which version|sku|item number|article number|product code
difference between|which is better|compare|vs|versus|what's the difference|which one should i|old vs new|comparison|better one
specifications|specs|technical details|tech specs|data sheet|product details|full specs
headphones|earphones|earbuds|headset|ear buds|buds|in ears|over ear
one side not working|only one ear|left one dead|one earbud dead|sound in one ear|right side silent|one side quieter
fall out of ears|ear tips|stay in ears|eartips|earbuds fall out|ear pads|ear cushions
noise cancelling|noise cancellation|anc|block out noise|noise isolation|noise canceling
speaker|speakers|loudspeaker|sound bar|soundbar|bluetooth speaker|subwoofer
sound quality|sounds tinny|audio quality|bass|clear sound|muffled|distorted|crackling|crackle|buzzing|hissing
no sound|no audio|silent|can't hear anything|volume too low|too quiet|sound not working|quiet sound
microphone|mic|mike|can't hear me|people can't hear me|built in mic|voice pickup
lag|latency|delay|out of sync|audio delay|lip sync|laggy|stutters|slow
record player|turntable|vinyl|lp player|stylus
radio|dab|fm radio|tuner|digital radio
tv|television|telly|smart tv|flat screen
tv bracket|wall mount|wall bracket|mount on wall|hang on wall|wall mounted|vesa|hang up
remote control|remote|clicker|zapper|handset for tv|remote not working|lost remote
projector|beamer|home cinema|lumens
camera|webcam|digital camera|dash cam|dashcam|security camera|cctv|action camera
lens|zoom lens|camera lens|lens mount|telephoto
tripod|stand|selfie stick|gimbal|phone holder|mount
night vision|see in dark|works at night|infrared|low light
doorbell|video doorbell|door bell|intercom|chime
smart home|voice assistant|voice control|smart plug|automation|smart speaker
laptop|notebook|computer|portable computer
pc|desktop|computer tower|desktop computer|gaming pc
tablet|slate|drawing tablet|e reader|ereader
keyboard|keypad|mechanical keyboard
keyboard layout|qwerty|uk layout|us layout|azerty|qwertz|which layout|pound sign key
mouse|wireless mouse|computer mouse|trackpad|dpi
monitor|computer screen|display|second screen|external screen|refresh rate|hz
hdmi|displayport|video cable|display port|vga|connect to tv|hook up to tv
ram|memory upgrade|more memory|upgradeable|upgrade ram|gigs of ram
ssd|hard drive|hard disk|external drive|hdd|disk|flash drive|usb stick|pen drive|thumb drive|memory stick
graphics card|gpu|video card|run games|fps|frame rate
printer|printing|inkjet|laser printer|print
ink|toner cartridge|ink cartridge|cartridge|toner|printer ink|low ink
paper jam|paper stuck|not feeding|jammed|jam|jams|gets stuck
refurbished|second hand|pre owned|reconditioned|refurb|preloved|pre loved|brand new|brand new or used|like new|renewed
drivers|not recognised|not detected|not recognized|computer doesn't see it|plug and play|doesn't show up
game|video game|console game|pc game|gaming
console|games console|gaming console|handheld console
controller|gamepad|joystick|game controller|joypad
stick drift|joystick drifting|analog drift|character moves itself
region locked|region free|region code|ntsc|work in my region|any region|which region
dlc|add on|expansion|extra content|expansion pack
lamp|light fitting|light fixture|table lamp|floor lamp|desk lamp|lantern
bulb|light bulb|lightbulb|led bulb|replacement bulb|bulb included|what bulb
bulb fitting|screw in|bayonet|e27|e14|gu10|b22|cap type|socket type for bulb
dimmable|dimmer|dim it|brightness adjustable|adjust brightness|dimming|dimmer switch
brightness|bright|lumens|how bright|too dim|too bright|bright enough
warm white|cool white|colour temperature|color temperature|kelvin|daylight|yellow light|warm light
flickering|flickers|flashing|blinking|strobing|flicker
motion sensor|pir|sensor light|movement sensor|motion detector
fairy lights|string lights|christmas lights|led strip|strip lights|led lights
torch|flashlight|head torch|headlamp|headtorch
solar|solar powered|solar panel|charges in sun|sunlight charging
furniture|home furnishings|household furniture
sofa|couch|settee|three seater|lounge|sectional|corner sofa|loveseat
sofa bed|futon|pull out couch|sleeper sofa|bed settee
armchair|recliner|easy chair|lounge chair
chair|seat|stool|dining chair|bar stool
office chair|desk chair|computer chair|swivel chair|gaming chair
gas lift|chair sinks|won't stay up|keeps sinking|goes down by itself|height won't hold
height adjustable|adjust height|adjustable height|raise it|change the height|make it higher|lower it
table|dining table|coffee table|side table|desk
wobbly|wobbles|unstable|not level|sturdy|stable|tips over|shaky|rickety|topple
wardrobe|closet|armoire|clothes cupboard|almirah
chest of drawers|dresser|drawers|bureau|tallboy
drawer|drawers stick|drawer runner|drawer won't close|drawer slides
bedside table|nightstand|night table|bedside cabinet
bookcase|bookshelf|shelf|shelves|shelving|shelving unit|rack
cupboard|cabinet|cupboards|sideboard|pantry|locker
mirror|looking glass|full length mirror|vanity mirror
rug|carpet|mat|runner|doormat
curtains|drapes|blinds|roller blind|blackout|shades|net curtains
curtain pole|curtain rod|curtain rail|curtain hooks|eyelets
cushion|throw pillow|scatter cushion|cushion cover|seat pad
upholstery|sofa cover|slipcover|removable covers|covers come off|washable covers|loose covers
assembly|assemble|put together|put it together|flat pack|self assembly|build it|comes assembled|assembled|need building|ready built|flatpack
assembly service|someone to build it|installation service|fitter|do you install|installer|fitted by you
assembly instructions|building instructions|put together guide|lost the instructions|assembly diagram
tools needed|tools included|need tools|allen key|hex key|what tools|drill needed|comes with tools
holes don't line up|holes misaligned|doesn't line up|screws don't fit|holes in wrong place|misaligned|predrilled holes
fix to wall|attach to wall|anchor to wall|anti tip|wall anchor|wall plugs|without drilling|no drilling|damage wall
solid wood|real wood|oak|pine|veneer|mdf|chipboard|particle board|timber|hardwood|laminate
varnish|wood stain|oiled|lacquer|treated wood|wood oil|untreated
dimensions|measurements|size|how big|how large|length and width|width|height|depth|how wide|how tall|how deep|how long is it|lxwxh
heavy|weight|how heavy|weigh|weighs|kg|pounds in weight|lightweight|too heavy to carry|grams|how heavy is it|item weight|weighs how much
folded|foldable|folds|fold up|collapsible|fold flat|folding|folded size|packs away|collapse
stackable|stack|stacking|piled up|space saving
marble|granite|quartz|stone top|worktop|countertop
bedding|bed linen|duvet cover|sheets|bed sheets|bedclothes|bed set
duvet|comforter|quilt|doona|blanket|duvet insert|throw
fitted sheet|bottom sheet|bed sheet|flat sheet|top sheet
deep mattress|mattress depth|sheet slips off|corners pop off|deep pockets on sheet|sheet won't stay on
pillow|pillows|pillowcase|pillow slip|bolster|pillow case
mattress|memory foam|mattress topper|sprung mattress|topper|pocket springs
firmness|firm|soft mattress|too hard|too soft|hard or soft|medium firm|saggy|sagging|sags
bed size|king size|queen|double bed|single bed|twin|super king|full size bed
bed frame|bedstead|headboard|slats|ottoman bed|bed base|divan
slats broke|slat snapped|replacement slats|bed slat|slats fell out
thread count|percale|sateen|egyptian cotton|microfibre|microfiber
back pain|bad back|sore back|backache|spine|lumbar|slipped disc|sciatica
neck pain|stiff neck|sore neck|side sleeper|shoulder pain
joint pain|bad knees|arthritis|sore knees|knee pain|achy joints|stiff hands
hot sleeper|sweat at night|night sweats|sleep hot|overheat at night
towel|bath towel|beach towel|hand towel|flannel|washcloth|face cloth
bath mat|bathmat|shower mat|non slip mat
shower curtain|shower head|shower hose|shower screen
tap|faucet|mixer tap|spigot|spout
toilet|loo|bog|wc|toilet seat|bathroom
sink|basin|washbasin|plughole|drain
blocked|clogged|blockage|bunged up|unblock|unclog|plugged up
bin|trash can|rubbish bin|garbage can|dustbin|waste basket
rubbish|trash|garbage|waste|litter
recycle|recyclable|recycling|biodegradable|compostable|eco friendly|sustainable|environmentally friendly|plastic free|green packaging
detergent|washing powder|laundry liquid|fabric softener|washing up liquid|dish soap|laundry pods
clothes airer|drying rack|clothes horse|clothesline|washing line
clothes hanger|coat hanger|hanger|hangers|hooks
drill|cordless drill|power drill|impact driver|drill driver|hammer drill
drill bit|drill bits|masonry bit|bit set
screwdriver|phillips|screw driver
spanner|wrench|socket set|adjustable spanner|ratchet|socket wrench
hammer|mallet|claw hammer|sledgehammer
saw|hacksaw|jigsaw|circular saw|handsaw|chainsaw
sander|sandpaper|sanding|abrasive|grit|emery
pliers|pincers|wire cutters|snips
screws|bolts|nuts and bolts|fixings|fasteners|fittings|fixtures
stripped|thread stripped|rounded off|cross threaded|screw won't bite|stripped thread
nails|tacks|pins|staples|brads
glue|adhesive|superglue|epoxy|sticky|stick it|contact adhesive|sealant|silicone sealer
won't stick|falls off wall|peeling off|doesn't stick|lost its stick|unstuck|coming off|not sticking|fell down|adhesion
residue|sticky residue|leaves marks|damage paint|removes cleanly|sticky mess|pull paint off
tape|sticky tape|duct tape|masking tape|gaffer tape|double sided tape
drying time|how long to dry|cure|curing|set time|touch dry|still tacky|tacky
paint|emulsion|coat of paint|gloss paint|paint finish|primer|undercoat
coverage|cover how much|how many coats|square metres|square meters|how much paint|sqm|square feet|how many needed|how much needed|enough for my wall
wallpaper|wall stickers|wall covering|decals|peel and stick
tiles|grout|flooring|floorboards|laminate floor|vinyl floor
ladder|step ladder|stepladder
battery platform|same battery system|bare unit|tool only|body only|battery sold separately|without battery
torque|rpm|speed settings|power levels
safety gear|goggles|ear defenders|ppe|hard hat|safety glasses|dust mask
padlock|lock|door lock|deadbolt|latch
lost key|spare key|keys lost|extra key|locked myself out|replacement key
safe box|strongbox|lockbox
alarm|smoke alarm|smoke detector|burglar alarm|carbon monoxide alarm|siren
tape measure|measuring tape|ruler|spirit level|laser measure
garden|yard|backyard|back garden|patio|terrace|balcony
lawn mower|lawnmower|mower|grass cutter|mow the lawn|cut grass
strimmer|weed whacker|string trimmer|brush cutter|whipper snipper|line trimmer
hedge trimmer|hedge cutter|secateurs|pruning shears|loppers|pruners
hosepipe|garden hose|hose|hose pipe|hose reel
sprinkler|irrigation|drip system|watering system|watering can
spade|shovel|garden fork|trowel|rake|hoe
seeds|seedlings|bulbs|sow|germinate|germination|when to plant|sprout|didn't come up
plant|plants|houseplant|pot plant|shrub|flower|indoor plant
plant died|wilting|dying plant|leaves yellow|droopy|yellow leaves|dead on arrival plant|brown leaves|wilted
watering|how often to water|water it|overwatering|how much water|thirsty plant
full sun|shade|how much sun|sunny spot|partial shade|direct sunlight|north facing
hardy|frost|survive winter|frost hardy|overwinter|winter outside|cold hardy|leave outside in winter
fertiliser|fertilizer|plant food|compost|manure|potting soil|soil|feed plants
weeds|weed killer|weedkiller|weeding|herbicide
pests|slugs|insects|aphids|bugs|insecticide|greenfly|ants|pest control|mice|rats|cockroaches
mosquitoes|midges|insect repellent|bug spray|mozzies|fly screen|mosquito net|bug net
plant pot|planter|flower pot|container for plants|plant holder|vase
greenhouse|polytunnel|cold frame|grow house
shed|garden shed|outbuilding|storage shed|summerhouse
fence|fencing|trellis|gate|fence panel
bbq|barbecue|grill|barbie|charcoal grill|gas grill|smoker
charcoal|briquettes|coal|gas bottle|propane|butane|gas cylinder|lpg
fire pit|log burner|fireplace|wood stove|chiminea|firewood
parasol|garden umbrella|sunshade|awning|shade sail|patio umbrella
gazebo|pergola|canopy|marquee|pavilion
garden furniture|patio set|outdoor furniture|rattan set|lounger|deck chair|sun lounger
leave outside|outdoors|outdoor use|weather resistant|stay outside|all weather|outside all year|out in the rain|uv resistant
pool|swimming pool|paddling pool|hot tub|inflatable pool
inflatable|blow up|inflate|pump it up|deflates|loses air|goes down overnight|air leak|airbed|air mattress
patch|repair kit|puncture|hole|flat tyre|slow puncture|mend a hole
tyre|tire|tyres|tires|inner tube|rubber
tyre pressure|psi|pump up tyres|bar pressure|how much air
car|vehicle|auto|automobile|motor|my ride
bonnet|hood of car|engine cover
boot|trunk|car boot|boot liner|cargo area
windscreen|windshield|front window|car window
windscreen wipers|wiper blades|wipers|windshield wipers|wiper
number plate|license plate|registration plate|reg plate|plate number|rego
indicator|turn signal|blinker|flasher
headlight|headlamp|front light|tail light|rear light|car bulb
brake|brakes|brake pads|discs|rotors|brake disc
brakes squeal|noisy brakes|brakes screech|spongy brakes|weak brakes|doesn't stop well
petrol|gas|gasoline|fuel|diesel|petrol engine
engine oil|motor oil|oil change|lubricant|which oil|oil grade
coolant|antifreeze|screenwash|washer fluid|brake fluid
gearbox|transmission|clutch|automatic car|manual car|stick shift
exhaust|muffler|silencer|tailpipe
car battery|jump leads|jumper cables|jump starter|battery charger car|flat car battery
roof rack|roof bars|roof box|tow bar|hitch|bike rack|bike carrier
car mats|floor mats|seat covers|car seat cover|boot mat
fit my car|fits which cars|vin|chassis number|which year model|car model|registration check|fits 2015
left or right side|driver's side|passenger side|nearside|offside|nsf|front or rear
caravan|motorhome|camper|rv|campervan|trailer
motorbike|motorcycle|moped|scooter|bike helmet motorcycle
helmet|crash helmet|bike helmet|lid for bike|head protection|skid lid
helmet size|head size|head circumference|measure head|head measurement
sat nav|satnav|gps|navigation|navigator
car charger|12v socket|cigarette lighter|in car charger|lighter socket
bike|bicycle|cycle|push bike|pushbike|road bike|mountain bike|mtb
e bike|ebike|electric bike|pedelec|electric bicycle
range|how far|distance per charge|miles per charge|how many km|how many miles|range on battery
top speed|how fast|max speed|speed limit|mph|kmh|maximum speed
frame size|bike size|what size bike|rider height|inside leg for bike|bike for my height
saddle|bike seat|seat post|seatpost|seat hurts
chain|bike chain|chain slips|chain came off|gears slipping|skips gears|gears won't change
gears|derailleur|shifter|how many gears|gear shift
pedals|crank|cleats|clipless|pedal thread
mudguards|fenders|kickstand|bike stand|mud guard
bike lock|d lock|chain lock|u lock|cable lock
bike lights|front and rear light|reflectors|rear light
spokes|rim|wheel buckled|wobbling wheel|wheel size|true the wheel
road legal|street legal|legal to ride|allowed on road|need a licence|need insurance
gym|workout|exercise|fitness|training|work out|home gym
weights|dumbbells|barbell|kettlebell|free weights|plates for barbell
treadmill|running machine|exercise bike|rowing machine|cross trainer|elliptical|spin bike
yoga mat|exercise mat|gym mat|pilates mat
resistance bands|exercise bands|elastic bands for exercise|pull up bar
running|jogging|marathon|runner|trail running
football|soccer|footie|footy|soccer ball
goalkeeper|keeper|goalie|shin pads|shin guards
tennis racket|racquet|racket|bat|paddle|badminton racket
restring|strings broke|string tension|strung|pre strung
golf clubs|golf|putter|golf balls
ski|skiing|skis|snowboard|snowboarding|slopes
swimming|swim|goggles|snorkel|diving|scuba
goggles fog|fog up|steam up|mist up|anti fog|fogging|glasses steam up
wetsuit|neoprene|rash vest|dry suit
paddle board|sup|kayak|canoe|surfboard|paddleboard|surf
life jacket|buoyancy aid|life vest|armbands|flotation
fishing|angling|fishing rod|rod|bait|lures
boxing gloves|punch bag|martial arts|mma|sparring
skateboard|longboard|rollerblades|inline skates|roller skates|ice skates
climbing|carabiner|climbing rope|belay
riding boots|jodhpurs|horse rug|bridle|girth
fitness tracker|activity tracker|step counter|pedometer|fitness band|heart rate monitor
hiking|walking|trekking|rambling|tramping|bushwalking|hillwalking|trail
walking poles|trekking poles|hiking sticks|walking sticks
camping|camp|campsite|under canvas|wild camping|festival
tent|tents|dome tent|bivvy|shelter|pop up tent
pegs|stakes|tent pegs|tent stakes|ground pegs
tent pole|poles|pole snapped|fibreglass pole|pole broke
guy ropes|guy lines|guylines|tent cords|rope
groundsheet|footprint|tarp|tarpaulin|ground cover
pitch|put up tent|pitch a tent|erect|pitching time|set up tent
how many man tent|sleeps how many|berth|people capacity|fits how many people
hydrostatic head|waterproof rating|mm waterproof|heavy rain|stand up to rain|tent leaks in rain
reproof|reproofing|seam sealer|waterproof again|waterproofing spray
sleeping bag|mummy bag|sleep bag
comfort temperature|temperature rating|how cold|season rating|lowest temperature|below zero|sub zero|3 season|minus 10
sleeping mat|camping mat|roll mat|sleeping pad|self inflating mat
camping stove|gas stove|burner|camp cooker|gas canister|portable stove
cool box|cooler|ice box|cool bag|chilly bin
pocket knife|penknife|multitool|multi tool|folding knife
binoculars|telescope|scope|field glasses|monocular
hammock|camp chair|folding chair|camping chair
windproof|wind resistant|strong wind|stand up to wind|windy|gusts|blows over|storm
travel|trip|holiday|vacation|going away|hols|journey
neck pillow|travel pillow|eye mask|ear plugs|earplugs
passport holder|passport cover|luggage tag|travel wallet|money belt
toiletry bag|wash bag|sponge bag|makeup bag|cosmetic bag
liquids on plane|100ml|liquid limit|security check bottle
umbrella|brolly|parasol|gamp
umbrella turned inside out|blows inside out|umbrella broke in wind|umbrella rib snapped
book|novel|paperback|hardback|hardcover|softcover
edition|latest edition|which edition|newest edition|reprint|first edition|isbn
author|writer|written by|signed copy|signed by author
language|in english|english version|what language|translated|translation|change language
pages missing|torn pages|pages upside down|misprint|printing error|pages fell out|binding broke
large print|font size|text size|big letters|too small to read
how many pages|page count|number of pages|number of sheets|length of book
reading order|order of series|which book first|part of a series|book one|sequel
comic|manga|graphic novel|magazine|comics
notebook|notepad|journal|diary|exercise book|jotter
planner|diary|organiser|organizer|calendar|agenda
lined|ruled|squared|dotted|grid paper|plain pages|blank pages
paper thickness|paper weight|bleed through|ink goes through|ghosting|shows through page|gsm
pen|biro|ballpoint|rollerball|fountain pen|gel pen|ball pen
pencil|mechanical pencil|lead pencil|colouring pencils|coloured pencils|crayons
felt tips|markers|felt tip pens|marker pens|highlighter
rubber|eraser|correction fluid|rub out
envelope|envelopes|mailer|padded envelope
stapler|hole punch|paper clips|scissors
folder|ring binder|binder|document wallet
whiteboard|blackboard|chalkboard|notice board|pin board|corkboard
card|greeting card|birthday card|thank you card|christmas card
poster|print|art print|picture|canvas|wall art
frame|picture frame|photo frame|framed|comes with frame|framing
photo album|photo book|scrapbook|photo prints
sticker|stickers|label|labels|decal
crafts|craft|arts and crafts|hobby|diy|handmade|handicraft
yarn|wool|knitting wool|knitting yarn|skein|ball of wool
dye lot|same batch|same dye|batch number|colours match
yarn weight|double knitting|dk|chunky|worsted|ply|aran
knitting needles|crochet hook|circular needles|needles
sewing machine|overlocker|serger|sewing
machine needle|bobbin|thread keeps breaking|thread tangles|skips stitches|bird nesting
fabric by the metre|by the yard|per metre|fabric length|cut to length|metre of fabric|one continuous piece|yardage
sewing pattern|pattern|template|knitting pattern|pdf pattern
thread|cotton reel|embroidery thread|floss|embroidery
beads|beading|jewellery making|findings|seed beads
paints|acrylics|watercolours|watercolors|oil paints|gouache
brush|paintbrush|brushes|bristles|bristles fall out|paint brushes
clay|polymer clay|air dry clay|modelling clay|playdough|slime
resin|mould|casting|silicone mold|uv resin
model kit|scale model|miniatures|figures kit
paint by numbers|diamond painting|colouring book|cross stitch
3d printer|filament|pla|3d printing|nozzle clogged
guitar|acoustic guitar|electric guitar|bass guitar|ukulele|uke
guitar strings|string snapped|broken string|new strings|string gauge
strings too high|fret buzz|buzzes|high action|buzzing frets
tuning|out of tune|stay in tune|tuner|tune it|won't hold tune|goes out of tune
piano|keyboard instrument|digital piano|keys weighted|weighted keys|electric piano
drum kit|drums|drum set|drumsticks|percussion|cymbals
violin|fiddle|cello|rosin|viola
flute|recorder|clarinet|sax|saxophone|trumpet|brass
reed|reeds|mouthpiece|embouchure
amp|amplifier|guitar amp|combo amp|preamp
pedal|effects pedal|sustain pedal|stompbox|foot pedal
sheet music|songbook|music book
strap button|guitar strap|capo|plectrum
midi|audio interface|synth|synthesizer|daw
hard case|gig bag|carry case|carrying case|storage case|travel case
thermometer|temperature reading|fever|ear thermometer|forehead thermometer
blood pressure monitor|bp monitor|blood pressure cuff|bp machine|cuff size
blood sugar|glucose meter|test strips|glucometer|lancets
pulse oximeter|oxygen level|spo2|heart rate|pulse
accurate|accuracy|precise|reliable reading|wrong reading|how accurate|correct reading|readings off|calibrate|calibration|spot on
scales|weighing scale|bathroom scales|body fat scale|kitchen scales
hearing aid|hearing amplifier|deaf|hard of hearing
massager|massage gun|massage|tens machine|foot spa
heating pad|heat pad|hot water bottle|electric blanket|heat pack|wheat bag
plaster|bandage|first aid kit|wound
support bandage|knee brace|ankle support|compression|splint|wrist support|knee support
compression socks|flight socks|support stockings|compression stockings
walking frame|walker|rollator|zimmer frame|crutches|walking stick
mask|face mask|ffp2|surgical mask|respirator
sleep apnoea|cpap|snoring|snore|anti snore
nebuliser|inhaler|asthma|asthmatic
pacemaker|implant|heart condition|heart patient|metal implant
incontinence|adult nappies|bladder weakness|pads|adult diapers
period|menstrual|sanitary pads|tampons|period pants|menstrual cup|time of the month
condoms|lube|contraceptive
pregnancy test|ovulation test|test kit
painkiller|pain relief|headache|migraine|aches
cold|flu|cough|runny nose|sore throat|blocked nose|hay fever
insomnia|can't sleep|sleep aid|trouble sleeping|sleeping problems
weight loss|lose weight|slimming|diet|losing weight|slim down
injury|injured|sprain|operation|surgery|after surgery|broken bone|post op
gift|present|pressie|prezzie|giving as a gift|as a present|for someone else
gift wrap|gift wrapping|wrapped|wrapping|wrap it|wrapping paper|gift wrapped|wrap it up|gift packaging
gift box|presentation box|comes in a box|nice box|gift bag|box included|jewellery box
gift message|handwritten note|personal message|card with it|gift note|include a message|add a card|write a message
hide price|no price|without invoice|no receipt inside|price not shown|don't show price|gift receipt|leave out the bill
send to someone else|ship to friend|deliver to recipient|send as gift directly|straight to her|different recipient|send direct to
discreet|plain packaging|discreet packaging|unmarked box|nobody can see|plain box|surprise
birthday|bday|b day|birthday present|her birthday|his birthday
christmas|xmas|before christmas|in time for xmas|last order date|holiday season|christmas eve
valentine's|valentines day|mother's day|father's day|easter|mothers day
wedding|marriage|bride|bridal|wedding day|big day|groom|bridesmaid
anniversary|wedding anniversary|engagement|proposal|propose
graduation|prom|school leaver|leaving do|retirement
party|celebration|function|bash
halloween|fancy dress|costume|cosplay|dress up|outfit for party
balloons|party supplies|decorations|bunting|banner|streamers
christmas tree|artificial tree|baubles|tree ornaments|tinsel
flowers|bouquet|bunch of flowers|floral arrangement|posy
lunar new year|chinese new year|cny|red packet|diwali|eid|hari raya|ramadan
funeral|sympathy|condolence|memorial|in memory
souvenir|keepsake|memento|collectible|limited edition|collector's item
right away|asap|immediately|today|urgent|urgently|as soon as possible|straight away|in a hurry|right now|quickly
in time|arrive before|by friday|before the weekend|need it by|by tomorrow|make it in time|get here before|deadline
tomorrow|next day|tmrw|tmr|tomoz
this week|in a few days|within days|couple of days|next few days
next week|week after|in a week|within a week
a week|7 days|seven days|wk|1 week
two weeks|fortnight|14 days|2 weeks|fourteen days
a month|30 days|thirty days|four weeks|4 weeks
a year|12 months|twelve months|one year|annual|yearly|per annum
working days|business days|weekdays|mon to fri|excluding weekends
morning|before noon|in the morning
evening|after work|tonight|after 5pm|in the evening|after six
ages ago|long time ago|weeks ago|months ago|last year|bought a while ago|last month
how long|how many days|when|what time|how soon|how much time|by when
how often|how many times|how frequently|frequency|every how many
how many|quantity|how many pieces|qty|pcs|pieces per pack|count|how many in pack|pack size
pair|a pair|two of them|single or pair|sold as pair|sold individually|price for one|per piece|each or pair
set of|full set|complete set|comes as set|whole set|kit
included|comes with|in the box|what's included|does it come with|includes|what's in the box|package contents|supplied with
sold separately|buy separately|not included|extra cost|need to buy extra|separately|only the part
accessories|add ons|extras|attachments|accessory|attachment
safe for|ok for|can i use on|suitable for|can be used on|okay for|good for|alright for|use it on|appropriate for
can i use|is it possible|am i able|could i use|would it work|is it ok to|allowed to
not suitable|not recommended|shouldn't use|avoid using|not meant for
easy to use|user friendly|simple to use|complicated|hard to use|straightforward|idiot proof|difficult to use
durable|sturdy|last long|long lasting|hard wearing|lasts|lifespan|robust|well made|strong enough|heavy duty|tough|how long it lasts
quality|good quality|cheap looking|poor quality|flimsy|well built|shoddy|tat|rubbish quality|crap quality|premium
comfortable|comfy|comfort|uncomfortable|nice to wear|cosy
soft|softness|fluffy|smooth|silky|cuddly
stiff|rigid|inflexible|too stiff|not flexible
flexible|bendy|bend|bends|pliable|bendable
fragile|breakable|delicate|handle with care|break easily|breaks easily|shatterproof|unbreakable
heat resistant|heatproof|withstand heat|high temperature|how hot can it|max temperature|melting point
fireproof|flame retardant|fire resistant|flammable|catch fire|fire retardant|fire safety
portable|carry around|easy to carry|compact|take with me|on the go|pocket sized|handbag sized
adjustable|adjust|adjusted|one size|one size fits all|free size|adjusting
detachable|removable|comes off|take off|remove|take apart|can be removed|dismantle|disassemble
reusable|disposable|use again|single use|re use|throw away after use|one time use|reuse
wireless|cordless|no cable|battery operated|battery powered|without wires|cable free
mains powered|plug in|needs electricity|plugged in|corded|wired
automatic|auto|by itself|on its own automatically|hands free|timer
timer|schedule|set a time|countdown|programmable|turn on automatically
manual operation|hand operated|hand crank
digital|analogue|analog|electronic display
magnetic|magnet|magnets|magnet strength|sticks to fridge|weak magnet
round|circular|oval|rectangular|square|shape
big|large|huge|massive|oversized|xl|jumbo
small|little|tiny|mini|compact|miniature
longer|extend|extension|extra length|lengthen|make longer
shorter|cut down|cut to size|trim|shorten|can i cut it
inches|cm|centimetres|inch|millimetres|mm
litres|gallons|ml|fl oz|pints|liters
kilos|kg|lbs|ounces|oz|grams
expensive|pricey|costs a lot|too much money|overpriced|steep|not worth
cheap|affordable|budget|inexpensive|low cost|good value|cheapest|economical
worth it|any good|recommend|would you recommend|is it good|worth the money|worth buying
best seller|most popular|bestselling|popular|top rated|favourite
alternative|similar|something like|similar product|substitute|equivalent|anything similar
recommendation|advise|which would suit|help me choose|suggest|which one|advice|what do you suggest|not sure which
new model|newer version|latest model|next generation|new release|v2|new version coming
old model|previous version|older version|last year's model|earlier version
more photos|real pictures|actual photo|more pics|photo of the back|video of it|close up|real life picture
head|forehead|skull
face|cheeks|facial|complexion
eyes|eye|eyelid|eyesight
ears|ear|earlobe|lobes
nose|nostril|nasal|sinus
mouth|lips|tongue|gums
neck|throat|nape
shoulder|shoulders|shoulder width|broad shoulders
chest|bust|chest size|breasts|boobs|bust measurement
tummy|belly|stomach|abdomen|midsection|gut
hips|bum|bottom|backside|bust waist hips|butt
arm|elbow|upper arm|forearm|biceps
wrist|wrist size|wrist measurement|small wrists|thick wrists|wrist circumference
hand|hands|palm|palms
finger|fingers|thumb|knuckle
nails|fingernails|toenails|nail
leg|thigh|thighs|calf|calves|calf width
knee|knees|kneecap
foot|feet|ankle|heel pain|toes|ankles
skin|skin type|body skin|bare skin
whole body|body shape|figure|torso
wound|cut|cuts|scar|scars|open skin|tattoo|new tattoo
sweat|sweaty|sweating|perspire|clammy
bugs|software problem|glitch|crashes|glitchy|buggy
slow|sluggish|takes forever|laggy|freezes
stuck|jammed|won't open|can't open|seized|won't budge|hard to open|won't come off
loose|coming loose|wobbly part|keeps coming undone|undone|unscrews|rattles|rattling
vibrates|vibration|shaking|jumps around|shakes|judders|walks across floor
strange noise|grinding noise|clicking|rattling|humming|buzzing noise|whining|knocking|banging|screeching
button not working|switch broken|button stuck|buttons don't respond|knob came off|dial broken|switch doesn't work
light flashing|red light|blinking light|led blinking|orange light|flashing red|light blinks|what does light mean
not heating|doesn't get hot|stays cold|not warm enough|no heat|won't heat up|lukewarm
not cooling|not cold|doesn't get cold|warm inside fridge|won't cool|not freezing
won't close|doesn't shut|door won't close|lid won't shut|won't lock|won't latch
motor|engine|motor burnt out|motor died|motor noise
belt|drive belt|belt snapped|belt slipping|v belt
blade|blades|replacement blade|new blade|cutting blade|blades blunt
hose|pipe|tube|tubing|hose split
seal|gasket|o ring|rubber ring|washer|rubber seal
hinge|hinges|hinge broke|hinge snapped|door hinge
handle|grip|handle broke|handle came off|knob
spring|springs|coil|spring broke
rubber feet|feet pads|floor protectors|scratch the floor|scratches floor|damage floor|hard floor|parquet
painted|paint chipping|paint coming off|paint peeling|chipping off|finish coming off|flaking off
plastic|metal|made of plastic|plastic or metal|aluminium|aluminum|steel|metal or plastic
bamboo|rattan|wicker
ceramic|porcelain|china|stoneware|pottery|earthenware|bone china
brass|bronze|copper|chrome
silk|satin|velvet|chiffon|linen
suede|nubuck|suede cleaner
print|pattern|design|motif|logo|printed|graphic
print peeling|print cracking|print came off|letters coming off|transfer peeling|logo peeling
embroidered|printed|embroidery|screen print|vinyl transfer
mock up|preview|see before printing|artwork|proof before print|design preview
upload design|own photo|send my logo|photo upload|image quality|resolution|file format
misspelled|spelling mistake|name wrong|typo|wrong name engraved|wrong spelling
character limit|how many letters|how many characters|longest name|max characters
font|lettering|typeface|writing style|script
rent|hire|rental|lease|borrow|loan
sell to you|trade in|part exchange|buyback|buy my old|sell my old one
affiliate|influencer|collab|collaboration|sponsor|partnership|ambassador
dropship|dropshipping|white label|private label|stockist|become a reseller|distributor
job|vacancy|hiring|careers|work for you
charity|donate|donation|fundraiser|raffle prize|non profit
school order|for a school|nursery order|club order|team order|team kit
insurance|insured|cover for loss|shipping insurance|insured delivery|insure parcel
terms and conditions|terms|t and cs|small print|conditions|policy|fine print
consumer rights|legal rights|statutory rights|by law|trading standards
chargeback|dispute|open a case|bank dispute|file a claim|report to bank
recall|safety recall|product recall|recalled|safety notice
deliver to hotel|hotel address|staying in hotel|holiday address
deliver to work|work address|office address|business address|deliver to my office
gate code|access code|buzzer|delivery instructions|note to driver|flat number|driver instructions
driver rude|thrown over fence|left in rain|courier threw it|dumped outside|left in the open
change courier|choose courier|different carrier|prefer another courier|specific courier
prohibited items|can't ship|restricted item|battery shipping|dangerous goods|not allowed to post
packaging|packed|bubble wrap|well packed|padding|packed securely|how is it packed|box protection
less packaging|too much plastic|paper packaging|excess packaging
cancelled by you|why was order cancelled|you cancelled my order|order cancelled|cancelled without reason
limit per customer|max quantity|purchase limit|maximum per order|one per person|how many allowed
live chat|chat bot|are you a robot|real human|agent
hello|hi|hey|hiya|good morning|good day
thanks|thank you|ta|cheers|thx|ty|much appreciated|tq
please|pls|plz|kindly
goodbye|bye|see you|cya|ttyl
sorry|apologies|my bad|pardon|excuse me
yes|yeah|yep|yup|aye
nope|nah|nay
don't know|dunno|not sure|no idea|idk|unsure
wanna|would like|looking for|after a|searching for|in need of|interested in
buy|purchase|order|bought|ordered|purchased|getting one
broken after|lasted only|failed after|stopped after|died after|only used twice
not as good|disappointing|worse than expected|expected better|underwhelming
how do i|how to|how can i|what's the way|tell me how|steps to
why|how come|what's the reason|reason for|for what reason
where|whereabouts|which place|where abouts
do you offer|do you provide|is there an option
hold on to|retain|not return
throw away|bin it|chuck|dispose|get rid of|toss
put on|wear|wearing|worn|try on
take a look|check|look into|find out
lift|elevator|lift in building|elevator in building
operating system|os version|which os|runs linux|software platform|computer or phone type
handlebars|handlebar|bike bars|handlebar stem|handlebar grips
us dollars|usd|american dollars|bucks
region locked|pal or ntsc|imported version|import version
keep without returning|hold on to|not return|keep the item
`
