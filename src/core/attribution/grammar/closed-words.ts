/** The small words of English by what they do, and the few open classes that place an attribution. A word may stand in several. */
export const CLOSED_WORDS = {
  determiner:
    'the a an this that these those his her their its our my your some any many several most few all both each every another no one two three four five six seven eight nine ten eleven twelve other such whose which what more less fewer half dozens hundreds thousands either neither enough',
  possessive: 'his her their its our my your whose',
  pronoun:
    'he she they it we i you who which that those others some many both one none everyone everybody someone somebody nobody anybody most few several these this anyone neither either whoever what all each another him them us me her himself herself themselves itself everything something nothing anything others',
  subject: 'he she they it we i you who which',
  auxiliary:
    "has have had is are was were be been being am did does do will would could can may might shall should must having ain't isn't aren't wasn't weren't hasn't haven't hadn't didn't doesn't don't won't wouldn't couldn't can't cannot mustn't shouldn't mightn't needn't ought dare",
  be: "is are was were be been being isn't aren't wasn't weren't am ain't",
  have: "has have had having hasn't haven't hadn't",
  modal:
    "will would could can may might shall should must won't wouldn't couldn't can't cannot mustn't shouldn't mightn't needn't did does do didn't doesn't don't",
  negation:
    "not never no n't ain't isn't aren't wasn't weren't hasn't haven't hadn't didn't doesn't don't won't wouldn't couldn't can't cannot mustn't shouldn't",
  adverb:
    'also then later now still once already recently previously repeatedly often even just only again soon too instead however though always sometimes ever yet further never not initially reportedly allegedly apparently long famously first last earlier nevertheless nonetheless meanwhile both all each simply really perhaps maybe probably merely openly twice thrice therefore thus hence moreover furthermore besides otherwise indeed almost nearly rather quite very so else elsewhere together afterward afterwards thereafter shortly seldom rarely hardly aloud outright alone likewise similarly pointedly here',
  preposition:
    'of in on at for from with by to about against over under after before during between among amongst amid amidst through via into onto across around behind beyond near since until till despite without within toward towards per like unlike as than upon off out up down inside outside including excluding regarding concerning following throughout alongside beneath above below versus besides except plus',
  subordinator:
    'that because but if when while although though since unless until till whereas where wherever whether as nor so yet after before than why how once lest whenever',
  coordinator: 'and or but nor',
  wh: 'who which what whom whose whoever whatever where when why how whether if',
  day: 'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays yesterday today tomorrow tonight',
  month: 'january february march april may june july august september october november december jan. feb. aug. sept. sep. oct. nov. dec.',
  time: 'earlier later recently afterward afterwards shortly then now thereafter last this next past week month year decade night morning afternoon evening noon midnight early late spring summer fall autumn winter weekend day days weeks months years hours minutes moments ago previously time again once today yesterday',
  role: 'spokesman spokeswoman spokesperson spokesmen spokespeople official lawyer attorney candidate adviser advisor director minister secretary analyst professor representative group member leader president chief chairman chairwoman chair head manager editor reporter correspondent fellow scientist strategist aide expert commander governor senator congressman congresswoman mayor judge critic supporter activist resident witness source company campaign agency ministry department commission committee party authority army military monitor observer executive ceo founder co-founder economist historian pollster author host anchor veteran voter delegate nominee front-runner doctor person people man woman men women ambassador premier chancellor lawmaker deputy officer envoy consultant lobbyist advocate organizer organiser coordinator coach player teacher student worker victim survivor relative neighbour neighbor mother father son daughter brother sister wife husband widow prosecutor investigator researcher colleague ally opponent rival partner participant police rebel militant fighter protester demonstrator opponent proponent backer speaker writer columnist blogger commentator journalist publisher owner operator employee farmer fisherman priest bishop pastor imam rabbi spokeswomen',
  evidence:
    'poll polling survey tally ledger slide picture study report data document record research figure email e-mail analysis result number finding video statistic statistics evidence filing exit letter memo audit review census paper footage image photo photograph test investigation inquiry review estimate transcript index chart map tape recording indictment complaint affidavit',
  occasion:
    'interview statement speech tweet letter email e-mail memo debate rally briefing hearing conference forum appearance address remarks call post article column essay book report op-ed editorial release message video ad text note petition resolution motion leaflet pamphlet testimony broadcast program show podcast segment event visit meeting gathering session ceremony fundraiser conversation discussion exchange telephone phone news press television radio series facebook twitter instagram youtube telegram',
  /** Words for which tags have a rule of their own: what is not listed is not asked, for looking at a word's letters takes longer than at its bits. */
  own: "'s ' $ & / % to that there here since at least close like outside",
} as const;
