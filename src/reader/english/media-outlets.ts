/** Names of news agencies and outlets through which words reach us, and the words that end such names. */

export const MEDIA_NAMES: ReadonlySet<string> = new Set(
  `Reuters, Associated Press, AP, Agence France-Presse, AFP, Bloomberg, Bloomberg News, Xinhua, Xinhua News Agency, TASS, Itar-Tass, ITAR-TASS, Interfax, RIA Novosti, RIA, Sputnik, Anadolu, Anadolu Agency, Kyodo, Kyodo News, Yonhap, KCNA, IRNA, ISNA, Fars, Fars News Agency,
  Mehr, Tasnim, SANA, WAM, Press Trust of India, PTI, ANSA, DPA, dpa, EFE, UPI, United Press International, BBC, BBC News, British Broadcasting Corporation, CNN, NBC, NBC News, CBS, CBS News, ABC, ABC News, MSNBC, CNBC, PBS, NPR, Fox News, Fox, Sky News, ITV, Channel 4, Al Jazeera,
  Al-Jazeera, al-Jazeera, Al Arabiya, Al-Arabiya, Deutsche Welle, DW, France 24, RT, Russia Today, CCTV, CGTN, NHK, CBC, RTE, Voice of America, VOA, Radio Free Europe, Radio Liberty, Press TV, The New York Times, New York Times, The Times, Washington Post, The Washington Post, Wall Street Journal,
  The Wall Street Journal, Financial Times, The Guardian, Guardian, Daily Telegraph, The Telegraph, The Independent, Daily Mail, The Sun, Le Monde, Le Figaro, Der Spiegel, Die Zeit, El País, El Pais, Haaretz, Ha'aretz, Jerusalem Post, The Jerusalem Post, Times of Israel, The Times of Israel, Ynet, Asharq Al-Awsat, Al-Ahram,
  Al-Masry Al-Youm, Dawn, Times of India, The Hindu, Hindustan Times, Global Times, People's Daily, China Daily, South China Morning Post, Asahi Shimbun, Yomiuri Shimbun, The Economist, Economist, Time, Time Magazine, Newsweek, Politico, POLITICO, Axios, BuzzFeed, BuzzFeed News, HuffPost, Huffington Post, The Huffington Post, Breitbart,
  Breitbart News, USA Today, USA TODAY, Los Angeles Times, LA Times, Chicago Tribune, Boston Globe, Miami Herald, New York Post, The Hill, The Atlantic, The New Yorker, New Yorker, Vox, Slate, Salon, Daily Beast, The Daily Beast, Univision, Telemundo, C-SPAN, Daily Caller, National Review, Mother Jones, Vanity Fair, Rolling Stone, Wikinews, Wikipedia, Pravda, Izvestia, Kommersant, Novaya Gazeta, Hurriyet, Addis Standard, Fana, Walta, Daily Nation,
  The Intercept, ProPublica, WikiLeaks, Bild, Corriere della Sera, La Repubblica, The Globe and Mail, Toronto Star, Sydney Morning Herald, The Australian, The Age, The Scotsman, The Herald, Evening Standard, Twitter, Facebook, YouTube, Telegram`
    .split(',')
    .map((name) => name.trim()),
);

/** A name of two or more words that ends so is an outlet: "the Irsa Courier". */
export const MEDIA_ENDINGS: ReadonlySet<string> = new Set(
  `Times, News, Post, Herald, Gazette, Tribune, Chronicle, Courier, Telegraph, Mail, Journal, Observer, Dispatch, Star, Mirror, Express, Bulletin, Daily, Weekly, Review, TV, Television, Radio, Broadcasting, Press, Globe, Examiner, Sentinel, Inquirer, Standard, Monitor, Record, Wire, Newswire, Today, Broadcaster, Media, Clarion, Argus, Messenger, Reporter`
    .split(',')
    .map((name) => name.trim()),
);
