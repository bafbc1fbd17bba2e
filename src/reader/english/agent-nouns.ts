/**
 * Nouns for those who can speak or act, with PLOVER sector code and what they denote. Written by us along PLOVER's sector list.
 * `person`: one human being (a group in the plural); `group`: several or a collective; `body`: an organisation; `state`: a government.
 * A trailing `/f` or `/m` marks nouns that tell the gender. Compound nouns are looked up before their head.
 */

export type AgentClass = 'person' | 'group' | 'body' | 'state';

export interface AgentNoun {
  readonly sector: string | null;
  readonly denotes: AgentClass;
  readonly gender: 'feminine' | 'masculine' | null;
}

/** Sector `-`: the noun says nothing of the sector. */
const TABLE: readonly (readonly [sector: string, denotes: AgentClass, nouns: string])[] = [
  [
    'GOV',
    'person',
    `minister, prime minister, premier, president, chancellor, foreign minister, defence minister, defense minister, interior minister,
    finance minister, vice president, vice-president, deputy prime minister, deputy minister, foreign secretary, home secretary, chief minister,
    secretary of state, secretary-general, secretary general, undersecretary, under-secretary, state secretary, cabinet secretary, treasury secretary,
    press secretary, chief of staff, head of state, head of government, king/m, queen/f, prince/m, princess/f, emir/m, sultan/m, sheikh/m, emperor/m, monarch,
    crown prince/m, sovereign, ambassador, envoy, special envoy, diplomat, consul, consul general, attache, negotiator, chief negotiator, mediator,
    emissary, governor, lieutenant governor, mayor, official, bureaucrat, civil servant, commissioner, high commissioner, administrator, regulator, statesman/m,
    stateswoman/f, dictator, autocrat, delegate, head of mission, charge d'affaires, minister of state, aide, adviser, advisor, national security adviser,
    national security advisor, counsellor, prefect, councillor, technocrat, permanent representative, ombudsman, inspector, tsar, czar, viceroy, regent, cabinet minister,
    foreign ministry spokesman/m, government spokesman/m, peace envoy, climate envoy, trade representative, incumbent, secretary, first lady/f, first minister`,
  ],
  [
    'GOV',
    'state',
    `government, regime, administration, cabinet, junta, authorities, central government, transitional government, interim government, caretaker government,
    leadership, coalition government, federal government, state, country, nation, republic, kingdom, monarchy, emirate, power, superpower`,
  ],
  [
    'GOV',
    'body',
    `ministry, foreign ministry, defence ministry, defense ministry, interior ministry, finance ministry, department, state department, agency, embassy, consulate, mission,
    delegation, negotiating team, bureau, secretariat, directorate, commission, presidency, premiership, treasury, central bank, municipality, city council, council,
    regulator, watchdog, customs, election commission, electoral commission, executive, palace, foreign office, prime minister's office, office, team, task force, committee, board, authority, panel,
    council of ministers, security cabinet, war cabinet, city hall, county, province, border agency, coast guard administration, inspectorate`,
  ],
  [
    'LEG',
    'person',
    `lawmaker, legislator, parliamentarian, senator, congressman/m, congresswoman/f, representative, deputy, member of parliament, mp, mep, speaker, whip, backbencher,
    house speaker, majority leader, minority leader, congressional leader, assemblyman/m, assemblywoman/f, member of congress`,
  ],
  [
    'LEG',
    'body',
    `parliament, senate, congress, legislature, assembly, national assembly, chamber, lower house, upper house, house of representatives, house of commons, house of lords,
    duma, knesset, majlis, bundestag, diet, rada, general assembly, parliamentary committee, subcommittee`,
  ],
  [
    'JUD',
    'person',
    `judge, chief justice, justice, prosecutor, chief prosecutor, attorney general, attorney-general, solicitor general, magistrate, advocate general, district attorney, public prosecutor`,
  ],
  [
    'JUD',
    'body',
    `court, supreme court, high court, constitutional court, appeals court, tribunal, judiciary, prosecution, prosecutor's office, registry, jury, district court, military court`,
  ],
  [
    'MIL',
    'person',
    `soldier, general, colonel, major, lieutenant, captain, sergeant, admiral, commander, officer, marine, pilot, airman/m, serviceman/m, servicewoman/f, conscript, reservist,
    brigadier, field marshal, commander-in-chief, commander in chief, army chief, military chief, chief of the general staff, military spokesman/m, military spokesperson,
    defence chief, defense chief, peacekeeper, sailor, veteran, sniper, gunner, paratrooper, corporal, lieutenant colonel, major general, lieutenant general, warlord`,
  ],
  [
    'MIL',
    'body',
    `army, military, navy, air force, armed forces, defence forces, defense forces, general staff, joint staff, coast guard, national guard, border guard, marine corps, military command,
    high command, command, brigade, division, battalion, regiment, squadron, fleet, unit, corps, platoon, army unit, security force, special forces, peacekeeping force, peacekeeping mission, space force, garrison`,
  ],
  [
    'MIL',
    'group',
    `troops, forces, soldiers, ground forces, government forces, warplanes, jets, fighter jets, gunboats, warships, tanks, artillery, peacekeepers, border guards, reservists, government troops, naval forces, armored vehicles, warplane, warship, gunship, drone, drones, gunboat, navy ship`,
  ],
  [
    'COP',
    'person',
    `policeman/m, policewoman/f, police officer, police chief, constable, detective, sheriff, police spokesman/m, police spokeswoman/f, police commissioner, riot officer, guard, security guard, marshal, trooper, investigator`,
  ],
  [
    'COP',
    'body',
    `police, riot police, police force, gendarmerie, police department, constabulary, border police, security police`,
  ],
  ['COP', 'group', `security forces, police officers, law enforcement`],
  [
    'SPY',
    'person',
    `spy, intelligence officer, intelligence official, intelligence chief, spymaster, spy chief, agent`,
  ],
  [
    'SPY',
    'body',
    `intelligence agency, intelligence service, secret service, security service, spy agency, secret police, intelligence community`,
  ],
  [
    'REB',
    'person',
    `rebel, insurgent, guerrilla, guerilla, separatist, secessionist, mutineer, rebel leader, rebel commander, revolutionary`,
  ],
  [
    'REB',
    'body',
    `insurgency, rebel group, rebel movement, guerrilla group, liberation front, liberation army, resistance, resistance movement, armed wing, military wing, rebellion`,
  ],
  ['REB', 'group', `rebels, insurgents, separatists, guerrillas, secessionists, rebel forces, rebel fighters`],
  [
    'UAF',
    'person',
    `militant, fighter, gunman/m, militiaman/m, extremist, terrorist, jihadist, bomber, hijacker, assailant, attacker, mercenary, jihadi, suicide bomber, combatant, kidnapper, hostage-taker, abductor`,
  ],
  [
    'UAF',
    'body',
    `militia, armed group, militant group, terrorist group, armed faction, paramilitary group, extremist group, terror group, paramilitary, network, cell`,
  ],
  [
    'UAF',
    'group',
    `gunmen, militants, militias, paramilitaries, fighters, extremists, terrorists, jihadists, armed men, attackers, mercenaries`,
  ],
  [
    'PTY',
    'person',
    `party leader, party chairman/m, party chief, politician, candidate, nominee, presidential candidate, front-runner, frontrunner, party official, running mate, campaign manager, strategist, pollster, campaign spokesman/m, campaign spokeswoman/f`,
  ],
  [
    'PTY',
    'body',
    `party, political party, ruling party, coalition, ruling coalition, governing party, campaign, alliance, bloc, faction, caucus, parliamentary group`,
  ],
  [
    'PTY',
    'group',
    `republicans, democrats, conservatives, liberals, socialists, communists, nationalists, greens, social democrats, islamists`,
  ],
  [
    'OPP',
    'person',
    `opposition leader, dissident, protester, protestor, demonstrator, marcher, opposition politician, rioter, striker, defector, leader of the opposition, critic, opponent, rival`,
  ],
  [
    'OPP',
    'body',
    `opposition, opposition party, opposition group, shadow cabinet, protest movement, opposition coalition`,
  ],
  [
    'OPP',
    'group',
    `protesters, protestors, demonstrators, dissidents, rioters, critics, opponents, crowd, crowds, mob`,
  ],
  [
    'BUS',
    'person',
    `businessman/m, businesswoman/f, executive, chief executive, chief executive officer, ceo, banker, investor, trader, shareholder, entrepreneur, owner, employer, manager, economist, analyst, chief financial officer, tycoon, billionaire, broker, oligarch, industrialist, landlord`,
  ],
  [
    'BUS',
    'body',
    `company, firm, corporation, bank, business, industry, manufacturer, airline, employer, employers' federation, consortium, conglomerate, bank, utility, operator, chamber of commerce, railroad, railway, shipping line, oil company, power company, start-up, retailer, plant, subsidiary, contractor, importer, exporter, shipper, operator, carrier, producer, supplier, maker, developer, brokerage, hedge fund, fund, insurer, cooperative`,
  ],
  [
    'LAB',
    'person',
    `worker, labourer, laborer, employee, trade unionist, unionist, union leader, union official, docker, dockworker, longshoreman/m, miner, railworker, machinist, engineer, driver, staffer, union president, shop steward, nurse leader, labor leader, labour leader, strike leader`,
  ],
  [
    'LAB',
    'body',
    `union, trade union, labour union, labor union, workers' union, federation, brotherhood, guild, labor, labour`,
  ],
  [
    'AGR',
    'person',
    `farmer, herder, peasant, rancher, fisherman/m, grower, pastoralist, landowner, smallholder, irrigator`,
  ],
  ['AGR', 'body', `farmers' association, farmers' union, growers' association, farm lobby`],
  [
    'CVL',
    'person',
    `civilian, resident, citizen, villager, townsman/m, voter, taxpayer, person, man/m, woman/f, child, boy/m, girl/f, mother/f, father/m, son/m, daughter/f, wife/f, husband/m, sister/f, brother/m, widow/f, teenager, youth, victim, survivor, witness, eyewitness, neighbour, neighbor, passenger, tourist, patient, hostage, prisoner, captive, detainee, inmate, bystander, relative, parent, parents, friend, customer, shopkeeper, student, pupil, national, settler, tribesman/m, elder, supporter, well-wisher, bride/f, lady/f, gentleman/m, guy/m, grandfather/m, grandmother/f, uncle/m, aunt/f, nephew/m, niece/f, suspect, defendant, plaintiff, user, viewer, reader, subscriber, baby, infant, partner, colleague, adult, individual, people, human, hero, heroine/f, girlfriend/f, boyfriend/m, actress/f, waitress/f, hostess/f, nun/f, monk/m, duke/m, duchess/f, lord/m, baroness/f, baron/m`,
  ],
  [
    'CVL',
    'group',
    `people, civilians, residents, citizens, villagers, locals, families, public, population, crowd, community, communities, electorate, villages, hostages, relatives, women, men, children, youths, prisoners, detainees, students, voters, masses, inhabitants, family, couple, audience, tribe, clan`,
  ],
  ['REF', 'person', `refugee, migrant, asylum seeker, displaced person, evacuee, exile, returnee, asylum-seeker`],
  [
    'CRM',
    'person',
    `criminal, gangster, trafficker, smuggler, pirate, drug lord, thief, poacher, bandit, hacker, robber, mobster`,
  ],
  ['CRM', 'body', `gang, cartel, mafia, crime syndicate, drug cartel`],
  [
    'JRN',
    'person',
    `journalist, reporter, correspondent, editor, columnist, anchor, presenter, commentator, blogger, photographer, cameraman/m, interviewer, moderator, pundit, broadcaster, newsman/m, anchorman/m, host, news anchor, editorialist, publisher`,
  ],
  [
    'JRN',
    'body',
    `newspaper, news agency, broadcaster, state television, state tv, state media, state radio, state news agency, media, press, television, radio, daily, magazine, wire service, news outlet, news website, website, channel, television station, radio station, tabloid, paper, weekly, network, news channel, news service, journal, outlet, TV station`,
  ],
  [
    'EDU',
    'person',
    `teacher, professor, scholar, academic, lecturer, researcher, scientist, historian, expert, principal, dean, political scientist, sociologist, hydrologist, geologist, climatologist, think-tanker, rector, fellow, physicist, specialist, author, writer, biologist, instructor, student leader, tutor, philosopher, anthropologist`,
  ],
  [
    'EDU',
    'body',
    `university, college, school, institute, think tank, think-tank, academy, research centre, research center, research institute, laboratory, faculty, observatory`,
  ],
  [
    'MED',
    'person',
    `doctor, nurse, physician, surgeon, medic, paramedic, epidemiologist, health worker, psychologist, psychiatrist, midwife/f, rescuer, rescue worker`,
  ],
  ['MED', 'body', `hospital, clinic, health ministry, health authority, health service`],
  [
    'SOC',
    'person',
    `activist, campaigner, organiser, organizer, lawyer, attorney, aid worker, volunteer, advocate, monitor, observer, election observer, conservationist, environmentalist, rights activist, human rights activist, philanthropist, celebrity, actor/m, singer, athlete, player, coach, footballer, musician, artist, poet, director general`,
  ],
  [
    'SOC',
    'body',
    `charity, foundation, association, organisation, organization, human rights group, rights group, aid group, aid agency, nongovernmental organization, non-governmental organisation, advocacy group, civil society, lobby, campaign group, humanitarian organization, monitoring group, club, society, trust, environmental group, group, movement, initiative`,
  ],
  [
    'REL',
    'person',
    `priest, bishop, archbishop, cardinal, pope/m, imam/m, rabbi, cleric, mullah/m, ayatollah/m, pastor, monk/m, patriarch/m, preacher, minister of religion, grand mufti/m, mufti/m, chaplain, vicar, spiritual leader, religious leader, supreme leader`,
  ],
  ['REL', 'body', `church, mosque, synagogue, clergy, diocese, temple, holy see`],
  [
    'ELI',
    'person',
    `former president, former prime minister, former minister, former official, ex-president, ex-minister, elder statesman/m, former ambassador, former diplomat, former chancellor, former secretary`,
  ],
  [
    '-',
    'person',
    `spokesman/m, spokeswoman/f, spokesperson, leader, head, chief, boss, founder, member, coordinator, attaché, press attaché, shepherd, lorry driver, driver, deputy leader, vice chairman/m, vice chair, successor, predecessor, source, insider, participant, signatory, co-founder, deputy head, author, veteran, ally, informant, whistleblower, counterpart, delegate, newcomer, native, guest, chairman/m, chairwoman/f, chair, chairperson, director, opposition figure, senior figure, party figure, public figure, winner, loser, holder, representative, chairman of the board/m, assistant, subordinate, secretary, nephew/m, heir, speechwriter, interlocutor, staff member, party member, strongman/m, leader, hardliner, moderate, hawk, dove, loyalist, supporter, backer, follower, lieutenant`,
  ],
  [
    '-',
    'group',
    `sources, officials, leaders, members, sides, both sides, parties, allies, partners, delegates, others, western powers, world powers, powers, countries, states, nations, negotiators, envoys, neighbours, neighbors, rivals, mediators, guarantors, governments, opposition figures, staff, workforce, experts, counterparts, adversaries, superpowers, signatories, majority, minority, elites, youth, lawmakers, international community, world leaders, both countries, the two sides, delegations, negotiating teams, crew, squad, side, teams`,
  ],
];

