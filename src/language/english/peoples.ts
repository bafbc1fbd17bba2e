/** Words for nations, faiths, peoples and political camps: entities of type group, as nouns and as adjectives. */
const list = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

export const GROUPS: ReadonlySet<string> = new Set(
  list(`
afghan albanian algerian american angolan argentine argentinian armenian asian australian austrian azerbaijani azeri bahraini bangladeshi
belarusian belgian bolivian bosnian brazilian british briton bulgarian burmese burundian cambodian cameroonian canadian chadian chechen chilean
chinese colombian congolese croatian croat cuban cypriot czech danish dane dominican dutch ecuadorian egyptian emirati english eritrean
estonian ethiopian european filipino finnish finn french gabonese gambian gazan georgian german ghanaian greek guatemalan guinean haitian honduran
hungarian icelandic indian indonesian iranian iraqi irish israeli italian ivorian jamaican japanese jordanian kazakh kenyan korean kosovar
kuwaiti kyrgyz lao laotian latvian lebanese liberian libyan lithuanian macedonian malagasy malawian malaysian maldivian malian maltese
mauritanian mexican moldovan mongolian montenegrin moroccan mozambican namibian nepalese nepali nicaraguan nigerian nigerien norwegian
omani pakistani palestinian panamanian paraguayan persian peruvian polish pole portuguese qatari romanian russian rwandan salvadoran saudi
scottish scot senegalese serb serbian singaporean slovak slovenian somali soviet spanish spaniard sudanese swede swedish swiss syrian taiwanese tajik
tanzanian thai tibetan togolese tunisian turk turkish turkmen ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh yemeni yugoslav
zambian zimbabwean african arab kurd kurdish hutu tutsi pashtun tamil uighur uyghur rohingya catalan basque berber tigrayan amhara oromo
latino latina hispanic caucasian african-american asian-american scandinavian
christian catholic protestant orthodox muslim islamic islamist sunni shia shiite shi'ite alawite druze jewish jew hindu buddhist sikh mormon
evangelical baptist methodist anglican coptic copt salafi jesuit zionist
republican democratic democrat conservative labour liberal socialist communist marxist leninist maoist baathist ba'athist social-democrat libertarian
tory whig federalist peronist gaullist nazi fascist loyalist unionist`),
);

/** Words of GROUPS that are mostly something else in lower case or alone, and count only with a capital inside a sentence. */
export const CAUTIOUS_GROUPS: ReadonlySet<string> = new Set(
  list(
    'conservative labour liberal orthodox democratic polish loyalist unionist pole georgian swede turkey finn scot lao dane',
  ),
);
