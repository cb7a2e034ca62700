const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Acts of violence by their nouns. */
export const VIOLENCE =
  words(`attack attacks strike strikes airstrike airstrikes air-strike air-strikes raid raids shelling bombing bombings
  bombardment shooting shootings killing killings ambush ambushes offensive assault assaults crackdown stabbing stabbings massacre
  massacres beating beatings siege blockade gunfire crossfire custody rampage incursion sweep arson lynching execution executions operation`);

/** Fights that name the other side where "with", "against" or "between" follows. */
export const FIGHTS = words(`clash clashes clashed fight fights fighting fought battle battles battled gunfight gunfights gunbattle shootout
  shoot-out firefight firefights exchange exchanges skirmish skirmishes confrontation confrontations standoff stand-off scuffle scuffles`);

/** Nouns that say a harm was done to somebody ("the killing of ..."). */
export const HARM_NOUNS = words(`killing killings shooting shootings beating beatings bombing bombings shelling massacre slaughter
  assassination eviction evictions displacement abduction abductions kidnapping kidnappings torture lynching slaying stabbing`);

/** Those who bear arms, act by force or are sought for a harm. */
export const DOERS = words(`gunman gunmen attacker attackers assailant assailants shooter shooters bomber bombers killer killers murderer
  robber robbers hijacker hijackers sniper snipers kidnapper kidnappers abductor abductors perpetrator perpetrators culprit culprits
  intruder intruders arsonist arsonists police policeman policemen policewoman officer officers deputy deputies trooper troopers guard
  guards soldier soldiers troop troops army armies military forces militia militias militiamen paramilitaries militant militants rebel rebels
  insurgent insurgents fighter fighters terrorist terrorists extremist extremists jihadist jihadists separatist separatists guerrillas
  gang gangs mob mobs rioter rioters vigilantes settlers mercenaries commandos marines navy warplane warplanes jet jets drone drones
  helicopter helicopters tank tanks battalion brigade regime junta cartel cartels warlord suspect suspects hitman smuggler smugglers
  trafficker traffickers hooligans invaders occupiers agents coalition patrol squad convoy`);

/** Words that deal with who did it, or say that it is not known. */
export const BLAME =
  words(`responsibility responsible blame blamed blames blaming accused accuses accuse suspected arrested charged detained
  unidentified unknown motive self-inflicted suicide himself herself themselves culpable convicted confessed surrendered
  hands`);

/** Accidents, disease and nature: harm that nobody does. */
export const MISHAPS = words(`accident accidents accidental accidentally crash crashes crashed collision collided derailed derailment
  derailment overturned capsized sank sinking drowned drowning fall fell falling slipped tripped earthquake earthquakes quake tremor flood
  floods flooding floodwaters storm storms hurricane hurricanes typhoon cyclone tornado tornadoes twister wildfire wildfires bushfire blaze
  landslide landslides mudslide avalanche eruption volcano tsunami lightning thunderstorm heatwave heat drought cold snow ice winds gale rain
  rains disease outbreak virus coronavirus covid covid-19 pandemic epidemic infection infections illness cancer stroke flu influenza
  pneumonia cholera malaria ebola measles poisoning overdose stampede crush collapsed collapse collapsing gas-leak malfunction wreck wreckage
  vehicle car truck bus train lorry motorcycle bicycle plane aircraft flight ferry boat tree roof ladder dog dogs
  shark bear bull horse cattle livestock`);

/** Where being beaten, injured or attacked is part of the game. */
export const CONTESTS = words(`game games match matches season league cup coach team teams goal goals scored striker defender goalkeeper
  keeper midfielder wicket innings playoff playoffs tournament championship champion semifinal quarterfinal final quarterback touchdown
  inning tennis football soccer rugby cricket hockey basketball baseball golf boxing bout stadium election elections primary caucus vote
  polls debate campaign campaigns ad ads candidate candidates senate congress lawmakers bill amendment remarks comments tweet tweets
  critics criticism album film movie novel episode series`);

/** What is fired or thrown at people. */
export const WEAPONS =
  words(`shot shots gunshot gunshots gas grenade grenades bullets rounds rocket rockets missile missiles bomb bombs shells
  mortars munitions flash-bangs cannon spray batons`);
export const DISCHARGED = words('fired used deployed thrown launched dropped lobbed discharged unleashed');

/** What is built to live or work in. */
export const BUILT = words(`house houses home homes building buildings village villages town towns city quarter district neighbourhood
  neighbourhoods neighborhood neighborhoods school schools hospital hospitals clinic clinics bridge bridges market markets mosque mosques
  church churches temple temples shop shops store stores farm farms crops orchards camp camps tents shelters apartment apartments flats block
  blocks bakery factory station library museum warehouse grove groves field fields orchard synagogue synagogues palace tower convoy`);

/** What makes an injury more than an accident. */
export const UNREST = words(`attack attacks strike strikes airstrike airstrikes raid raids shelling bombing bombings bombardment shooting
  shootings ambush assault crackdown stabbing clash clashes fighting battle battles riot riots unrest protest protests protesters rally
  rallies demonstration demonstrations march violence violent shots gunfire blast siege killed wounded missile missiles rocket
  rockets bomb bombs grenade gas bullets`);

/** Where people live and from which they can be driven. */
export const ABODES = words(`home homes house houses village villages town towns city land lands field fields valley country region area
  camp camps neighbourhood neighborhood district farm farms island property apartments flats monastery settlement`);

/** Things that are shot, killed or beaten without any harm. */
export const HARMLESS =
  words(`film films movie movies scene scenes video videos footage photo photos photograph photographs picture pictures
  documentary episode bill bills measure measures proposal proposals amendment legislation idea plan plans deal project record records odds
  expectations forecasts savings gains losses debt debts hopes shares stock stocks sales profits prices evidence document documents email emails reputation economy career`);