function readTable(): ReadonlyMap<string, AgentNoun> {
  const map = new Map<string, AgentNoun>();
  for (const [sector, denotes, nouns] of TABLE) {
    for (const entry of nouns.split(',')) {
      const [noun = '', mark] = entry.trim().split('/');
      if (noun === '' || map.has(noun)) continue;
      map.set(noun, {
        sector: sector === '-' ? null : sector,
        denotes,
        gender: mark === 'f' ? 'feminine' : mark === 'm' ? 'masculine' : null,
      });
    }
  }
  return map;
}

/** Keyed by the noun in lower case, compound nouns with single blanks. */
export const AGENT_NOUNS: ReadonlyMap<string, AgentNoun> = readTable();

/** Things that speak for whoever made them: "the Veldrian statement said". */
export const ARTIFACT_NOUNS: ReadonlySet<string> = new Set(
  `statement, report, letter, communique, communiqué, declaration, note, memo, memorandum, document, tweet, post, message, press release, release, speech, address, article, editorial, interview, poll, survey, study,
  analysis, assessment, ruling, verdict, resolution, decree, order, filing, lawsuit, complaint, law, bill, book, email, e-mail, cable, text, briefing, broadcast, transcript, review, testimony, indictment, data, figures, account, figure, finding, study, dispatch, bulletin, paper, op-ed, readout, proposal, draft, plan`
    .split(',')
    .map((noun) => noun.trim()),
);

