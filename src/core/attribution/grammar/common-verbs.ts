/**
 * Common verbs that report nothing, so that a clause is known by its verb. Written for this project from the everyday verbs of news
 * writing; not exhaustive: an unknown word in -ed or -ing is taken for a verb where its neighbours allow it.
 */
export const VERBS = `
abandon abolish absorb accelerate accompany accomplish accumulate achieve acquire act adapt adjust adopt advance affect afford align allocate allow alter amend amount
appear apply appoint arise arrive ascend assassinate assemble assist attach attend attract await awake ban bar battle be bear beat become befall begin behave belong bend benefit bind
bleed block blow boost borrow bother break breathe breed bring build bury buy calm cancel capture carry catch cause cease celebrate close collapse collect combat combine
come commemorate compel compete compile complete comply comprise compromise concern conduct configure connect consist constitute construct consult consume contact contain
contribute control convene convert convict cook cooperate cope correct cost cover crack crash create cross crush cut damage deal declassify decline decrease dedicate defeat defile
defy delay delete deliver depart depend deploy deport deprive derail derive descend desecrate deserve destroy deteriorate detain develop devote die differ dig diminish dine disappear
disappoint discuss dismantle displace display dissolve distinguish distribute disturb dive divide divorce do dominate donate double draft drag draw drink drive drop drown earn
ease eat edit educate elect elevate eliminate emerge employ empower enable enact end endure enforce engage enhance enjoy ensure enter entitle equip erase erode erupt escalate
escape escort establish evacuate evade evict evolve examine exceed exchange exclude execute exercise exist expand expel experience expire exploit explode explore export expose
extend face fail fall feed fight fill finance find finish fire fix flee float flood fly focus follow force form free freeze fuel fulfill function fund gain generate get give
go govern grab graduate grant grow halt handle happen harass harm head heal help hide hire hit hold host hunt hurt ignore impact implement import impose impress improve
include incorporate increase incur influence inherit inhibit injure insert install instill insult integrate intensify interact intercept interest interfere intervene introduce
invade invest investigate involve isolate issue join jump keep kick kidnap kill kiss knock land last launch lead leak leap leave lend let level lie lift light limit line link
live loan locate lock look loom lose lower maintain make manage march mark marry match matter mean measure meet melt merge migrate mobilize monitor motivate mount move murder
nail near negotiate neglect obey obtain occupy occur open operate organize organise originate oust outlast outnumber overcome overhaul oversee overthrow overtake overturn owe own
pack park participate pass pause pave pay peak perform permit persist pick place play plunge poll possess pour practice prepare present preserve press prevail prevent proceed
process produce prohibit promote prompt propel prosecute protect prove provide provoke pull punish purchase pursue push put quit race raid raise range rape reach react realign
rebuild receive reclaim recover recruit recycle reduce refuel regain register regulate reinforce relax release rely remain remove renew rent reopen repair repeal replace
represent require rescue resemble reside resign resist resolve restore restrict result resume retain retire retreat return reveal reverse review revise revive revoke rid ride ring
rise risk rob roll rule run rush sail sanction satisfy save scare schedule score screen seal search secure seem seize select sell send separate serve set settle shake shape share
shed shift ship shoot shop shut sign silence sink sit skip sleep slide slip slow smash smoke smooth soar solve sound spark spend spill spin split spoil sponsor spread spring stabilize
stage stand start starve stay steal steer stem step stick stop store storm strengthen stretch strike strip struggle study succeed sue suffer suit supply surface surge surpass
surprise surrender surround survive suspend sustain swallow sweep swim swing switch tackle take talk target taste tax teach tear tend terminate test thrive throw thwart tie
tighten topple torture touch tour trade train transfer transform translate transmit transport trap travel treat trigger triple trouble trump try turn undergo undermine unfold
unite unveil update urge use vaccinate vanish vary veto violate visit vote wage wait wake walk watch weaken wear weigh widen win wind wipe withdraw withhold withstand witness
work worsen worship wound yield zero resettle flock trail hover linger dwindle plummet tumble climb swell outpace outperform campaign canvass caucus fundraise
aid probe approach arm arrest attempt award balance bid bomb book brief broadcast budget check clash comfort contest count cure dance date debate deposit dress
edge film fish fit flow gauge grip hand harvest heat hike house interview invite lack mail mourn name narrow need nominate notice pace patch phone picture plant plot
print profit progress rally rank rate reform research reserve respect rest reward root scale seat shield shock sort speed stab stake stamp stock strain subject summon survey
swap toast track trick value warrant wash waste whip
abide abort absolve abstain accede acclimate accommodate accredit acquit activate adhere adjourn adjudicate administer adorn afflict aggravate allay
alleviate allot amass amplify analyze analyse annex annihilate annul antagonize appease append apportion appraise apprehend arouse assess assign
assimilate assuage astonish atone attain augment authenticate authorize automate avenge avert avoid awaken baffle banish bankroll baptize barricade
batter befriend belie besiege betray bicker blend bless blink blur bolster botch brighten browse bulldoze cajole calibrate capitalize capitulate
categorize centralize certify cheapen circulate circumvent civilize classify clinch cling coalesce coax coddle coerce coexist coincide collaborate
collate collide colonize commiserate compensate complicate conceal conceive concentrate condense condone confer confide confine confiscate conform
confront confuse conquer conserve consolidate conspire consummate contravene converge converse coordinate counteract counterbalance cram crisscross
crumble cultivate curtail customize dangle dazzle deactivate decimate decorate decriminalize deduct deepen deface defame defer deflate deflect defraud
defund defuse degrade dehumanize delegitimize demolish demote deplete depopulate depress deregulate designate destabilize detach detect deter devalue
devastate deviate devise devour diagnose differentiate dilute dip direct disable disadvantage disallow disarm disband discontinue discriminate
disengage disenfranchise disintegrate dislodge dispel disperse displease disqualify disregard disrupt dissect disseminate dissipate dissociate distill
distort distract diversify divert divest dramatize dredge dwell electrify elicit elude emanate embark embarrass embellish embody emigrate emit
empathize encapsulate encircle enclose encompass encounter encroach endanger endear endow energize engender enlarge enlighten enlist enrage enrich
enroll enslave ensue entail entangle entertain enthrall entice entrench entrust equalize eradicate evaporate evoke exacerbate exasperate excel excite
exhale exonerate exorcise expedite expend expropriate extinguish extort extradite extrapolate fabricate facilitate falsify falter fasten feign fend
fester finalize flaunt flout fluctuate foment forego forestall forgive formalize formulate foster frighten frustrate fulfil furnish galvanize garner
gentrify glean greet grieve hamper harden hasten haunt heed heighten hesitate hinder hoist honor humanize humiliate hurl hush ignite illuminate
immigrate immortalize impart impeach impede imperil impersonate implicate imprison inaugurate incarcerate incite incline indict induce indulge infect
inflame inflate inflict infringe infuriate infuse initiate inject innovate inscribe inspect inspire instigate institute insulate insure intercede
intermarry intertwine intimidate intrude inundate invalidate invent invert irk irritate jeopardize jettison juxtapose legalize legislate legitimize
lengthen lessen liberalize liberate lighten liquidate listen litigate localize loiter loosen lurk magnify malfunction mangle manipulate marginalize
marshal materialize maximize meander meddle mediate meditate memorize mend militarize mimic mingle misbehave mischaracterize mislead misrepresent
misspeak mistreat mitigate mobilise modernize modify monetize monopolize multiply mutate nationalize navigate necessitate normalize nullify nurture
obfuscate obligate oblige obliterate obsess obstruct offend offload omit opt orchestrate orient outbid outdo outgrow outmaneuver outrun outsource
outspend overburden overcharge overlook overrule oversell overshadow overstay overstep overwhelm pacify paralyze parse partition penalize penetrate
perish perpetrate perpetuate persecute persevere pertain perturb peruse pester placate polish politicize pollute popularize populate portend precede
precipitate preclude predate predetermine predominate preempt preoccupy preside prevaricate prioritize privatize procrastinate procure proffer
proliferate prolong propagate prosper punctuate purify qualify quash quell quench quicken radicalize radiate ransack ratify reactivate readjust reap
reappear reapply rearrange reassemble reassess reassign rebrand recalibrate recapture recede recharge reciprocate reclassify recommit reconcile
reconfigure reconnect reconsider reconstruct reconvene recoup recreate rectify recuperate recuse redeem redefine redeploy redesign redirect
redistribute redouble reelect re-elect reenact reestablish reevaluate reexamine refine refocus refurbish regenerate regroup rehabilitate rehearse
reignite reimburse rein reinstate reintroduce reinvent reinvest reinvigorate rekindle relaunch relegate relent relieve relinquish relish relive
relocate reminisce remodel renege renegotiate renovate reorganize replenish replicate repossess repress reproduce reschedule reshape reshuffle
resonate restock restructure resurface resurrect retake retaliate rethink retrace retrieve retrofit reunite revamp revel reverberate revert revisit
revitalize revolutionize revolve rile ripen rival roam romanticize rotate rouse saturate savor scrutinize sculpt scuttle secede seduce seep segregate
self-fund sensationalize sequester sever sharpen shorten sift simplify simulate situate smuggle soften solicit solidify soothe specialize squander
squirm standardize stifle stigmatize stomach straddle straighten strangle strategize streamline strive stymie subdue subjugate submerge submit
subscribe subside subsidize subsist substantiate subtract subvert succumb suffice suffocate sugarcoat supersede supervise supplant suppress surmount
symbolize symbolise synthesize tamp tarnish televise tempt tinker tiptoe tolerate transcend transcribe transpire traumatize trivialize trounce
truncate typify underfund undercut underpin undo unify unleash unlock unnerve unravel unseat unsettle unwind upend uproot upstage usher usurp utilize
vacate vacillate validate vandalize vaporize veer vex victimize vie vindicate vouch waive wander weaponize weave whittle wield wrangle wreak wrest
abuse access bail balk band barge bargain bite blackmail blanket bolt bombard boot bounce bow box boycott brace breach brew bribe bridge bruise bubble
bully bump bundle burst bust bypass cater censor channel chase cheat chill choke chop circle commute corral craft crawl cripple curb dare dart dash
dawn deadlock default defect delegate delight discard discharge discipline disconnect discount disguise dismay dispatch dissent distance ditch dodge
doom drain duck dump envy exhaust exhibit fade feature ferry filibuster filter flip flourish foil fool forage forfeit forge fuse gamble
glance gloss glow grapple graze grind groom hang harbor harness haul heap heave hoard hone hop hurry inconvenience jail jolt
keynote labor lag leverage levy license litter loot lure maneuver manufacture mask massacre menace mess mistake misuse morph muster muzzle nag offset
outlaw overlap override package pander panic pardon patrol peddle peel pile pinpoint pioneer pit pitch pivot plague plug plunder pose postpone pounce
prejudice premiere prey prune pump punch purge quarantine ramp ratchet ration rattle ravage rebel rebound recoil redraw reel refrain refresh rehash
reign remake remedy repay reprise resort restart retool rewind rework ripple rout ruin rumble rupture sabotage sacrifice saddle safeguard salvage
sample scan scapegoat scatter scoop scope scour scrap scrape scratch scrub shackle shatter shine shoulder shove shovel showcase shower
shrink shuffle shun shutter shuttle sidestep sideline sketch skim skirt slap slash slaughter snag snatch sneak snub spice spike spiral splinter
splurge spook sputter squabble squash squeeze stall stalk stash stereotype stitch stoke strand stray stroll stumble stun subpoena supplement swarm
sway swirl tailor taint tally tamper tangle thaw thrill tilt tip tire torment torpedo toss tow toy trace transition traverse treasure trim tweak twist
upgrade vault wane wean weather wither wreck wrestle wring
choose forget identify miss burn render alienate tap carve blunt backfire cede broaden exert mirror dampen spearhead foreshadow emulate toughen codify
abdicate hack stir flag revolt screw tune stack scramble anger transfix tuck dole outstrip outflank underplay revile animate bestow flinch frown
kindle impinge culminate skyrocket fare trek crown
`;

