import { agreementOf as agreementAmong, type Desk, deskCodings } from '../store/index.ts';
import type { Answer } from './contract/index.ts';
import { Refusal } from './http/refusal.ts';

/** How far two coders of one desk agree, or one of them and the program. Throws a Refusal where one of them has decided nothing. */
export async function agreementOf(
  desk: Desk,
  { a, b }: { readonly a: string; readonly b: string },
  facts: Desk['facts'],
): Promise<Answer<'GET /api/agreement'>> {
  if (a === b) throw new Refusal(400, 'bad-request', 'a and b are one coder', { path: 'b', help: 'name two coders' });
  const { revision } = await facts();
  const codings = await deskCodings(desk, [a, b]);
  const known = codings.filter((coding) => coding !== null);
  if (known.length < 2) {
    const name = codings[0] === null ? a : b;
    throw new Refusal(404, 'unknown-coder', `${name} has decided nothing on this desk`, { help: 'see /api/coders' });
  }
  return { revision, ...agreementAmong(known) };
}
