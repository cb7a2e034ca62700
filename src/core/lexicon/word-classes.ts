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
