/** What every desk does, in a folder or on a server. */
import { expect } from 'vitest';
import type { Desk, Page } from './desk.ts';
import { firstStatement, incoming, readAll, readJob, settle } from './reading-for-tests.ts';

type Case = (desk: Desk) => Promise<void>;

const LONG =
  'The council of the valley met on Monday to talk about the old mill and its water. After six hours of talks no one had given way, ' +
  'and the miller left by the back door. A second meeting is planned for the week after next, when the surveyor is back from the coast ' +
  'with new measurements of the river and of the weir that the villagers built in the spring of last year without asking anybody. ';

async function allOf<Line>(list: (after: string | null) => Promise<Page<Line>>): Promise<Line[]> {
  const lines: Line[] = [];
  for (let after: string | null = null; ; ) {
    const page: Page<Line> = await list(after);
    lines.push(...page.lines);
    if (page.next === null) return lines;
    after = page.next;
  }
}

export const DESK_CASES: Readonly<Record<string, Case>> = {
  async 'takes a report once'(desk) {
    const report = incoming('Ann said that it rains.', { title: 'Rain', file: 'a.txt' });
    const [first, twin] = await desk.addReports([report, report]);
    expect([first?.outcome, twin?.outcome]).toEqual(['added', 'known']);
    const [again] = await desk.addReports([{ ...report, file: 'elsewhere.txt' }]);
    expect(again).toEqual({ id: first!.id, outcome: 'known', copyOf: null });
    const [other] = await desk.addReports([{ ...report, title: 'Rain again' }]);
    expect(other?.outcome).toBe('added');
    expect((await desk.facts()).reports).toBe(2);
  },

  async 'keeps any text exactly'(desk) {
    const text = 'NUL \0, half \ud800 and half \udc00, whole \u{1f600}. Ann said that \0 is \udfff nothing.';
    const [added] = await desk.addReports([incoming(text, { title: '\ud801 title \0', source: 'x\0' })]);
    const stored = await desk.report(added!.id);
    expect([stored?.text, stored?.title, stored?.source]).toEqual([text, '\ud801 title \0', 'x\0']);
    await readAll(desk);
    const record = await desk.record(added!.id);
    expect(record?.reading.report.text).toBe(text);
    expect(record?.reading.statements[0]?.content[0]?.text).toBe('that \0 is \udfff nothing');
    expect((await desk.statements()).lines[0]?.quote).toBe('that \ufffd is \ufffd nothing');
    expect((await desk.reports({ source: 'x\0' })).total).toBe(1);
  },

  async 'reads what waits, once'(desk) {
    await desk.addReports([incoming('Ann said that it rains. Bo attacked Cy.'), incoming('Di said that it snows.')]);
    expect(await desk.queue()).toEqual({ waiting: 2, claimed: 0, failed: 0, done: 0 });
    expect(await readAll(desk)).toBe(2);
    expect(await desk.queue()).toEqual({ waiting: 0, claimed: 0, failed: 0, done: 2 });
    expect(await desk.facts()).toMatchObject({ reports: 2, statements: 2, events: 1, decisions: 0 });
    const [event] = (await desk.events()).lines;
    expect(event).toMatchObject({ type: 'ASSAULT', actors: ['Bo'], recipients: ['Cy'], quote: 'Bo attacked Cy' });
    expect(await desk.claim('test', 5, 1000, '0.9.0')).toEqual([]);
    expect(await desk.claim('test', 5, 1000, '1.10.0')).toHaveLength(2);
  },

  async 'gives no report to two workers'(desk) {
    await desk.addReports(Array.from({ length: 20 }, (_, i) => incoming(`Ann said that it is ${i}.`)));
    const claims = await Promise.all([...'abcd'].map((worker) => desk.claim(worker, 6, 60_000, '1.0.0')));
    const ids = claims.flat().map(({ report }) => report.id);
    expect(ids).toHaveLength(20);
    expect(new Set(ids).size).toBe(20);
  },

  async 'drops what a worker makes of a report that it no longer holds'(desk) {
    const [added] = await desk.addReports([incoming('Ann said that it rains.')]);
    const [late] = await desk.claim('late', 1, -1, '1.0.0');
    const [now] = await desk.claim('now', 1, 60_000, '1.0.0');
    expect([late?.attempt, now?.attempt, now?.report.id]).toEqual([1, 2, added!.id]);
    expect(await desk.finish([readJob(late!)])).toBe(0);
    expect(await desk.finish([readJob(now!)])).toBe(1);
    expect(await desk.finish([readJob(now!)])).toBe(0);
    expect((await desk.statements()).total).toBe(1);
  },

  async 'sets aside a report whose workers vanish'(desk) {
    await desk.addReports([incoming('Ann said that it rains.')]);
    for (let attempt = 1; attempt <= 3; attempt++) {
      expect((await desk.claim('w', 1, -1, '1.0.0')).map((job) => job.attempt)).toEqual([attempt]);
    }
    expect(await desk.claim('w', 1, 1000, '1.0.0')).toEqual([]);
    expect((await desk.reports({ state: 'failed' })).lines[0]?.error).toMatch(/stopped 3 times/);
    expect(await desk.reread('failed')).toBe(1);
    expect(await readAll(desk)).toBe(1);
    expect((await desk.reports()).lines[0]).toMatchObject({ state: 'read', error: null, statements: 1 });
  },

  async 'sets aside a report that cannot be read, and one read as another'(desk) {
    await desk.addReports([incoming('Ann said that it rains.'), incoming('Bo said that it snows.')]);
    const [a, b] = await desk.claim('w', 2, 60_000, '1.0.0');
    const wrong = { ...readJob(b!), report: a!.report.id, ticket: a!.ticket };
    await desk.finish([wrong, { report: b!.report.id, ticket: b!.ticket, reader: '1.0.0', error: 'too odd' }]);
    expect((await desk.reports({ state: 'failed' })).lines.map(({ error }) => error)).toEqual([
      'its reader returned the record of another text',
      'too odd',
    ]);
    expect((await desk.facts()).statements).toBe(0);
  },

  async 'pages in order, each line once'(desk) {
    const reports = Array.from({ length: 25 }, (_, i) =>
      incoming(`Ann said that it is ${i}. Bo said that no.`, {
        published: `2024-01-${String((i % 9) + 1).padStart(2, '0')}`,
      }),
    );
    await desk.addReports(reports);
    await readAll(desk);
    for (const order of ['date', 'doubt'] as const) {
      const lines = await allOf((after) => desk.statements({ limit: 7, after, order }));
      expect(new Set(lines.map(({ report, id }) => `${report}/${id}`)).size).toBe(50);
      const keys = lines.map((line) => (order === 'date' ? line.published! : line.confidence));
      expect(keys).toEqual([...keys].sort());
    }
    const dates = (await allOf((after) => desk.reports({ limit: 4, after }))).map(({ published }) => published);
    expect(dates).toEqual(reports.map(({ published }) => published).sort());
    expect((await desk.reports({ limit: 3 })).total).toBe(25);
    await expect(desk.statements({ after: 'nonsense' })).rejects.toMatchObject({ code: 'bad-request' });
    await expect(desk.statements({ limit: 0 })).rejects.toMatchObject({ code: 'bad-request' });
    await settle(desk);
    const names = await allOf((after) => desk.actors({ limit: 1, after }));
    expect(names.map(({ name, reports, statements }) => [name, reports, statements])).toEqual([
      ['Ann', 25, 25],
      ['Bo', 25, 25],
    ]);
  },

  async 'finds words, phrases and fields'(desk) {
    await desk.addReports([
      incoming('Ann said that the gates are closed.', { title: 'Gates', published: '2024-01-01', source: 'Mail' }),
      incoming('Bo said that no gate closes twice. Bo attacked Ann.', { published: '2024-02-01', source: 'Post' }),
      incoming('Cy said that rain falls.', { published: '2024-03-01', source: 'Post' }),
    ]);
    await readAll(desk);
    await settle(desk);
    const quotes = async (query: Parameters<Desk['statements']>[0]) =>
      (await desk.statements(query)).lines.map(({ speaker }) => speaker);
    expect(await quotes({ text: 'closing gate' })).toEqual(['Ann', 'Bo']);
    expect(await quotes({ text: '"gate closes twice"' })).toEqual(['Bo']);
    expect(await quotes({ text: '"twice gate"' })).toEqual([]);
    expect(await quotes({ text: 'gate -twice' })).toEqual(['Ann']);
    expect(await quotes({ text: 'gate', order: 'relevance' })).toHaveLength(2);
    expect(await quotes({ text: 'nothing such' })).toEqual([]);
    expect(await quotes({ text: "');--" })).toEqual([]);
    expect(await quotes({ speaker: 'bo' })).toEqual(['Bo']);
    expect(await quotes({ party: 'CY' })).toEqual(['Cy']);
    expect(await quotes({ source: 'Post', from: '2024-02-15' })).toEqual(['Cy']);
    expect(await quotes({ from: '2024-01-01', to: '2024-02-01' })).toEqual(['Ann', 'Bo']);
    expect(await quotes({ act: 'deny' })).toEqual([]);
    expect((await desk.events({ party: 'ann' })).total).toBe(1);
    expect((await desk.events({ speaker: 'ann' })).total).toBe(0);
    expect((await desk.reports({ text: 'gates' })).total).toBe(2);
    expect((await desk.reports({ text: 'gates', order: 'relevance' })).lines[0]?.title).toBe('Gates');
    expect((await desk.actors({ text: 'cy' })).lines.map(({ name }) => name)).toEqual(['Cy']);
    await expect(desk.reports({ order: 'relevance' })).rejects.toMatchObject({ code: 'bad-request' });
  },

  async 'keeps decisions, takes them back and restores them'(desk) {
    const [added] = await desk.addReports([incoming('Ann said that it rains. Bo said that it snows.')]);
    await readAll(desk);
    const ref = await firstStatement(desk, added!.id);
    const [decision] = await desk.decide('kim', [{ kind: 'reject', ref }], 'key');
    expect(await desk.decide('kim', [{ kind: 'reject', ref }], 'key')).toEqual([decision]);
    const shown = async () => (await desk.statements()).lines.map(({ speaker }) => speaker);
    expect(await shown()).toEqual(['Bo']);
    expect((await desk.statements({ state: 'rejected' })).lines).toMatchObject([{ speaker: 'Ann', by: 'kim' }]);
    expect(await desk.reviewOf(added!.id, ref.id)).toMatchObject({ state: 'rejected', by: 'kim' });
    expect(await desk.undo('lee')).toBeNull();
    await desk.undo('kim');
    expect(await shown()).toEqual(['Ann', 'Bo']);
    expect(await desk.undo('kim')).toBeNull();
    await desk.redo('kim');
    expect(await shown()).toEqual(['Bo']);
    expect(await desk.redo('kim')).toBeNull();
    expect((await desk.decisions()).lines.map(({ kind, undone }) => [kind, undone])).toEqual([
      ['reject', false],
      ['undo', true],
      ['undo', false],
    ]);
    expect((await desk.reports()).lines[0]).toMatchObject({ statements: 1, reviewed: 1 });
  },

  async 'refuses a decision that means nothing, all of them or none'(desk) {
    const [added] = await desk.addReports([incoming('Ann said that it rains.')]);
    const lost = { report: added!.id, what: 'statement' as const, id: 's9', anchor: [{ start: 0, end: 4, text: 'none', before: '', after: '' }] }; // biome-ignore format: one line
    await expect(desk.decide('kim', [{ kind: 'reject', ref: lost }])).rejects.toMatchObject({
      code: 'unknown-finding',
    });
    await readAll(desk);
    const ref = await firstStatement(desk, added!.id);
    const refused = async (code: string, drafts: Parameters<Desk['decide']>[1]) =>
      expect(desk.decide('kim', [{ kind: 'reject', ref }, ...drafts])).rejects.toMatchObject({ code });
    await refused('unknown-finding', [{ kind: 'reject', ref: lost }]);
    await refused('unknown-report', [{ kind: 'reject', ref: { ...ref, report: 'nowhere' } }]);
    await refused('bad-decision', [{ kind: 'undo', decision: 'none' as never }]);
    await refused('bad-decision', [{ kind: 'note', on: { what: 'report', report: added!.id }, text: '' }]);
    expect((await desk.facts()).decisions).toBe(0);
    expect((await desk.statements()).lines).toMatchObject([{ state: 'suggested' }]);
  },

  async 'joins the logs of two people'(desk) {
    const [added] = await desk.addReports([incoming('Ann said that it rains. Bo said that it snows.')]);
    await readAll(desk);
    const record = (await desk.record(added!.id))!;
    const ref = await firstStatement(desk, added!.id);
    const [own] = await desk.decide('kim', [{ kind: 'note', on: { what: 'report', report: added!.id }, text: 'mine' }]);
    const theirs = [
      { id: 'b1', at: '2020-01-01T00:00:00.000Z', by: 'lee', kind: 'reject', ref },
      { id: 'b2', at: '2020-01-02T00:00:00.000Z', by: 'lee', kind: 'undo', decision: 'b1' },
    ] as never;
    expect(await desk.mergeDecisions(theirs)).toBe(2);
    expect(await desk.mergeDecisions(theirs)).toBe(0);
    expect((await desk.decisions()).lines.map(({ id, undone }) => [id, undone])).toEqual([
      ['b1', true],
      ['b2', false],
      [own!.id, false],
    ]);
    expect((await desk.record(added!.id))?.reading.statements).toEqual(record.reading.statements);
    const liar = [{ id: 'b1', at: '2020-01-01T00:00:00.000Z', by: 'mo', kind: 'reject', ref }] as never;
    await expect(desk.mergeDecisions(liar)).rejects.toMatchObject({ code: 'bad-decision' });
  },

  async 'keeps decisions when a report is read again or its text replaced'(desk) {
    const [added] = await desk.addReports([incoming('Ann said that it rains. Bo said that it snows.')]);
    await readAll(desk);
    await desk.decide('kim', [{ kind: 'reject', ref: await firstStatement(desk, added!.id) }]);
    expect(await desk.reread('all')).toBe(1);
    await readAll(desk);
    const shown = async () => (await desk.statements()).lines.map(({ speaker }) => speaker);
    expect(await shown()).toEqual(['Bo']);
    await desk.replaceText(added!.id, 'Today Cy said that all is well. Ann said that it rains. Bo said that it snows.');
    expect(await desk.record(added!.id)).toBeNull();
    await readAll(desk);
    expect(await shown()).toEqual(['Cy', 'Bo']);
    await expect(desk.replaceText('none' as never, 'x')).rejects.toMatchObject({ code: 'unknown-report' });
  },

  async 'drops a result for a text that was replaced meanwhile'(desk) {
    const [added] = await desk.addReports([incoming('Ann said that it rains.')]);
    const [job] = await desk.claim('w', 1, 60_000, '1.0.0');
    await desk.replaceText(added!.id, 'Bo said that it snows.');
    expect(await desk.finish([readJob(job!)])).toBe(0);
    await readAll(desk);
    expect((await desk.statements()).lines.map(({ speaker }) => speaker)).toEqual(['Bo']);
  },

  async 'brings records up to date with a decision about the whole desk'(desk) {
    await desk.addReports(['rains', 'snows', 'thaws'].map((what) => incoming(`Ann said that it ${what}.`)));
    await desk.addReports([incoming('Bo said that it hails.')]);
    await readAll(desk);
    await settle(desk);
    const names = async () => (await desk.actors()).lines.map(({ name, reports }) => [name, reports]);
    await desk.decide('kim', [{ kind: 'merge-actors', names: ['ann'], into: 'Anna' }]);
    await desk.decide('kim', [{ kind: 'merge-actors', names: ['Anna', 'Bo'], into: 'Bob' }]);
    expect((await desk.facts()).stale).toBe(true);
    await settle(desk);
    expect((await desk.facts()).stale).toBe(false);
    expect(await names()).toEqual([['Bob', 4]]);
    expect((await desk.statements({ speaker: 'Bob' })).total).toBe(4);
    await desk.undo('kim');
    await desk.undo('kim');
    await settle(desk);
    expect(await names()).toEqual([
      ['Ann', 3],
      ['Bo', 1],
    ]);
  },

  async 'sets a date right, and reads the report again for it'(desk) {
    const [added] = await desk.addReports([incoming('Ann said that it rains.', { published: '2024-01-01', origins: { published: 'text' } })]); // biome-ignore format: one line
    await readAll(desk);
    await desk.decide('kim', [
      { kind: 'edit-report', report: added!.id, changes: { published: '2024-05-05', title: 'T' } },
    ]);
    expect(await desk.report(added!.id)).toMatchObject({ published: '2024-05-05', title: 'T', origins: { published: 'given', title: 'given' } }); // biome-ignore format: one line
    expect(await readAll(desk)).toBe(1);
    expect((await desk.statements({ from: '2024-05-05' })).lines[0]).toMatchObject({
      published: '2024-05-05',
      title: 'T',
    });
    await desk.undo('kim');
    expect(await desk.report(added!.id)).toMatchObject({ published: '2024-01-01', title: null, origins: { published: 'text' } }); // biome-ignore format: one line
  },

  async 'groups copies of a story, and leaves the last word to a person'(desk) {
    const [other, late] = await desk.addReports([
      incoming(
        'Ann said that the mill is old. Nobody in the village knew of a council or of a meeting about any water at all.',
      ),
      incoming(`${LONG} Ann said that it rains.`, { published: '2024-01-02' }),
    ]);
    const [early] = await desk.addReports([
      incoming(`${LONG} Ann said that it rains!`, { published: '2024-01-01', title: 'First' }),
    ]);
    const story = async (id: string | undefined) => (await desk.report(id as never))?.story;
    expect([await story(late!.id), await story(early!.id), await story(other!.id)]).toEqual([
      early!.id,
      early!.id,
      other!.id,
    ]);
    expect((await desk.copies(early!.id)).map(({ id, copies }) => [id, copies])).toEqual([[late!.id, 1]]);
    expect((await desk.reports({ once: true })).total).toBe(2);
    const [third] = await desk.addReports([incoming(`${LONG} Ann said that it rains?`, { published: '2024-01-03' })]);
    expect(third?.copyOf).toBe(early!.id);
    await desk.decide('kim', [{ kind: 'set-story', reports: [early!.id, late!.id], same: false }]);
    await desk.decide('kim', [{ kind: 'set-story', reports: [late!.id, other!.id], same: true }]);
    await settle(desk);
    expect(await story(third!.id)).toBe(early!.id);
    expect(await story(other!.id)).toBe(late!.id);
    await desk.undo('kim');
    await desk.undo('kim');
    await settle(desk);
    expect([await story(late!.id), await story(other!.id)]).toEqual([early!.id, other!.id]);
  },

  async 'streams records in order, as of a day'(desk) {
    const [late, early] = await desk.addReports([
      incoming('Ann said that it rains.', { published: '2024-02-02' }),
      incoming('Bo said that it snows.', { published: '2024-01-01' }),
    ]);
    await readAll(desk);
    await desk.decide('kim', [{ kind: 'reject', ref: await firstStatement(desk, early!.id) }]);
    const read = async (choice?: Parameters<Desk['records']>[0]) => {
      const found: [string, number][] = [];
      for await (const { reading } of desk.records(choice)) found.push([reading.report.id, reading.statements.length]);
      return found;
    };
    expect(await read()).toEqual([[early!.id, 0], [late!.id, 1]]); // biome-ignore format: one line
    expect(await read({ asOf: '2024-01-15' })).toEqual([[early!.id, 1]]);
  },

  async 'reads everything again for a new codebook, never with the old one'(desk) {
    await desk.addReports([incoming('Ann said that it rains.'), incoming('Bo said that it snows.')]);
    const [job] = await desk.claim('w', 1, 60_000, '1.0.0');
    await desk.setCodebookText('issues:\n  - name: Weather # ours\n');
    expect(await desk.finish([readJob(job!)])).toBe(0);
    expect((await desk.codebook()).issues).toMatchObject([{ name: 'Weather' }]);
    expect(await desk.codebookText()).toContain('# ours');
    await expect(desk.setCodebookText('issues:\n  - nam: x\n')).rejects.toMatchObject({ code: 'bad-codebook' });
    expect(await readAll(desk)).toBe(2);
  },

  async 'keeps results of a revision'(desk) {
    const { revision } = await desk.facts();
    await desk.keep('brief', revision, { lines: 3 });
    await desk.keep('brief', revision, { lines: 4 });
    expect(await desk.kept('brief')).toEqual({ revision, value: { lines: 4 } });
    expect(await desk.kept('other')).toBeNull();
    await desk.addReports([incoming('Ann said that it rains.')]);
    expect((await desk.facts()).revision).toBeGreaterThan(revision);
  },
};
