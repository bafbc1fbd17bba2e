import { completeReading } from '../../position/index.ts';
import type { ReportInput } from '../../reader/index.ts';
import type { ReportId } from '../../record/index.ts';
import { DeskError, type IncomingReport, type ReportLine } from '../../store/index.ts';
import type { Body } from '../contract/index.ts';
import { given, type Handlers } from '../http/handler.ts';
import { Refusal } from '../http/refusal.ts';
import { within } from '../http/within.ts';
import { freshRecord, recordAnswer } from '../record-answer.ts';
import type { Server } from '../server.ts';
import { quotation } from '../views/world.ts';

export const reportRoutes = {
  'GET /api/reports': async ({ query }, { desk }) => desk.reports(given(query)),

  'POST /api/reports': async ({ body }, { desk, wake }) => {
    const added = await desk.addReports(body.reports.map(incoming));
    wake();
    return { added };
  },

  'GET /api/reports/{report}': async ({ params }, { desk, facts }) => {
    const { revision } = await facts();
    const [report, record] = await Promise.all([reportOf(desk, params.report), desk.record(params.report as ReportId)]);
    const line = record ? null : await lineOf(desk, report.id);
    return {
      report,
      record: record && recordAnswer(record),
      state: line?.state ?? 'read',
      error: line?.error ?? null,
      revision,
    };
  },

  'PATCH /api/reports/{report}': async ({ params, body }, { desk, facts }) => {
    const report = params.report as ReportId;
    await reportOf(desk, report);
    const decisions = await desk.decide(body.by, [{ kind: 'edit-report', report, changes: given(body.changes) }]);
    return { decisions: decisions.map((one) => ({ ...one })), revision: (await facts()).revision };
  },

  'PUT /api/reports/{report}/text': async ({ params, body }, { desk, wake }) => {
    refuseEmpty(body.text);
    await desk.replaceText(params.report as ReportId, body.text);
    wake();
    return { done: true };
  },

  'GET /api/reports/{report}/copies': async ({ params }, { desk }) => {
    await reportOf(desk, params.report);
    return { lines: await desk.copies(params.report as ReportId) };
  },

  'GET /api/reports/{report}/reading': async ({ params }, { desk }) => {
    const record = await desk.record(params.report as ReportId);
    if (record) return completeReading(record.reading);
    await reportOf(desk, params.report);
    throw new Refusal(409, 'not-read', 'the report has not been read yet', { help: 'ask again when it is read' });
  },

  'GET /api/reports/{report}/findings/{finding}': async ({ params }, { desk }) => {
    const [record, review] = await Promise.all([
      desk.record(params.report as ReportId),
      desk.reviewOf(params.report as ReportId, params.finding),
    ]);
    if (!record) await reportOf(desk, params.report);
    if (!record || !review)
      throw new DeskError('unknown-finding', `there is no finding ${params.finding} in this report`);
    const { reading, rejected } = record;
    const name = (id: string | null) => reading.actors.find((actor) => actor.id === id)?.name ?? null;
    const statement = [...reading.statements, ...rejected.statements].find(({ id }) => id === params.finding);
    if (statement) {
      const { content, cue, speaker, party } = statement;
      const who = { speaker: name(speaker), party: name(party) };
      const spans = content.length > 0 ? content : cue;
      return { quotation: quotation(reading.report, statement, 'statement', spans, who, review.state), review };
    }
    const event = [...reading.events, ...rejected.events].find(({ id }) => id === params.finding);
    if (!event) throw new DeskError('unknown-finding', `there is no finding ${params.finding} in this report`);
    const spans = event.evidence.length > 0 ? event.evidence : event.trigger;
    const nobody = { speaker: null, party: null };
    return { quotation: quotation(reading.report, event, 'event', spans, nobody, review.state), review };
  },

  'POST /api/read': async ({ body }, { desk, read, limits }) => {
    refuseEmpty(body.text);
    const input = given(body) as ReportInput;
    const reading = await within(limits.work, read(input, await desk.codebook()));
    return { report: reading.report, record: freshRecord(reading) };
  },
} satisfies Partial<Handlers>;

/** A report that was typed or pasted, as the desk takes it. */
function incoming(report: Body<'POST /api/reports'>['reports'][number]): IncomingReport {
  refuseEmpty(report.text);
  const details = {
    title: report.title ?? null,
    published: report.published ?? null,
    source: report.source ?? null,
    author: report.author ?? null,
    url: report.url ?? null,
  };
  const known = Object.entries(details).filter(([, value]) => value !== null);
  const origins = Object.fromEntries(known.map(([name]) => [name, 'given' as const]));
  return { text: report.text, file: report.file ?? null, ...details, origins };
}

function refuseEmpty(text: string): void {
  if (text.trim() === '') throw new Refusal(400, 'bad-request', 'text: is empty', { path: 'text' });
}

async function reportOf(desk: Server['desk'], id: string) {
  const report = await desk.report(id as ReportId);
  if (!report) throw new DeskError('unknown-report', `there is no report ${id} on this desk`);
  return report;
}

/** The line of a report that has no record yet: it is among those that wait, are being read or have failed. */
async function lineOf(desk: Server['desk'], id: ReportId): Promise<ReportLine | null> {
  for (const state of ['waiting', 'reading', 'failed'] as const) {
    for (let after: string | null = null; ; ) {
      const page = await desk.reports({ state, limit: 1000, after });
      const line = page.lines.find((one) => one.id === id);
      if (line) return line;
      if (page.next === null) break;
      after = page.next;
    }
  }
  return null;
}
