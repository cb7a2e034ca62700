/** Countries, peoples and capitals as reports name them: "country adjective"; a capital stands for a government. */
const COUNTRIES =
  'afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium benin bolivia bosnia botswana brazil britain bulgaria burundi cambodia cameroon canada chad chile china colombia congo croatia cuba cyprus denmark djibouti ecuador egypt england eritrea estonia ethiopia finland france gabon gambia georgia germany ghana greece guatemala guinea haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya lithuania luxembourg madagascar malawi malaysia maldives mali malta mauritania mauritius mexico moldova mongolia montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda scotland senegal serbia singapore slovakia slovenia somalia spain sudan sweden switzerland syria taiwan tajikistan tanzania thailand togo tunisia turkey türkiye turkmenistan uganda ukraine uae uruguay uzbekistan venezuela vietnam wales yemen zambia zimbabwe us u.s. usa uk u.k. america'.split(
    ' ',
  );
const CAPITALS =
  'washington moscow beijing london paris berlin tehran damascus ankara riyadh kyiv kiev jerusalem cairo delhi islamabad kabul brussels tokyo seoul pyongyang canberra ottawa madrid rome baghdad beirut doha abuja nairobi pretoria havana caracas minsk warsaw budapest vienna athens taipei hanoi jakarta manila bangkok khartoum tripoli tunis rabat algiers sanaa amman'.split(
    ' ',
  );
const ADJECTIVES =
  'afghan albanian algerian angolan argentine argentinian armenian australian austrian azerbaijani azeri bahraini bangladeshi belarusian belgian beninese bolivian bosnian brazilian british bulgarian burmese burundian cambodian cameroonian canadian chadian chilean chinese colombian congolese croatian cuban cypriot czech danish dutch ecuadorean ecuadorian egyptian english eritrean estonian ethiopian finnish filipino french gabonese gambian georgian german ghanaian greek guatemalan guinean haitian honduran hungarian icelandic indian indonesian iranian iraqi irish israeli italian ivorian jamaican japanese jordanian kazakh kenyan kosovan kurdish kuwaiti kyrgyz laotian latvian lebanese liberian libyan lithuanian malawian malaysian maldivian malian maltese mauritanian mexican moldovan mongolian montenegrin moroccan mozambican namibian nepali nepalese nicaraguan nigerian nigerien norwegian omani pakistani palestinian panamanian paraguayan peruvian philippine polish portuguese qatari romanian russian rwandan saudi scottish senegalese serbian sierra singaporean slovak slovenian somali spanish sudanese swedish swiss syrian taiwanese tajik tanzanian thai tibetan togolese tunisian turkish turkmen ugandan ukrainian emirati uruguayan uzbek venezuelan vietnamese welsh yemeni zambian zimbabwean american u.s. us uk u.k. eu european african asian arab western eastern northern southern latin scandinavian nordic balkan catalan basque chechen crimean hong rohingya uighur uyghur tamil sikh hindu muslim christian jewish sunni shia shiite druze alawite catholic islamic islamist'.split(
    ' ',
  );

const countries = new Set([...COUNTRIES, ...CAPITALS]);
const adjectives = new Set(ADJECTIVES);

/** Whether a normalised word names a country, or a capital that stands for its government. */
export const isCountry = (word: string): boolean => countries.has(word);

/** Whether a normalised word says of which nation, people or faith somebody is. */
export const isNationality = (word: string): boolean => adjectives.has(word);