/** Verbs, reporting or not, whose base and -s forms are as often nouns: only their neighbours tell. */
export const ALSO_NOUNS = `
act advance aid aim e-mail email tweet retweet post blog probe lampoon advocate critique lament boast brag quip gripe retort riposte query jeer sneer scoff moan groan gasp sob growl snarl bark hiss shriek caption chronicle prod resolve fume dub air alarm amount answer appeal approach arm arrest attack attempt attribute award back balance ban bar base battle bear beat benefit bet bid bill blame
blast block board bomb book boost border bother brand break brief broadcast budget burden call camp campaign care cast cause challenge chance change chant charge chat
check cheer claim clash close coach comfort command comment compliment compromise concern conduct conflict contact contest contract contrast control cook cost counsel
count counter cover crack crash credit crew cross crowd crush cry cure cut damage dance date deal debate decay decline decrease decree defeat delay demand deposit desire
detail display dispute divide document doubt draft drag draw dream dress drink drive drop dub ease echo edge effect end escape estimate exchange excuse exercise exhibit experience
experiment export express extract eye face fall fault favor favour fear feature feed field fight figure file fill film finance find finish fire fish fit fix flight flood flow
fly focus force forecast form frame free fuel function fund gain gather gauge gift grant grip ground group guarantee guess guide halt hand handle harm harvest hate head heat help hike
hint hire hit hold hope host house howl hunt hurt hype impact import increase influence insult interest interview invite issue jest joke judge jump keep kick kill knock label
lack land laugh launch lead leak leap lecture level lie lift light like limit line link list loan lobby lock long look loss love lower mail majority mandate march mark match
matter mean measure meet mention merit message mind mix mock model monitor mount mourn move murder name narrate narrow need nod nominate note notice object offer open order outfit outline
outrage own pace pack paint pan park part pass patch pause pay peak pen permit petition phone pick picture place plan plant play plea pledge plot point police poll post pour
practice praise pray present press pressure price print prize probe process produce profile profit program progress project promise prompt protest purchase push question quiz quote race
rage raid raise rally range rank rant rape rate reach read reason rebuke recall record reference reform refuse regard regret release remark rent repair repeal reply report request rescue
research reserve respect response rest result retreat return reverse review reward ride ring rip rise risk rival roast roar rock role roll root round rule run rush sanction sail sale
savage save scale scare schedule scorn score scream screen search seat second secret secure sell sense set shake shape share shield shift ship shock shop short shot shout show shift side sigh sign
signal silence sink slam slate slip slow smear smile smoke snap sort sound source spark speed spell spin split sponsor spread stab staff stage stake stamp stand start state station stay
steal steer stem step stick stock stop store storm strain stress stretch strike strip struggle study style subject suit summon supply support surge surprise surrender survey suspect
swap sweep swing switch sympathy talk target taste taunt tax team tease term test text thank thought threat thunder tie time title toast toll total touch tour track trade trail train transfer
transport trash travel treat trend trial trick trigger trip triumph trouble trump trust try turn type update upset use value veto view visit voice volunteer vote vow wage wager walk
war warrant wash waste watch water wave weight welcome whip whisper will win wind wish witness wonder word work worry wound wrap yell yield
abuse access bail balk band barge bargain bite blackmail blanket bolt bombard boot bounce bow box boycott brace breach brew bribe bridge bruise bubble
bully bump bundle burst bust bypass cater censor channel chase cheat chill choke chop circle commute corral craft crawl cripple curb dare dart dash
dawn deadlock default defect delegate delight discard discharge discipline disconnect discount disguise dismay dispatch dissent distance ditch dodge
doom drain duck dump engineer envy exhaust exhibit fade feature ferry filibuster filter flip flourish foil fool forage forfeit forge fuse gamble
glance gloss glow grandstand grapple graze grind groom guard hang harbor harness haul heap heave hoard hone hop hurry inconvenience jail jockey jolt
keynote labor lag leverage levy license litter loot lure maneuver manufacture mask massacre menace mess mistake misuse morph muster muzzle nag offset
outlaw overlap override package pander panic pardon patrol peddle peel pile pinpoint pioneer pit pitch pivot plague plug plunder pose postpone pounce
prejudice premiere prey prune pump punch purge quarantine ramp ratchet ration rattle ravage rebel rebound recoil redraw reel refrain refresh rehash
reign remake remedy repay reprise resort restart retool rewind rework ripple rout ruin rumble rupture sabotage sacrifice saddle safeguard salvage
sample scan scapegoat scatter scoop scope scour scout scrap scrape scratch scrub shackle shatter shepherd shine shoulder shove shovel showcase shower
shrink shuffle shun shutter shuttle sidestep sideline sketch skim skirt slap slash slaughter snag snatch sneak snub spice spike spiral splinter
splurge spook sputter squabble squash squeeze stall stalk stash stereotype stitch stoke strand stray stroll stumble stun subpoena supplement swarm
sway swirl tailor taint tally tamper tangle thaw thrill tilt tip tire torment torpedo toss tow toy trace transition traverse treasure trim tweak twist
upgrade vault wane wean weather wither wreck wrestle wring
burn tap blunt mirror hack stir flag revolt screw tune stack scramble anger fare trek crown frown dole
`;
