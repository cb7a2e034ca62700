const words = (list: string): string[] => list.split(/\s+/).filter(Boolean);

/**
 * Words that several entries look for around them, by the name that a context calls them with. They are data: nothing is decided here,
 * an entry or a guard says what a class means for it.
 */
export const wordClasses: Record<string, string[]> = {
  '@court': words(`convicted conviction convictions charge charged charges trial tried court courts sentenced sentence indicted indictment
    judge judges jury verdict guilty offence offences offense offenses acquitted plea pleaded prosecutor prosecutors prosecution lawsuit
    complaint appeal act law legislation statute counts tribunal arraigned extradited extradition`),
  '@verdict': words(`convicted conviction convictions charged charges guilty offence offences offense offenses sentenced sentence indicted
    indictment trial acquitted prosecution prosecuted prosecutor prosecutors counts`),
  '@crime': words(`murder murders murderer killer killing assault rape rapist fraud theft robbery abuse abuser attacker shooter gunman
    suspect suspects victim victims crime crimes offender offenders stabbing bribery bribes corruption conspiracy plot laundering
    trafficking smuggling misconduct negligence violation violations breach breaches infringement defamation harassment kidnapping arson
    perpetrator perpetrators accomplice hacker hacking espionage spy burglary embezzlement extortion perjury criminal criminals drug drugs
    dealer gang member arrested arrest detained custody police`),
  '@sport': words(`game games match matches season seasons league cup coach coaches team teams goal goals score scored scoring midfield
    midfielder striker defender defenders goalkeeper batsman bowler innings wicket penalty playoff playoffs tournament championship
    champion champions final semifinal quarterfinal title titles race races racing lap rider driver quarterback touchdown homer pitcher
    inning tennis football soccer rugby cricket hockey basketball baseball golf boxing bout knockout heavyweight club clubs player players
    fans stadium kick header batting opener victory win wins tackle serve backhand forehand sprint sprinter marathon medal olympic
    olympics derby`),
  '@weather': words(`storm storms hurricane hurricanes typhoon cyclone tornado rain rains rainfall snow snowfall blizzard wind winds flood
    floods flooding drought heat heatwave earthquake quake tsunami wave waves eruption volcano wildfire wildfires fire fires temperature
    temperatures weather forecast magnitude landslide avalanche cold thunderstorm`),
  '@science': words(`cell cells tumour tumours tumor tumors star stars galaxy galaxies planet planets asteroid mass molecule molecules
    particle particles virus bacteria species dose enzyme protein surgery mastectomy therapy chemistry equation telescope fossil dinosaur
    crater orbit acid oxygen polymer gene genes`),
  '@medicine': words(`patient patients hospital clinic doctor doctors surgeon surgeons nurse nurses surgery operation treatment treatments
    therapy disease diseases illness cancer cancers tumour tumours tumor tumors infection infections symptom symptoms diagnosis dose doses
    drug drugs medicine medication vaccine vaccines virus bacteria pain wound wounds injury injuries immune cardiac skin muscle muscles
    heart lung lungs liver kidney kidneys brain bone bones blood pregnancy birth side-effects chemotherapy antibiotic antibiotics`),
  '@food':
    words(`food foods dish dishes meal meals recipe recipes cook cooking chef chefs kitchen restaurant restaurants flavour flavours flavor
    flavors taste tastes sauce spice spices spicy pepper chilli chili cheese wine wines beer coffee tea chocolate cake bread meat chicken
    beef fish salad soup dessert menu ingredient ingredients crop crops apple apples`),
  '@vehicle': words(`car cars vehicle vehicles truck trucks lorry lorries bus buses engine engines motor brake brakes gear driver drivers
    motorcycle bike bikes bicycle train trains locomotive aircraft aeroplane airplane plane planes jet jets helicopter ship ships boat boats
    ferry tanker machine machines machinery model models suv sedan hatchback horsepower tyre tyres tire tires`),
  '@fiction':
    words(`film films movie movies novel novels book books series episode episodes drama comedy thriller musical play plays character
    characters actor actors actress director screenplay script sequel franchise trailer netflix cinema theatre theater stage fiction fictional
    comic comics cartoon animation video-game videogame game games gamer gamers console poem poems poet story plot villain hero`),
  '@music': words(`song songs album albums single singer singers band bands musician musicians guitar guitarist drummer bass piano orchestra
    symphony concert concerts tour gig rapper rap rock jazz pop punk metal opera choir chorus lyric lyrics melody track tracks festival dj
    playlist recording rhythm`),
  '@market': words(`market markets share shares stock stocks price prices investor investors trader traders trading bond bonds yield yields
    currency currencies dollar euro pound sterling index inflation profit profits revenue revenues earnings sales growth demand supply
    commodity commodities oil gas gold copper bitcoin quarter quarterly percent portfolio analysts dividend dividends fund funds`),
  '@weapon':
    words(`missile missiles rocket rockets bomb bombs warhead warheads gun guns rifle rifles pistol artillery howitzer tank tanks drone
    drones grenade grenades mine mines torpedo ammunition weapon weapons weaponry launcher launchers interceptor submarine warship fighter-jet
    payload calibre caliber mortar mortars shell shells`),
  '@animal':
    words(`animal animals dog dogs cat cats horse horses cow cows cattle sheep pig pigs goat goats bird birds fish shark sharks whale
    whales elephant elephants lion lions tiger tigers wolf wolves bear bears snake snakes insect insects bee bees ant ants mosquito mosquitoes
    species plant plants tree trees weed weeds seed seeds wildlife zoo habitat predator predators prey breed breeds`),
  '@history':
    words(`century centuries ancient medieval colonial empire dynasty kingdom historian historians history historical archaeologist
    archaeologists museum monument monuments king queen emperor tsar pharaoh roman ottoman byzantine victorian tudor napoleon crusade crusades
    antiquity era bygone`),
  '@computing': words(`computer computers software hardware server servers network networks code coding program programs app apps browser
    device devices file files data database algorithm algorithms user users password malware malicious hacker hackers laptop laptops chip
    chips processor install installed download downloaded update updates bug bugs cyber`),
  '@actor': words(`government governments regime administration authorities authority ministry minister ministers official officials
    president leader leaders ruler rulers junta army armies forces force troops soldiers military militia militias militant militants rebel
    rebels fighter fighters insurgent insurgents terrorist terrorists extremist extremists separatist separatists gunman gunmen group
    groups faction factions movement movements organisation organisations organization organizations party parties politician politicians
    candidate candidates lawmaker lawmakers mp mps senator senators activist activists protester protesters demonstrator demonstrators
    campaigner campaigners union unions network networks outlet outlets media newspaper newspapers broadcaster channel channels agency
    agencies website observatory monitor monitors observer observers think-tank institute foundation charity charities ngo ngos lobby
    lobbyist lobbyists opposition coalition alliance bloc council committee cleric clerics preacher preachers mayor governor commander
    commanders chief chiefs warlord warlords proxy proxies side cell cells gang gangs company companies firm firms oligarch oligarchs
    businessman academic academics journalist journalists analyst analysts expert experts republic entity state states separatism camp`),
  '@parliament': words(`mp mps lawmaker lawmakers tory tories labour conservative conservatives democrat democrats republican republicans
    backbench backbencher backbenchers bench party parliament vote votes whip senator senators shareholder shareholders investor investors
    councillor councillors`),
  '@people': words(`people person man men woman women family families child children youth youths worker workers voter voters student
    students citizen citizens resident residents immigrant immigrants migrant migrants refugee refugees community communities crowd crowds
    population minority minorities`),
};
