/**
 * Statesmen whom news texts name without their country, by where they are from: `ISO alpha-3 | full names`. Nothing of any office or of
 * when it was held: that comes from the text. A surname alone is looked up only behind an office ("President Bush"), or where hardly
 * anybody else bears it (marked `!`).
 */

const TABLE = `
AFG|Hamid Karzai!,Ashraf Ghani
AGO|Jose Eduardo dos Santos,Jonas Savimbi!,Joao Lourenco
ALB|Sali Berisha!,Edi Rama
ARG|Carlos Menem!,Raul Alfonsin!,Nestor Kirchner!,Cristina Fernandez de Kirchner,Mauricio Macri!,Javier Milei!
AUS|Bob Hawke,Paul Keating,John Howard,Kevin Rudd,Julia Gillard,Tony Abbott,Malcolm Turnbull,Scott Morrison,Anthony Albanese!
AUT|Kurt Waldheim!,Wolfgang Schuessel!,Sebastian Kurz
AZE|Heydar Aliyev!,Ilham Aliyev!
ARM|Robert Kocharyan!,Serzh Sargsyan,Nikol Pashinyan!
BDI|Pierre Buyoya!,Pierre Nkurunziza!
BGD|Sheikh Hasina,Khaleda Zia,Muhammad Yunus
BIH|Alija Izetbegovic!,Radovan Karadzic!,Ratko Mladic!,Milorad Dodik!
BLR|Alexander Lukashenko!,Alyaksandr Lukashenka!
BOL|Evo Morales
BRA|Fernando Henrique Cardoso,Luiz Inacio Lula da Silva,Dilma Rousseff!,Jair Bolsonaro!,Michel Temer
CAN|Pierre Trudeau!,Justin Trudeau!,Brian Mulroney!,Jean Chretien!,Stephen Harper,Paul Martin,Mark Carney
CHL|Augusto Pinochet!,Michelle Bachelet!,Gabriel Boric!
CHN|Deng Xiaoping!,Jiang Zemin!,Hu Jintao!,Xi Jinping!,Li Peng,Zhu Rongji!,Wen Jiabao!,Li Keqiang!,Wang Yi,Mao Zedong
CIV|Laurent Gbagbo!,Alassane Ouattara!,Henri Konan Bedie
COD|Mobutu Sese Seko,Laurent Kabila!,Joseph Kabila!,Felix Tshisekedi!
COL|Andres Pastrana!,Alvaro Uribe!,Juan Manuel Santos,Gustavo Petro,Ivan Duque
CUB|Fidel Castro,Raul Castro,Miguel Diaz-Canel!
CYP|Glafcos Clerides!,George Vassiliou
CZE|Vaclav Havel!,Vaclav Klaus,Milos Zeman!
DEU|Helmut Kohl!,Gerhard Schroeder,Gerhard Schröder,Angela Merkel!,Olaf Scholz!,Friedrich Merz!,Hans-Dietrich Genscher!,Joschka Fischer,Willy Brandt,Konrad Adenauer!
DZA|Abdelaziz Bouteflika!,Chadli Bendjedid!,Ahmed Ben Bella,Houari Boumediene!,Abdelmadjid Tebboune!
EGY|Hosni Mubarak!,Anwar Sadat!,Gamal Abdel Nasser,Mohamed Morsi,Abdel Fattah al-Sisi,Abdel Fattah el-Sisi
ESP|Felipe Gonzalez,Jose Maria Aznar!,Jose Luis Rodriguez Zapatero,Mariano Rajoy!,Pedro Sanchez
ETH|Meles Zenawi!,Mengistu Haile Mariam,Abiy Ahmed
FRA|Charles de Gaulle,Francois Mitterrand!,François Mitterrand!,Jacques Chirac!,Nicolas Sarkozy!,Francois Hollande,François Hollande,Emmanuel Macron!,Valery Giscard d'Estaing,Lionel Jospin!,Roland Dumas
GBR|Margaret Thatcher!,John Major,Tony Blair!,Gordon Brown,David Cameron,Theresa May,Boris Johnson,Liz Truss!,Rishi Sunak!,Keir Starmer!,Jack Straw,Winston Churchill!
GEO|Eduard Shevardnadze!,Mikheil Saakashvili!
GHA|Jerry Rawlings!,John Kufuor!
GRC|Andreas Papandreou!,George Papandreou!,Costas Simitis!,Alexis Tsipras!,Kyriakos Mitsotakis!,Costas Karamanlis!
HRV|Franjo Tudjman!,Stjepan Mesic
HTI|Jean-Bertrand Aristide!,Rene Preval!,Jovenel Moise,Raoul Cedras!
HUN|Viktor Orban!,Viktor Orbán!
IDN|Suharto!,Sukarno!,Megawati Sukarnoputri!,Abdurrahman Wahid,Susilo Bambang Yudhoyono!,Joko Widodo!,Prabowo Subianto!
IND|Rajiv Gandhi,Indira Gandhi,Atal Bihari Vajpayee!,Manmohan Singh,Narendra Modi!,Jawaharlal Nehru!
IRN|Ayatollah Khomeini,Ruhollah Khomeini!,Ali Khamenei!,Ali Akbar Hashemi Rafsanjani!,Mohammad Khatami,Mahmoud Ahmadinejad!,Hassan Rouhani!,Ebrahim Raisi,Masoud Pezeshkian!,Mohammad Javad Zarif!
IRQ|Saddam Hussein,Iyad Allawi!,Jalal Talabani!,Nouri al-Maliki,Tariq Aziz,Muqtada al-Sadr,Haider al-Abadi
IRL|Bertie Ahern!,Leo Varadkar!,Micheal Martin
ISR|Menachem Begin,Yitzhak Shamir!,Yitzhak Rabin!,Shimon Peres!,Ehud Barak,Ariel Sharon,Ehud Olmert!,Benjamin Netanyahu!,Binyamin Netanyahu!,Naftali Bennett,Yair Lapid!,Golda Meir,Moshe Dayan,Avigdor Lieberman!,Yoav Gallant
ITA|Giulio Andreotti!,Silvio Berlusconi!,Romano Prodi!,Matteo Renzi!,Mario Draghi!,Giorgia Meloni!
JOR|King Hussein,King Abdullah II
JPN|Junichiro Koizumi!,Shinzo Abe,Yasuhiro Nakasone!,Fumio Kishida!,Shigeru Ishiba!,Yoshihide Suga
KAZ|Nursultan Nazarbayev!,Kassym-Jomart Tokayev!
KEN|Daniel arap Moi,Mwai Kibaki!,Uhuru Kenyatta!,Raila Odinga!,William Ruto!,Jomo Kenyatta!
KHM|Hun Sen,Norodom Sihanouk!,Pol Pot,Hun Manet
KOR|Roh Tae-woo,Kim Young-sam,Kim Dae-jung,Roh Moo-hyun,Lee Myung-bak,Park Geun-hye,Moon Jae-in,Yoon Suk Yeol
LBN|Michel Aoun!,Rafik Hariri!,Saad Hariri!,Elias Hrawi!,Emile Lahoud!,Nabih Berri!,Walid Jumblatt!,Amin Gemayel!,Fouad Siniora!,Hassan Nasrallah!,Najib Mikati!
LBR|Charles Taylor,Samuel Doe,Ellen Johnson Sirleaf!,George Weah
LBY|Muammar Gaddafi!,Moammar Gadhafi!,Muammar al-Gaddafi,Khalifa Haftar!
LKA|Chandrika Kumaratunga!,Mahinda Rajapaksa!,Gotabaya Rajapaksa!,Ranil Wickremesinghe!,Velupillai Prabhakaran!
MEX|Carlos Salinas,Ernesto Zedillo!,Vicente Fox,Felipe Calderon,Enrique Pena Nieto,Andres Manuel Lopez Obrador,Claudia Sheinbaum!
MKD|Kiro Gligorov!,Boris Trajkovski!
MMR|Aung San Suu Kyi,Min Aung Hlaing,Than Shwe,Ne Win
MYS|Mahathir Mohamad,Anwar Ibrahim,Najib Razak
NGA|Olusegun Obasanjo!,Sani Abacha!,Ibrahim Babangida!,Goodluck Jonathan,Muhammadu Buhari!,Bola Tinubu!,Umaru Yar'Adua
NIC|Daniel Ortega,Violeta Chamorro!
NLD|Mark Rutte!,Ruud Lubbers!,Wim Kok
NOR|Gro Harlem Brundtland!,Jens Stoltenberg!,Jonas Gahr Store
PAK|Benazir Bhutto!,Nawaz Sharif,Pervez Musharraf!,Imran Khan,Asif Ali Zardari!,Shehbaz Sharif,Zia ul-Haq
PAN|Manuel Noriega!
PER|Alberto Fujimori!,Alan Garcia,Alejandro Toledo,Ollanta Humala!,Pedro Castillo
PHL|Ferdinand Marcos!,Corazon Aquino!,Fidel Ramos,Joseph Estrada,Gloria Macapagal Arroyo!,Benigno Aquino!,Rodrigo Duterte!,Ferdinand Marcos Jr
POL|Wojciech Jaruzelski!,Lech Walesa!,Lech Wałęsa!,Aleksander Kwasniewski!,Donald Tusk!,Andrzej Duda!,Lech Kaczynski!,Jaroslaw Kaczynski!
PRK|Kim Il Sung,Kim Jong Il,Kim Jong-il,Kim Jong Un,Kim Jong-un
PRT|Mario Soares,Anibal Cavaco Silva
PSE|Yasser Arafat!,Yasir Arafat!,Mahmoud Abbas,Ismail Haniyeh!,Ismail Haniya!,Khaled Meshaal,Salam Fayyad!,Ahmed Qurei!,Saeb Erekat!,Yahya Sinwar!,Ahmed Yassin
QAT|Hamad bin Khalifa al-Thani,Tamim bin Hamad al-Thani
ROU|Nicolae Ceausescu!,Ion Iliescu!
RUS|Mikhail Gorbachev!,Boris Yeltsin!,Vladimir Putin!,Dmitry Medvedev!,Sergei Lavrov!,Sergey Lavrov!,Dmitry Peskov!,Leonid Brezhnev!,Yevgeny Primakov!,Joseph Stalin!,Nikita Khrushchev!,Sergei Shoigu!,Igor Ivanov,Viktor Chernomyrdin!
RWA|Paul Kagame!,Juvenal Habyarimana!
SAU|King Fahd,King Salman,Mohammed bin Salman,Prince Bandar
SDN|Omar al-Bashir,Hassan al-Turabi,Abdel Fattah al-Burhan,Mohamed Hamdan Dagalo
SEN|Abdoulaye Wade,Macky Sall,Abdou Diouf!
SRB|Slobodan Milosevic!,Vojislav Kostunica!,Zoran Djindjic!,Aleksandar Vucic!,Aleksandar Vučić!,Boris Tadic!
SSD|Salva Kiir,Riek Machar!
SVK|Vladimir Meciar!,Robert Fico!
SWE|Olof Palme!,Carl Bildt!,Ingvar Carlsson,Goran Persson
SYR|Hafez al-Assad,Hafez Assad!,Bashar al-Assad,Bashar Assad!,Ahmed al-Sharaa
THA|Thaksin Shinawatra!,Yingluck Shinawatra!,Prayuth Chan-ocha
TUN|Zine El Abidine Ben Ali,Habib Bourguiba!,Kais Saied!
TUR|Turgut Ozal!,Tansu Ciller!,Suleyman Demirel!,Bulent Ecevit!,Recep Tayyip Erdogan!,Recep Tayyip Erdoğan!,Abdullah Gul,Abdullah Ocalan!,Hakan Fidan
TWN|Lee Teng-hui,Chen Shui-bian,Ma Ying-jeou,Tsai Ing-wen,Chiang Kai-shek
UGA|Yoweri Museveni!,Idi Amin,Milton Obote!,Joseph Kony!
UKR|Leonid Kravchuk!,Leonid Kuchma!,Viktor Yushchenko!,Viktor Yanukovych!,Petro Poroshenko!,Volodymyr Zelensky!,Volodymyr Zelenskyy!,Yulia Tymoshenko!
USA|Richard Nixon!,Gerald Ford,Jimmy Carter,Ronald Reagan!,George Bush,George W. Bush,George H.W. Bush,Bill Clinton,Hillary Clinton,Barack Obama!,Donald Trump!,Joe Biden!,Henry Kissinger!,George Shultz!,James Baker,Warren Christopher,Madeleine Albright!,Colin Powell,Condoleezza Rice,John Kerry,Rex Tillerson!,Mike Pompeo!,Antony Blinken!,Marco Rubio,Dick Cheney!,Al Gore,Dan Quayle!,Donald Rumsfeld!,Caspar Weinberger!,Richard Holbrooke!,Kamala Harris,Mike Pence,Lyndon Johnson,John F. Kennedy,Harry Truman,Dwight Eisenhower!
VEN|Hugo Chavez!,Hugo Chávez!,Nicolas Maduro!,Nicolás Maduro!,Juan Guaido!
VNM|Ho Chi Minh,Nguyen Phu Trong
YEM|Ali Abdullah Saleh,Abdrabbuh Mansur Hadi
ZAF|P.W. Botha,F.W. de Klerk,Nelson Mandela!,Thabo Mbeki!,Jacob Zuma!,Cyril Ramaphosa!,Desmond Tutu!,Mangosuthu Buthelezi!
ZMB|Kenneth Kaunda!
ZWE|Robert Mugabe!,Emmerson Mnangagwa!,Morgan Tsvangirai!,Joshua Nkomo!
`;

export interface Statesman {
  readonly name: string;
  readonly country: string;
  /** True where hardly anybody else bears the surname. */
  readonly known: boolean;
}

export const STATESMEN: readonly Statesman[] = TABLE.trim()
  .split('\n')
  .flatMap((row) => {
    const [country = '', names = ''] = row.split('|');
    return names.split(',').map((name) => ({ name: name.replace('!', ''), country, known: name.endsWith('!') }));
  });
