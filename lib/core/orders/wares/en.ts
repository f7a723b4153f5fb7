/**
 * The same in English (zh.ts tells how it is written and where it comes from): wares with a semicolon between them, in the
 * singular, names of the same thing joined by a stroke.
 */
export const WARES_EN: Readonly<Record<string, string>> = {
  tops: `t-shirt/tee/tshirt; shirt; blouse/blouses; sweater/jumper/pullover; cardigan; hoodie/sweatshirt; jacket; coat; parka; vest/gilet;
    tank top; raincoat/rain jacket; windbreaker; pyjama/pajama; bathrobe/robe; apron; poncho; polo shirt/polo; dress shirt; flannel shirt;
    denim shirt; button-down/button-up; turtleneck; crewneck; v-neck sweater; crop top; camisole/cami; tunic; halter top; tube top/bandeau;
    bodysuit; blazer/blazers; suit; suit jacket; tuxedo; denim jacket/jean jacket; leather jacket; bomber jacket/bomber; puffer jacket/puffer;
    down jacket; down vest; fleece jacket; varsity jacket; trench coat; peacoat; overcoat; rain coat; ski jacket; shacket; kimono; kaftan;
    sweater vest/knit vest; waistcoat; jersey; rash guard; sports jacket; hi-vis vest/safety vest; lab coat; scrubs/scrub set;
    nightgown/nightdress; pyjamas/pajamas; loungewear/lounge set; tracksuit; cape; shawl; christmas jumper/christmas sweater`,
  bottoms: `jeans; trousers/pants; shorts; leggings/tights; sweatpants/joggers; skirt; dress; dungarees; jumpsuit/romper;
    cargo pants/cargo trousers; chinos; dress pants; wide-leg pants; yoga pants; sweat shorts; bike shorts/cycling shorts; denim shorts;
    board shorts; swim trunks; cargo shorts; linen pants; corduroy pants; overalls; mini skirt; midi skirt; maxi skirt; pleated skirt;
    pencil skirt; denim skirt; tutu; maxi dress; midi dress; mini dress; wrap dress; slip dress; shirt dress; sundress; cocktail dress;
    evening gown/ball gown; wedding dress/wedding gown; bridesmaid dress; prom dress; sweater dress; playsuit; snow pants/ski pants; rain pants;
    maternity dress; maternity jeans`,
  underwear: `underwear/briefs; boxers; bra; socks/sock; stockings; swimsuit/bathing suit; bikini; boxer briefs; thong; panties/knickers;
    sports bra; bralette; nursing bra; strapless bra; shapewear; corset; thermal underwear/long johns; base layer; crew socks; ankle socks;
    no-show socks; knee socks; wool socks; compression socks; hosiery; one-piece; lingerie; garter; period underwear`,
  shoes: `sneakers/trainers; running shoe; boots/boot; sandal; slipper; loafer; heels; wellies; insole; laces/shoelace; cleats; ankle boots;
    chelsea boots; hiking boots; snow boots; rain boots; cowboy boots; work boots; combat boots; knee boots; platform; ballet flats; flats;
    mary janes; oxfords; brogues; moccasin; espadrille; mule/mules; clogs; flip-flops; slides; wedges; pumps; stilettos; canvas shoes;
    tennis shoes; basketball shoes; trail shoes/trail runners; climbing shoes; dance shoes; pointe shoes; golf shoes; football boots; house shoes;
    barefoot shoes; shoe polish; shoe cleaner; shoe tree; shoehorn; orthotics; shoe charm`,
  wear: `hat; cap; beanie/beanies; scarf/scarves; glove; mitten; mask; belt; tie/ties; bow tie; headband; hairband; hair clip/barrette; scrunchie;
    umbrella; sunglasses; goggles; bandana; baseball cap; bucket hat; sun hat; straw hat; beret; fedora; visor; snapback; earmuffs; balaclava;
    neck gaiter; infinity scarf; silk scarf; pashmina; leather belt; suspenders/braces; cufflinks/cufflink; tie clip; pocket square; necktie;
    gloves; touchscreen gloves; sun sleeves/arm sleeves; claw clip; bobby pins; hair tie; headwrap; wig; hair extensions; veil; tiara;
    reading glasses; blue light glasses; eyeglasses; swim goggles; ski goggles; glasses case; glasses chain; hankie/handkerchief`,
  bags: `backpack/rucksack; tote/tote bag; crossbody; handbag/purse/purses; wallet; card holder; suitcase/suitcases; duffel/duffle; laptop sleeve;
    laptop bag; pouch; pencil case; lunch bag/lunch box; toiletry bag/wash bag; keychain/key ring; luggage tag; canvas tote; messenger bag;
    shoulder bag; crossbody bag; clutch/clutch bag; belt bag/fanny pack/bum bag; sling bag; bucket bag; drawstring bag; gym bag;
    weekender/weekender bag; garment bag; camera bag; diaper bag/nappy bag; makeup bag/cosmetic bag; coin purse; money clip;
    passport holder/passport cover; carry-on; luggage; packing cubes; briefcase/briefcases; school bag; cooler bag; reusable bag/shopping bag;
    beach bag; lanyard; badge holder; key fob; key holder; laptop case; phone pouch; wallet insert`,
  jewellery: `necklace; pendant; bracelet; bangle; ring; earrings/earring; studs; anklet; brooch; watch; watch strap/watch band; choker; locket;
    chain necklace; pearl necklace; name necklace; charm bracelet; charm; tennis bracelet; beaded bracelet; friendship bracelet; cuff;
    wedding band; engagement ring; signet ring; stacking ring; hoop earrings/hoops; stud earrings; drop earrings; ear cuff; clip-on earrings;
    nose ring/nose stud; belly ring; body chain; toe ring; pin; enamel pin; smartwatch/smart watch; pocket watch; watch case;
    jewelry box/jewellery box; ring box; ring dish; hair comb; rosary; gemstone; birthstone necklace; cameo`,
  bed: `shower curtain; mat; sheet; fitted sheet; duvet/comforter; duvet cover; quilt; blanket; throw; pillow; pillowcase/pillowcases; cushion;
    cushion cover; mattress; mattress topper; bedspread; sleeping bag; curtain; blind; rug; doormat; towel; bath mat; tablecloth; placemat;
    coaster; sheet set/bed sheets; flat sheet; bed skirt/valance; pillow sham; body pillow; memory foam pillow; bolster; weighted blanket;
    electric blanket/heated blanket; mattress protector; mattress pad; air mattress/air bed; bedding set; duvet insert; coverlet; throw blanket;
    throw pillow; pillow insert; baby blanket; blackout curtains; sheer curtains/sheers; curtain rod/curtain pole; roller blind;
    roman blind/roman shade; bath towel; hand towel; face towel; washcloth/face cloth/flannel; beach towel; bath sheet;
    kitchen towel/tea towel/dish towel; area rug; runner; table runner; rug pad; sheepskin; tapestry; sleep mask/eye mask; shelf/shelves`,
  furniture: `coffee table; tv stand; storage box; desk; table; chair; stool; bench; sofa/couch; bookcase/bookshelf/bookcases; shelf; wardrobe;
    nightstand/bedside table; drawer; cabinet; coat rack; shoe rack; mirror; frame; clock; vase/vases; candle; diffuser; lamp; floor lamp;
    desk lamp; night light; string lights; bulb; lampshade; basket; hanger; hook; dining table; dining chair; office chair; gaming chair;
    rocking chair; recliner; armchair; accent chair; folding chair; bar stool/counter stool; ottoman/pouf; footstool; bean bag; sofa bed/futon;
    sectional; loveseat; chaise; bed frame; headboard; bunk bed; daybed; side table; end table; console table; standing desk; computer desk;
    vanity; dresser/chest of drawers; sideboard/buffet; wine rack; filing cabinet; floating shelf/floating shelves; shelving unit; storage bench;
    room divider; hat stand; clothes rack; wall mirror; picture frame/photo frame; wall clock; alarm clock; chandelier; pendant light;
    ceiling light; wall sconce/sconce; table lamp; fairy lights; led strip; light bulb; light switch; candle holder/candlestick; tealight;
    scented candle; wax melt; reed diffuser; essential oil; incense/incenses; incense holder; incense burner; room spray; potpourri;
    artificial flowers/fake flowers/silk flowers; dried flowers; house sign; wall art; art print; canvas print; wall decal/wall sticker; wallpaper;
    peel-and-stick wallpaper; photo album; scrapbook; snow globe; music box/music boxes; piggy bank; figurine; ornament; bookends/bookend;
    door stop/doorstop/doorstopper; draft stopper; laundry basket/hamper/laundry hamper; storage bin; storage basket; vacuum bags;
    drawer organizer/drawer organiser; shoe box; trash can/bin/garbage can/waste bin`,
  kitchen: `pan; baking tray; cutlery/silverware; napkin; sponge; dish soap; frying pan/skillet; wok; saucepan; pot;
    casserole/dutch oven/casseroles; griddle; kettle; gooseneck kettle/gooseneck; teapot; mug; cup; tumbler; bottle/water bottle; flask/thermos;
    glass/glasses; wine glass; decanter; plate; bowl; tray; knife/knives; cutting board/chopping board; peeler; grater; whisk; spatula; ladle;
    tongs; scale; toaster; blender; mixer; air fryer; rice cooker; slow cooker; pressure cooker; coffee maker; espresso machine; moka pot;
    french press; grinder; dripper; juicer; waffle maker; loaf pan; muffin tin; cake tin; rolling pin; apron; oven mitt; dish rack; jar; container;
    saute pan; stockpot; grill pan; cast iron skillet; crepe pan; roasting pan; sheet pan/cookie sheet/baking sheet; cake pan; pie dish/pie pan;
    bundt pan; springform pan; ramekin; baking dish; mixing bowl; serving bowl; salad bowl; cereal bowl; dinner plate; side plate;
    serving platter/platter; dinnerware set/dinner set; chopsticks; fork; spoon; teaspoon; steak knife; chef knife; bread knife; paring knife;
    knife set; knife block; knife sharpener; whetstone; cheese board; charcuterie board; cheese knife; butter dish; gravy boat; sugar bowl;
    creamer; salt shaker; pepper mill/pepper grinder; spice rack; spice jar; mason jar; canister; bread box/bread bin; lunch container;
    food container; cling film/plastic wrap; foil/aluminum foil/aluminium foil; parchment paper/baking paper; cupcake liners; cookie cutter;
    icing tip/piping tip; piping bag; cake stand; cake topper; measuring cup; measuring spoon; kitchen timer; meat thermometer; colander;
    strainer/sieve; funnel; can opener/tin opener; bottle opener; corkscrew; garlic press; potato masher; pizza cutter; pizza stone; zester;
    mandoline; salad spinner; mortar/pestle; ice cube tray; ice bucket; cocktail shaker; jigger; shot glass; beer glass/pint glass;
    champagne flute; whiskey glass; highball glass; carafe; pitcher/jug; tea cup/teacup; saucer; tea infuser/tea strainer; tea set; teacup set;
    travel mug; espresso cup; milk frother; coffee filter; coffee scale; pour-over; aeropress; cold brew maker; electric kettle; stand mixer;
    hand mixer; food processor; immersion blender/stick blender; sandwich maker; panini press; bread maker/bread machine; ice cream maker;
    popcorn maker; egg cooker; deep fryer; hot plate; induction cooker/induction hob; microwave; oven; toaster oven; dishwasher;
    fridge/refrigerator; freezer; range hood; instant pot; vacuum sealer; water filter; straw; lid; cup sleeve; pot holder; trivet; dish cloth;
    scrub brush; paper towel; paper plate; paper cup; toothpick; lunch bag insert; sink strainer; soap dispenser`,
  appliances: `mop; broom; dustpan; printer; lawn mower; baby monitor; air freshener; fan; heater; humidifier; dehumidifier; air purifier; vacuum;
    iron; steamer; hair dryer; straightener; curling iron; shaver/razor; trimmer; clippers; toothbrush; water flosser; thermometer; massage gun;
    washing machine/washer; dryer/tumble dryer; robot vacuum; cordless vacuum; carpet cleaner; steam mop; garment steamer; ironing board;
    clothes airer/drying rack; sewing machine; air conditioner; ceiling fan; tower fan; desk fan; neck fan; space heater; radiator; heating pad;
    hot water bottle; hand warmer; electric shaver; epilator; hair clipper; beard trimmer; curling wand; hair straightener/flat iron; hot brush;
    diffuser attachment; electric toothbrush; toothbrush head; bathroom scale; blood pressure monitor; pulse oximeter; nebulizer; massager;
    massage chair; smoke detector/smoke alarm; doorbell/video doorbell; security camera; smart plug; smart bulb; power strip/extension lead;
    surge protector; extension cord; hepa filter; vacuum bag; light switch`,
  electronics: `laptop stand; usb stick; phone mount; dash cam; light strip; toner cartridge; keyboard stand; charger; cable; power bank;
    phone case/case/cases; screen protector; earbuds/earphones; headphones/headset; speaker; microphone; webcam; keyboard; mouse/mice; mouse pad;
    monitor; stand; tripod; hub; dock; adapter; router; ssd; hard drive; flash drive; memory card; tablet; stylus; controller; console; projector;
    camera; lens; filter; battery; flashlight/torch; headlamp; drone; laptop; desktop; chromebook; smartphone; phone; phone grip; phone stand;
    phone strap; screen cleaner; lens protector; usb cable; charging cable; lightning cable; hdmi cable; ethernet cable; wall charger; car charger;
    wireless charger; charging station; charging pad; battery case; power adapter; usb hub; docking station; card reader; sd card; graphics card;
    motherboard; processor; ram; power supply; cpu cooler; case fan; thermal paste; mechanical keyboard; keycap; switches; wrist rest;
    gaming mouse; trackpad; drawing tablet; monitor arm; monitor stand; ring light; softbox; green screen; selfie stick; gimbal; action camera;
    instant camera; film; camera strap; lens cap; memory stick; e-reader/ereader/ebook reader; tablet case; ipad case; keyboard case;
    airpods case/earbuds case; smart speaker; soundbar; subwoofer; turntable/record player; vinyl/vinyl record; radio; boombox;
    walkie-talkie/two-way radio; vr headset; game controller; joystick; handheld console; video game; tv; tv mount; remote/remote control;
    streaming stick; set-top box; projector screen; printer paper; ink cartridge; label maker; label printer; scanner; shredder; calculator;
    battery charger; rechargeable battery; solar panel; gps; gps tracker; key finder; fitness tracker; smart ring; headphone stand; modem;
    mesh system; sim card; thermal printer`,
  care: `moisturizer/moisturiser; contact lens/contact lenses; floss; detergent; fabric softener; shampoo; conditioner; body wash; soap; bar soap;
    lotion; hand cream; face cream; serum; toner; cleanser; sunscreen; lip balm; lipstick; mascara; foundation; concealer; blush; eyeliner;
    nail polish; perfume; deodorant; face mask; toothpaste; mouthwash; wipes; bath bomb; bath salt; comb; hairbrush/brush;
    face wash/facial cleanser; cleansing balm; cleansing oil; micellar water; makeup remover; face scrub/exfoliator; sheet mask; clay mask;
    eye cream; eye patches/eye mask patches; night cream; day cream; face oil; essence; ampoule; retinol; sunblock; after sun;
    self tanner/fake tan; bb cream; cc cream; powder; setting powder; setting spray; bronzer; highlighter palette; contour;
    eyeshadow/eyeshadow palette; eyebrow pencil/brow pencil; brow gel; false lashes/false eyelashes; lash glue; lash serum; lip gloss; lip liner;
    lip oil; lip mask; lip scrub; lip tint; makeup brush; makeup sponge/beauty blender; powder puff; makeup mirror; nail file; nail clippers;
    press-on nails; nail stickers; gel polish; nail lamp; cuticle oil; nail polish remover; cologne; body mist; body oil; body butter;
    body scrub/sugar scrub; shower gel; shower oil; bubble bath; shower steamer; bath salts; loofah; shampoo bar; dry shampoo; hair mask; hair oil;
    hair spray/hairspray; hair gel; hair wax; pomade; hair dye/hair color; leave-in conditioner; beard oil; beard balm; shaving cream; aftershave;
    razor blade; wax strips; tweezers; eyelash curler; cotton pads/cotton rounds; cotton swabs/cotton buds; tissues; toilet paper/toilet roll;
    sanitary pads/pads; tampon; menstrual cup; panty liner; hand soap; hand sanitizer/hand sanitiser; insect repellent/bug spray; laundry pods;
    stain remover; bleach; dryer sheets; dryer balls; toothpowder; tongue scraper; whitening strips; night guard; foot cream; foot file; bandage;
    plaster; first aid kit; ice pack; knee support; compression sleeve; posture corrector; gua sha; jade roller; derma roller;
    acne patches/pimple patches; contact lens solution; eye drops; ear plugs/earplugs; pregnancy test; condom; melatonin; multivitamin; magnesium;
    omega; creatine; electrolytes; pre-workout; cough drops/lozenges; wheelchair; walking stick; crutches; hearing aid; perfume oil; solid perfume`,
  baby: `stroller/pram/pushchair; car seat; high chair; crib/cot; bib; bottle warmer; pacifier/dummy; diapers/nappies; onesie/bodysuit/onesies;
    swaddle; teether; rattle; baby carrier; play mat; sippy cup; baby bottle; bottle brush; sterilizer/steriliser; breast pump;
    breast pads/nursing pads; nursing pillow; nursing cover; baby formula/formula; baby food; booster seat; bassinet; cot sheet/crib sheet;
    crib mattress; playpen; baby gate; baby bouncer; baby swing; walker; baby wrap; baby hat; baby socks; baby shoes/booties; burp cloth/muslin;
    baby towel/hooded towel; baby bath; bath toy; potty; potty seat/toilet seat; changing mat/changing pad; changing table; diaper/nappy;
    diaper cream/nappy cream; baby wipes; baby lotion; baby oil; baby shampoo; mobile; nursery print; growth chart; milestone cards; baby book;
    sleep sack; pacifier clip/dummy clip; feeding spoon; toddler bed; training pants; car seat cover; stroller organizer/pram organiser`,
  toys: `puzzle/jigsaw; blocks; doll; plush/plushie/stuffed animal/plushies; board game; card game; cards; dice; kite; yo-yo; model kit;
    figure/figurine; train set; slime; playdough; bubble machine; scooter; tricycle; balance bike; trampoline; swing; building blocks; lego set;
    teddy bear; rag doll; dollhouse/dolls house; action figure; toy car; remote control car; ride-on; train; wooden toy; shape sorter;
    stacking rings; busy board; sensory toy; fidget toy; spinning top; marbles; chess set; checkers/draughts; dominoes; playing cards;
    tarot deck/tarot cards; trading cards; booster box; card sleeves; dice set; rubik cube; magic set; science kit; coloring book/colouring book;
    sticker book; play kitchen; play food; costume; face paint; water gun/water pistol; bubble wand; pool float; sandbox/sandpit; swing set; slide;
    ball pit; roller; foam blaster; drone kit; puppet; finger puppets; model car; diecast; diamond painting; paint by numbers; keychain plush`,
  stationery: `notebook; journal; planner; sketchbook; pen; fountain pen; pencil; marker; highlighter; crayon; watercolor/watercolour; paint;
    brush set; canvas; easel; eraser; ruler; tape; stapler; folder; binder; sticker; stamp; envelope; greeting card; gift wrap/wrapping paper;
    calendar; poster; print; ink; cartridge; bookmark; book; glue; ballpoint pen/ballpoint; gel pen; felt tip; brush pen; dip pen; ink bottle;
    mechanical pencil; colored pencils/coloured pencils; pencil sharpener; correction tape; washi tape; masking tape; packing tape;
    double-sided tape; glue stick; hole punch; paper clip; binder clip; push pin/thumbtack; rubber band; sticky notes; index cards; notepad; diary;
    bullet journal; agenda; refill; planner inserts; legal pad; clipboard; whiteboard; chalkboard; cork board; desk pad;
    desk organizer/desk organiser; pen holder/pencil holder; file organizer; letter tray; business card; name tag; wax seal; wax stamp;
    rubber stamp; stamp pad/ink pad; stickers/sticker sheet; decal; label; gift tag; gift box; gift bag; tissue paper; ribbon roll; birthday card;
    thank you card; wedding invitation/invitation; save the date; place card; seating chart; guest book; postcard; bookplate; paperback;
    hardcover/hardback; audiobook; ebook; cookbook; workbook; textbook; comic; magazine; sheet music; acrylic paint; oil paint; gouache;
    paint brush/paintbrush; palette; palette knife; sketch pad; drawing paper; charcoal pencil; pastels; mailer; bubble mailer; bubble wrap;
    cardboard box; shipping label; digital download; printable; svg file; template; pattern; sewing pattern; knitting pattern; crochet pattern;
    gift card/gift certificate/gift voucher; custom portrait/pet portrait; photo book; wall planner; globe; map`,
  tools: `hammer drill; impact driver; drill bit; circular saw; nail gun; heat gun; wall anchor; paint roller; primer; air compressor; drill;
    screwdriver; hammer; wrench/spanner; pliers; saw; sander; tape measure; level; ladder; toolbox; multimeter; soldering iron; glue gun; hinge;
    screw; nail; bolt; bracket; caster; padlock; lock; rope; chain; caulk/sealant; hose/hoses; nozzle; faucet/tap; shower head; pump; filter;
    cordless drill; power drill; impact wrench; angle grinder; jigsaw blade; saw blade; reciprocating saw; chainsaw/chain saw; hand saw; hacksaw;
    table saw; miter saw/mitre saw; router bit; rotary tool; planer; lathe; welder; welding helmet; pressure washer; shop vac; generator; air pump;
    tool belt; tool set; tool box; socket set; socket; torque wrench; hex key/allen key; screwdriver set; bit set; crowbar/pry bar; chisel; file;
    clamp; vise/vice; stud finder; laser level; caliper; utility knife/box cutter; sandpaper; sanding disc; wire brush; putty knife; caulking gun;
    wood glue; super glue; epoxy; duct tape; electrical tape; wood filler; spackle; grout; wood stain; varnish; spray paint; paint tray;
    drop cloth; tarp sheet; zip tie/cable tie; wire; wire stripper; cable clip; junction box; light fixture; dimmer; outlet; circuit breaker;
    fuse/fuses; voltage tester; door handle/door knob; cabinet knob; drawer pull; drawer slide; door lock; deadbolt; door hinge; door closer;
    weather stripping; wall plug; washer ring; nut; rivet; magnet; hook-and-loop/velcro; pulley; winch; hoist; ladder stabilizer; safety glasses;
    safety goggles; ear defenders; hard hat; work gloves; respirator; dust mask; fire extinguisher; plunger; pipe; pipe fitting; ball valve;
    toilet flapper; bathtub; sink; bath plug; towel rail/towel bar; toilet roll holder/toilet paper holder; shower hose; garden hose; axe/axes;
    floor tile; tile; laminate flooring; skirting/baseboard; door mat tile; car cover; seat cover; car mat/floor mat; wiper blade;
    windshield sunshade/windscreen sunshade; car wax; car shampoo; jump starter; jumper cables/jump leads; tire inflator; tire gauge; roof rack;
    roof box; tow strap; motor oil/engine oil; oil filter; air filter; cabin filter; spark plug; brake pad; brake disc/brake rotor; headlight;
    tail light; side mirror; steering wheel cover; license plate frame; car freshener; phone mount; motorcycle helmet; motorcycle gloves;
    motorcycle jacket`,
  garden: `seeds; bulbs; seedling; planter/plant pot/flower pot; potting soil/potting mix; compost; fertilizer/fertiliser; trowel; shears;
    pruner/secateurs; rake; shovel; watering can; sprinkler; greenhouse; trellis; fence; bird feeder; hammock; parasol; grill/barbecue/bbq;
    fire pit; charcoal; cactus; succulent; bonsai; orchid; wreath; bouquet; flower seeds; vegetable seeds; herb seeds; grass seed; tulip bulbs;
    houseplant; monstera; pothos; snake plant; fern; philodendron; aloe/aloe vera; air plant; herb kit; rose bush; fruit tree; bare root;
    hanging basket; window box; raised bed; grow bag; grow light; grow tent; seed tray; propagation station; plant stand; plant hanger;
    plant stake; moss pole; plant label; plant mister/mister; peat; perlite; vermiculite; mulch; weed killer/herbicide; insecticide; snail bait;
    hedge trimmer; string trimmer/strimmer; leaf blower; wheelbarrow; garden fork; hoe; spade; garden gloves; kneeling pad; hose reel; soaker hose;
    drip irrigation kit; rain barrel; bird bath; bird house; wind chime; garden gnome; garden statue; solar light; patio set; garden bench;
    deck chair; sun lounger; gazebo; pergola; shade sail; patio umbrella; patio heater; pizza oven; smoker; grill cover; pool; hot tub; pond pump;
    artificial grass/artificial turf; christmas tree; christmas lights; christmas ornament/bauble; advent calendar; stocking filler;
    party balloons/balloons; balloon arch; banner; bunting/garland; confetti; party hat; party favor; cake candles; tablecloth roll`,
  pets: `cat litter; dog bed; fish food; bird seed; dog food; cat food; kibble; treats; litter; litter box; leash/lead; collar; harness; crate;
    carrier; pet bed; scratching post; cat tree; chew toy; bowl; aquarium/fish tank; feeder; fountain; flea collar; bird cage; hamster wheel;
    dog toy; cat toy; catnip; wand toy; laser pointer; tug toy; squeaky toy; dog bone; dental chews; dog treats; cat treats; puppy food;
    kitten food; wet food; dry food; dog bowl; slow feeder; water fountain; dog collar; dog harness; dog leash/dog lead; dog tag;
    dog coat/dog jacket; dog sweater/dog jumper; dog boots; dog crate; dog gate; dog ramp; dog stairs; poop bags; pee pads/puppy pads; pet carrier;
    pet stroller; cat bed; cat house; cat scratcher; cat litter mat; litter scoop; cat harness; pet brush; deshedding tool; pet shampoo;
    nail grinder; flea treatment; dewormer; pet camera; dog bandana; bow tie collar; pet urn; rabbit hutch; hay; guinea pig cage; hamster cage;
    bird food; perch; parrot toy; aquarium heater; aquarium filter; aquarium light; gravel; driftwood; reptile lamp/heat lamp; terrarium/vivarium;
    turtle food; chicken coop; chicken feed; saddle pad; horse blanket/horse rug; halter; bridle`,
  sports: `sleeping pad; hiking pole; fishing rod; barbell; knee brace; bike pump; inner tube; stove; yoga mat; yoga block; dumbbell; kettlebell;
    resistance band; jump rope/skipping rope; foam roller; pull-up bar; ball; football; basketball; racket/racquet; shuttlecock; paddle;
    skateboard; roller skates; helmet; knee pad; gloves; swim cap; snorkel; fins; surfboard; wetsuit; tent; tarp; cooler; camp stove; lantern;
    trekking pole; carabiner; bike; bike light; saddle; pedal; handlebar; tire/tyre; bell; pump; rod; reel; line; lure; hooks; float;
    exercise bike; treadmill; elliptical; rowing machine/rower; weight bench; weight plate; squat rack; weight vest; ankle weights; medicine ball;
    exercise ball; ab wheel/ab roller; push-up bar; gymnastic rings; boxing gloves; punching bag; hand wraps; mouth guard/mouthguard; shin guards;
    elbow pad; wrist wraps; lifting belt; lifting straps; gym gloves; shaker bottle; soccer ball; volleyball; baseball; baseball bat;
    baseball glove; softball; tennis ball; tennis racket; badminton racket; badminton set; table tennis paddle/table tennis bat; pickleball paddle;
    ping pong balls; golf balls; golf club; golf bag; golf glove; golf tees; putter; frisbee/flying disc; dartboard; darts; pool cue; hockey stick;
    ice skates; inline skates/rollerblades; longboard; snowboard; skis; ski poles; ski boots; ski helmet; sled/sledge; paddle board; kayak;
    life jacket/life vest; dry bag; swim fins; swim float; kickboard; diving mask; yoga strap; yoga mat bag; pilates ring; balance board;
    hiking backpack; camping chair; camping table; camping cot; camping mat; camping stove; camping lantern; air pad; mosquito net; bivy;
    hydration bladder; water purifier; cookset/mess kit; multitool/multi-tool; pocket knife; compass; binoculars; telescope; paracord;
    fire starter; emergency blanket; bear spray; mountain bike; road bike; electric bike/e-bike; kids bike; bike helmet; bike lock; bike rack;
    bike seat; bike basket; bike bag; bike chain; cycling jersey; cycling gloves; bike computer; bike stand; training wheels/stabilisers;
    fishing reel; fishing line; fishing lure; fishing net; fishing hooks; tackle box; waders; bait; bobber; fishing vest; archery bow; arrow;
    target; hunting blind; trail camera; stopwatch; whistle; running belt; armband; sweatband; foam mat; cornhole set; croquet set;
    climbing harness; chalk bag; quickdraw; climbing rope`,
  music: `guitar strings; guitar; ukulele; violin; keyboard piano; drum; drumsticks; harmonica; flute; recorder; strings; pick/plectrum; capo;
    tuner; metronome; reeds; bow; rosin; music stand; strap; amp/amplifier; pedalboard; acoustic guitar; electric guitar; classical guitar;
    bass guitar; bass strings; ukulele strings; violin strings; violin bow; shoulder rest; cello; viola; banjo; mandolin; piano; digital piano;
    synthesizer; midi keyboard; piano bench; sustain pedal; accordion; kalimba; tongue drum; handpan; cajon; bongo; djembe; tambourine; cymbal;
    drum kit/drum set; drum pad/practice pad; drum throne; xylophone; glockenspiel; clarinet; saxophone; trumpet; trombone; oboe; ocarina;
    tin whistle; bagpipes; mouthpiece; guitar strap; guitar stand; guitar case; gig bag; guitar pedal/effects pedal; guitar pick; slide bar;
    audio interface; studio monitor; mic stand; pop filter; songbook; singing bowl`,
  craft: `yarn/wool; crochet hook; knitting needle; thread; needle; fabric; felt; ribbon; button; zipper/zip; beads; clay; resin; mold/mould; wax;
    wick; stencil; cross stitch kit; embroidery hoop; scissors; embroidery floss; embroidery kit; needle felting kit; punch needle; macrame cord;
    macrame kit; stitch marker; yarn bowl; yarn winder; knitting kit; crochet kit; sewing kit; sewing thread; bobbin; pincushion; thimble;
    seam ripper; rotary cutter; cutting mat; fabric scissors; cotton fabric; linen fabric; fat quarter; lace; elastic; bias tape; batting;
    interfacing; snap; leather cord; leather kit; jewelry wire; jump ring; clasp; earring hooks; seed beads; gemstone beads; polymer clay;
    air dry clay; silicone mold/silicone mould; epoxy resin; resin mold; soy wax; beeswax; candle making kit; candle wick; fragrance oil;
    soap base; soap mold/soap mould; dye; tie-dye kit; iron-on patch/patch; heat transfer vinyl; cardstock; origami paper; scrapbook paper;
    quilling paper; glitter; rhinestones; googly eyes; pom-poms; pipe cleaners; felt sheets; wood blanks; wood burning kit; stained glass;
    mosaic kit; pottery wheel; loom; quilt kit; latch hook kit; die cuts`,
  food: `coffee; coffee beans; ground coffee; tea; green tea; black tea; matcha; hojicha; rooibos; chai; honey; jam; syrup; maple syrup; olive oil;
    vinegar; hot sauce; salt; pepper; spice; flour; sugar; rice; pasta; noodles; oats; granola; nuts; almonds; cashews; dates; raisins; chocolate;
    candy/sweets; gummies; cookies/biscuits/cookie; crackers; chips/crisps; jerky; cheese; sausage; ham; steak; salmon; cake; bread; wine; beer;
    gin; whisky/whiskey; juice; soda; protein powder; vitamins; fish oil; collagen; probiotics; decaf; espresso beans; instant coffee;
    coffee pods/coffee capsules; cold brew; oolong/oolong tea; white tea; earl grey; herbal tea; chamomile tea; peppermint tea; tea bags;
    loose leaf tea; hot chocolate; cocoa powder; kombucha; lemonade; energy drink; sparkling water; coconut water; oat milk; almond milk; milk;
    milk powder; red wine; white wine; champagne; prosecco; cider; vodka; rum; tequila; brandy; cocktail mixer; marmalade; peanut butter;
    almond butter; chocolate spread; agave; molasses; stevia; brown sugar; powdered sugar/icing sugar; baking powder; baking soda; yeast;
    vanilla extract; sprinkles; food coloring/food colouring; cake mix; brownie mix; pancake mix; bread flour; cornstarch/cornflour; breadcrumbs;
    spaghetti; macaroni; ramen; udon; rice noodles; quinoa; couscous; lentils; chickpeas; beans; oatmeal porridge; cereal; muesli; muffin; cupcake;
    croissant; bagel; brownie/brownies; biscotti; shortbread; macarons/macaron; donut/doughnut; cheesecake; pie/pies; fudge; truffles; caramels;
    toffee; licorice/liquorice; lollipop; marshmallow; gum; mints; popcorn; pretzels; tortilla chips; trail mix; protein bar; granola bar;
    dried fruit; dried mango; peanuts; pistachios; walnuts; pecans; macadamia; hazelnuts; sunflower seeds; chia seeds; pumpkin seeds; beef jerky;
    salami; bacon; prosciutto; pepperoni; chicken breast; chicken wings; ground beef/minced beef; ribeye; brisket; lamb chops; pork chops; turkey;
    shrimp/prawns; lobster; crab; tuna; cod; oysters; caviar; eggs; butter; yogurt/yoghurt; cream cheese; cheddar; mozzarella; parmesan; brie;
    ice cream; avocado oil; coconut oil; sesame oil; vegetable oil; truffle oil; balsamic vinegar; soy sauce; fish sauce; oyster sauce; ketchup;
    mayonnaise/mayo; bbq sauce; pasta sauce; salsa; pesto; hummus; chili oil/chilli oil; chili crisp; curry paste; kimchi; pickles; olives;
    sauerkraut; seaweed; miso; tofu; sea salt; himalayan salt; black pepper; paprika; cinnamon; turmeric; cumin; oregano; basil; rosemary; saffron;
    vanilla beans; seasoning; spice set; dry rub; bouillon; gift basket/hamper basket; chocolate box; fruit box; vegetable box; apples; oranges;
    lemons; mangoes/mangos; strawberries; blueberries; avocado; tomatoes; potatoes; sweet potatoes; onions; garlic; ginger; mushrooms;
    truffle salt; elderberry syrup; whey; mead; sake; soju; liqueur; bitters`,
  services: `subscription; annual subscription; license key/activation key; top-up; game code; online course; concert ticket; museum ticket;
    hotel stay; tattoo design; logo design; website theme; lightroom preset; digital planner; digital pattern; commission; photo restoration;
    tarot reading; engraving; custom embroidery; gift wrapping`,
}
