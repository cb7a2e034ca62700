import type { SourceKind } from '../attribution';

/** Bodies of many regions by the names that reports give them, in lower case and without stops. Written for this project. */
const BODIES: Partial<Record<SourceKind, string>> = {
  government:
    'kremlin|downing street|white house|number 10|elysee|élysée|union cabinet|state council|blue house|malacañang|aso rock|foreign office|home office|dhs|homeland security|cia|central intelligence agency|nsa|mi5|mi6|mossad|shin bet|fsb|isi|epa|fda|cdc|federal reserve|rbi|bank of england|reserve bank of india|taliban government|coast guard|irs|internal revenue service|south korea|north korea|saudi arabia|new zealand|south africa|united states|united kingdom|sri lanka|united arab emirates|south sudan|burkina faso|sierra leone|el salvador|costa rica|dominican republic|czech republic|ivory coast|north macedonia|hong kong|vatican|holy see',
  ministry:
    'state department|pentagon|treasury|ministry of defence|ministry of defense|mod|justice department|foreign ministry|interior ministry|health ministry|defence ministry|defense ministry|finance ministry',
  military:
    "idf|israel defense forces|irgc|revolutionary guards|islamic revolutionary guard corps|centcom|us central command|african command|africom|pla|people's liberation army|tatmadaw|royal navy|royal air force|raf|ukrainian general staff",
  police: 'fbi|scotland yard|interpol|europol|met police|metropolitan police|met|nypd|lapd|psni|crpf|cbi|dea|rcmp|efcc|garda|gardai|gardaí',
  court:
    'supreme court|high court|icc|icj|international criminal court|international court of justice|court of appeal|old bailey|crown prosecution service|cps',
  'state media':
    "sana|tass|ria novosti|ria|interfax state|xinhua|irna|fars|tasnim|press tv|presstv|isna|mehr|kcna|rt|sputnik|cgtn|cctv|global times|people's daily|china daily|trt|anadolu|anadolu agency|spa|saudi press agency|wam|mena|kuna|qna|bna|prensa latina|telesur|belta|al-ikhbariya|al-ekhbariya|rossiya 24|rossiya 1|channel one|granma|nan|news agency of nigeria|vietnam news agency|all india radio|doordarshan|al-manar|radio pakistan|saba",
  'news agency':
    'reuters|ap|associated press|afp|agence france-presse|dpa|efe|ansa|pti|press trust of india|ani|upi|kyodo|yonhap|pa|pa media|press association|bloomberg|interfax|bernama|antara|aap|jiji|ians|ukrinform|unian|canadian press',
  'other outlet':
    'bbc|cnn|cnbc|msnbc|nbc|nbc news|abc|abc news|cbs|cbs news|fox|fox news|npr|pbs|sky news|itv|channel 4|al jazeera|al-jazeera|al arabiya|al-arabiya|new york times|nyt|washington post|wall street journal|financial times|guardian|daily mail|sun|daily telegraph|times|le monde|der spiegel|haaretz|politico|axios|vice|buzzfeed|buzzfeed news|breitbart|huffington post|huffpost|usa today|los angeles times|times of india|hindu|hindustan times|ndtv|dawn|geo news|punch|vanguard|premium times|daily nation|gulf news|sydney morning herald|age|australian|globe and mail|cbc|deutsche welle|dw|france 24|euronews|channels television|arise news|the conversation|economist|forbes|newsweek|jerusalem post|kyiv independent|moscow times',
  'armed group':
    "taliban|hamas|hezbollah|hizbollah|hizbullah|houthis|houthi movement|isis|isil|is|islamic state|daesh|al-qaida|al-qaeda|boko haram|iswap|al-shabab|al-shabaab|pkk|ypg|sdf|syrian democratic forces|free syrian army|farc|eln|m23|rsf|rapid support forces|islamic jihad|tplf|hts|hayat tahrir al-sham|lashkar-e-taiba|jaish-e-mohammed|abu sayyaf|new people's army|wagner|wagner group|ltte|arakan army|jnim|al-nusra|nusra front|ansarullah|lra|eta|ira|azov",
  party:
    'republicans|democrats|labour|labour party|conservatives|tories|tory party|lib dems|liberal democrats|snp|dup|sinn fein|sinn féin|gop|republican party|democratic party|rnc|dnc|bjp|aap party|shiv sena|anc|eff|apc|pdp|akp|chp|hdp|likud|fatah|afd|cdu|csu|spd|fidesz|vox|podemos|pti party|pml-n|awami league|bnp|liberals|nationals|greens|green party|reform uk|ukip|plaid cymru|united russia|communist party',
  monitor:
    'airwars|acled|bellingcat|netblocks|violations documentation center|syrian network for human rights|conflict observatory|iraq body count|institute for the study of war|oryx',
  ngo: "amnesty|amnesty international|human rights watch|hrw|msf|médecins sans frontières|medecins sans frontieres|doctors without borders|red cross|icrc|red crescent|international committee of the red cross|oxfam|greenpeace|save the children|mercy corps|white helmets|transparency international|reporters without borders|care international|world vision|wwf|aclu|btselem|b'tselem|norwegian refugee council|islamic relief|international crisis group|freedom house|human rights campaign|planned parenthood|nra|national rifle association|actionaid|liberty|shelter|unison|unite",
  'un body':
    'un|united nations|unhcr|unicef|ocha|who|world health organization|world health organisation|wfp|world food programme|unrwa|iom|international organization for migration|undp|unesco|unep|fao|unama|unifil|minusma|ohchr|security council|general assembly|un security council|iaea|ilo|human rights council|unfpa|unaids',
  'international body':
    'eu|european union|european commission|european parliament|european council|nato|african union|au|arab league|ecowas|asean|opec|opec+|osce|opcw|imf|international monetary fund|world bank|wto|gcc|sco|brics|g7|g20|commonwealth|council of europe|oas|organisation of islamic cooperation|oic|oecd|iea|sadc|igad|caricom|mercosur|fifa|uefa|ioc|frontex|ecb|european central bank',
  company:
    "google|facebook company|meta|apple|amazon|microsoft|tesla|spacex|boeing|airbus|shell|bp|exxon|exxonmobil|chevron|gazprom|rosneft|saudi aramco|aramco|huawei|samsung|sony|toyota|volkswagen|bmw|ford|general motors|goldman sachs|jpmorgan|hsbc|barclays|netflix|uber|airbnb|pfizer|moderna|astrazeneca|tata|reliance|adani|infosys|mtn|dangote|safaricom|emirates|etihad|qantas|telstra|woolworths|tesco|walmart|nestle|nestlé|starbucks|mcdonald's|twitter inc|bytedance|alibaba|tencent|x corp|openai|british airways|ryanair|rolls-royce|siemens",
  'social media':
    'facebook|twitter|instagram|tiktok|telegram|youtube|reddit|weibo|wechat|whatsapp|truth social|snapchat|linkedin|vk|bluesky|threads',
};

const known = new Map<string, SourceKind>();
for (const [kind, names] of Object.entries(BODIES)) for (const name of names.split('|')) known.set(name, kind as SourceKind);

const first = new Set([...known.keys()].map((name) => name.split(' ', 1)[0] as string));

/** Whether a normalised word begins the name of a known body. */
export const beginsBody = (word: string): boolean => first.has(word.replaceAll('.', ''));

/** The kind of a body by its name, in lower case; stops do not matter. */
export const kindOfBody = (name: string): SourceKind | undefined => known.get(name.includes('.') ? name.replaceAll('.', '') : name);
