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
aid probe approach arm arrest attempt award balance bid bomb book brief broadcast budget check clash coach comfort contest count cure dance date debate deposit dress
edge film fish fit flow gauge grip guide hand harvest heat hike house interview invite lack mail mourn name narrow need nominate notice pace patch phone picture plant plot
print profit progress rally rank rate reform research reserve respect rest reward root scale seat shield shock sort speed stab stake stamp stock strain subject summon survey
swap toast track trick value warrant wash waste whip
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
`;
