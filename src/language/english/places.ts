/** Names of places that help to find entities; none is required for a name to be found. One a line or comma-separated, as printed. */
const list = (text: string): readonly string[] =>
  text
    .split(/[,\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

export const COUNTRIES: readonly string[] = list(`
Afghanistan, Albania, Algeria, Andorra, Angola, Antigua and Barbuda, Argentina, Armenia, Australia, Austria, Azerbaijan, Bahamas, Bahrain,
Bangladesh, Barbados, Belarus, Belgium, Belize, Benin, Bhutan, Bolivia, Bosnia, Bosnia and Herzegovina, Botswana, Brazil, Britain, Brunei,
Bulgaria, Burkina Faso, Burma, Burundi, Cambodia, Cameroon, Canada, Cape Verde, Central African Republic, Chad, Chile, China, Colombia,
Comoros, Congo, Democratic Republic of the Congo, Democratic Republic of Congo, Costa Rica, Croatia, Cuba, Cyprus, Czech Republic, Czechia,
Denmark, Djibouti, Dominica, Dominican Republic, East Timor, Ecuador, Egypt, El Salvador, England, Equatorial Guinea, Eritrea, Estonia,
Eswatini, Ethiopia, Fiji, Finland, France, Gabon, Gambia, Georgia, Germany, Ghana, Great Britain, Greece, Grenada, Guatemala, Guinea,
Guinea-Bissau, Guyana, Haiti, Holland, Honduras, Hong Kong, Hungary, Iceland, India, Indonesia, Iran, Iraq, Ireland, Israel, Italy,
Ivory Coast, Jamaica, Japan, Jordan, Kazakhstan, Kenya, Kiribati, Kosovo, Kuwait, Kyrgyzstan, Laos, Latvia, Lebanon, Lesotho, Liberia,
Libya, Liechtenstein, Lithuania, Luxembourg, Macau, Macedonia, Madagascar, Malawi, Malaysia, Maldives, Mali, Malta, Marshall Islands,
Mauritania, Mauritius, Mexico, Micronesia, Moldova, Monaco, Mongolia, Montenegro, Morocco, Mozambique, Myanmar, Namibia, Nauru, Nepal,
Netherlands, New Zealand, Nicaragua, Niger, Nigeria, North Korea, North Macedonia, Northern Ireland, Norway, Oman, Pakistan, Palau,
Palestine, Panama, Papua New Guinea, Paraguay, Peru, Philippines, Poland, Portugal, Puerto Rico, Qatar, Romania, Russia, Rwanda, Samoa,
San Marino, Saudi Arabia, Scotland, Senegal, Serbia, Seychelles, Sierra Leone, Singapore, Slovakia, Slovenia, Solomon Islands, Somalia,
Somaliland, South Africa, South Korea, South Sudan, Soviet Union, Spain, Sri Lanka, Sudan, Suriname, Sweden, Switzerland, Syria, Taiwan,
Tajikistan, Tanzania, Thailand, Timor-Leste, Togo, Tonga, Trinidad and Tobago, Tunisia, Turkey, Turkmenistan, Tuvalu, UAE, UK, U.K., US, U.S., USA,
U.S.A., USSR, Uganda, Ukraine, United Arab Emirates, United Kingdom, United States, United States of America, Uruguay, Uzbekistan, Vanuatu,
Vatican, Venezuela, Vietnam, Wales, Western Sahara, Yemen, Yugoslavia, Zambia, Zimbabwe`);

export const CITIES: readonly string[] = list(`
Abuja, Accra, Addis Ababa, Aden, Aleppo, Algiers, Amman, Amsterdam, Ankara, Asmara, Astana, Athens, Atlanta, Austin, Baghdad, Baku, Bamako, Bangkok,
Barcelona, Basra, Beijing, Beirut, Belfast, Belgrade, Benghazi, Berlin, Bern, Bogota, Bonn, Boston, Brasilia, Bratislava, Brussels, Bucharest,
Budapest, Buenos Aires, Cairo, Canberra, Caracas, Chennai, Chicago, Chisinau, Cleveland, Colombo, Conakry, Copenhagen, Dakar, Dallas, Damascus,
Delhi, Denver, Detroit, Dhaka, Djibouti, Doha, Donetsk, Dubai, Dublin, Edinburgh, Frankfurt, Freetown, Gaza City, Geneva, Goma, Guangzhou, Hanoi,
Harare, Havana, Helsinki, Hiroshima, Houston, Islamabad, Istanbul, Jakarta, Jerusalem, Johannesburg, Juba, Kabul, Kampala, Karachi,
Kathmandu, Kharkiv, Khartoum, Kiev, Kigali, Kingston, Kinshasa, Kolkata, Kuala Lumpur, Kyiv, La Paz, Lagos, Lahore, Las Vegas, Lausanne,
Lima, Lisbon, Ljubljana, London, Los Angeles, Luanda, Lusaka, Luhansk, Madrid, Manama, Manila, Maputo, Marrakesh, Mecca, Medina, Mekelle, Melbourne, Mexico City,
Miami, Milan, Minsk, Mogadishu, Monrovia, Montevideo, Montreal, Moscow, Mosul, Mumbai, Munich, Muscat, Nairobi, Nassau, New Delhi,
New Orleans, New York, New York City, Nicosia, Oslo, Ottawa, Oxford, Panama City, Paris, Perth, Philadelphia, Phnom Penh, Phoenix, Pittsburgh, Port-au-Prince, Portland,
Prague, Pretoria, Pristina, Pyongyang, Quito, Rabat, Ramallah, Rangoon, Reykjavik, Riga, Rio de Janeiro, Riyadh, Rome, San Diego, San Francisco,
San Jose, San Salvador, Sanaa, Santiago, Sao Paulo, Sarajevo, Seattle, Sebastopol, Seoul, Sevastopol, Shanghai, Sharm el-Sheikh, Skopje, Sofia,
Stockholm, Strasbourg, Sydney, Taipei, Tallinn, Tashkent, Tbilisi, Tegucigalpa, Tehran, Tel Aviv, The Hague, Tirana, Tokyo, Toronto, Tripoli,
Tunis, Ulaanbaatar, Valletta, Vancouver, Venice, Vienna, Vientiane, Vilnius, Warsaw, Washington, Washington D.C., Wellington, Windhoek, Yangon,
Yerevan, Zagreb, Zurich`);

export const REGIONS: readonly string[] = list(`
Africa, America, Antarctica, Asia, Europe, North America, South America, Latin America, Central America, Middle East, Far East, Balkans,
Caucasus, Caribbean, Scandinavia, Sahel, Horn of Africa, Maghreb, Levant, Gulf, Persian Gulf, South China Sea, Black Sea, Red Sea, Mediterranean,
Pacific, Atlantic, Crimea, Donbas, Gaza, Gaza Strip, West Bank, East Jerusalem, Golan Heights, Sinai, Kurdistan, Kashmir, Tibet, Xinjiang, Chechnya, Abkhazia, South Ossetia,
Nagorno-Karabakh, Transnistria, Catalonia, Darfur, Tigray, Amhara, Oromia, Punjab, Siberia, Bavaria, Quebec, Ontario, British Columbia, Alberta,
Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas,
Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire,
New Jersey, New Mexico, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota,
Tennessee, Texas, Utah, Vermont, Virginia, West Virginia, Wisconsin, Wyoming, District of Columbia, D.C., Manhattan, Brooklyn, New South Wales,
Victoria, Queensland, Tasmania`);