/** Unnamed but counted as one voice: these alone, or with a party before them, are anonymous sources. */
export const ANONYMOUS_NOUNS: ReadonlySet<string> = new Set(
  `official, source, aide, diplomat, adviser, advisor, insider, spokesman, spokeswoman, spokesperson, officer, negotiator, person, lawmaker, minister, commander, executive, resident, witness, eyewitness, analyst, expert, delegate, envoy, informant, staffer, member, activist, worker, farmer, engineer, doctor, figure, mediator, participant, observer, critic, protester, soldier, fighter, businessman, trader, villager, politician, ally, veteran, operative, strategist, man, woman, lawyer, investigator, supporter, employee, teacher, student, refugee, driver, guard, reporter, journalist, medic, nurse, rescuer, leader, representative, ambassador, prosecutor, senator, congressman, intermediary`
    .split(',')
    .map((noun) => noun.trim()),
);

/** What ministers and ministries are for, in front of their title: "Water Minister". */
export const PORTFOLIOS: ReadonlySet<string> = new Set(
  `agriculture, water, energy, health, education, environment, trade, transport, justice, labour, labor, commerce, treasury, culture, information, security, intelligence, planning, oil, petroleum, mining, mines, fisheries, irrigation, tourism, sport, sports, housing, home,
  foreign, defence, defense, interior, finance, economy, communications, development, climate, immigration, science, industry, power, rivers, dams, infrastructure, railways, forestry, works, relations, affairs`
    .split(',')
    .map((word) => word.trim()),
);
