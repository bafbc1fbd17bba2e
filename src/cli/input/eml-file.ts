import { extname } from 'node:path';
import type { Address, Attachment, Email } from 'postal-mime';
import { anyDate } from './any-date.ts';
import { type Forwarded, forwarded } from './forwarded.ts';
import { htmlArticle, htmlParagraphs } from './html-article.ts';
import { InputError } from './input-error.ts';
import type { InputFile, ReportFormat } from './report-format.ts';
import { withTitle } from './text-blocks.ts';
import { wholeBytes } from './whole-file.ts';

/**
 * An e-mail: one report of its text, the subject first, and one or more of each attachment whose ending is in `endings`. An article that
 * was forwarded has the headers of the mail in which it came.
 */
export function emlFormat(endings: () => readonly string[]): ReportFormat {
  return async function* (file) {
    const email = await parse(await wholeBytes(file), file.name);
    const enclosed = email.attachments.flatMap((attachment) => enclosedFile(attachment, file.name, endings()));
    const body = await textOf(email);
    if (body === '' && enclosed.length === 0)
      throw new InputError(file.name, 'is an e-mail without text; save its attachment or the page it links to');
    const { text, title, published, from } = factsOf(email, body);
    if (text.trim() !== '')
      yield {
        text: withTitle(title, [text]),
        file: file.name,
        origin: 'metadata',
        title,
        published: anyDate(published),
        source: from,
      };
    yield* enclosed;
  };
}

async function parse(bytes: Uint8Array, file: string): Promise<Email> {
  const { default: PostalMime } = await import('postal-mime');
  try {
    const email = await PostalMime.parse(bytes, { forceRfc822Attachments: true });
    if (email.headers.some(({ key }) => /^(?:from|subject|date|mime-version|content-type|received)$/.test(key)))
      return email;
  } catch (error) {
    throw new InputError(file, `is no proper e-mail: ${(error as Error).message}`);
  }
  throw new InputError(file, 'is no e-mail: it begins with no From:, Subject: or Date:; save the mail as .eml again');
}

/** The plain text where the mail has some, else the article of its page, else all that the page says. */
async function textOf(email: Email): Promise<string> {
  const plain = email.text?.replace(/\r\n?/g, '\n').trim() ?? '';
  if (plain !== '' || !email.html) return plain;
  const { paragraphs } = await htmlArticle(email.html);
  return (paragraphs.length > 0 ? paragraphs : await htmlParagraphs(email.html)).join('\n\n');
}

/** How mail programs begin the subject of a mail that passes another on. */
const PASSED_ON = /^(?:(?:fwd?|wg|tr|rv)\s*:\s*)+/i;

/** The headers of the article: of the mail forwarded in this one, where there is one. */
function factsOf(email: Email, body: string): Forwarded {
  const own = {
    text: body,
    title: email.subject?.trim() || null,
    published: email.headers.find(({ key }) => key === 'date')?.value ?? email.date ?? null,
    from: nameOf(email.from),
  };
  const title = own.title?.replace(PASSED_ON, '') || null;
  const inner = forwarded(body, own.title !== null && PASSED_ON.test(own.title));
  if (inner === null) return { ...own, title };
  return { ...inner, title: inner.title ?? title, from: inner.from ?? own.from };
}

function nameOf(address: Address | undefined): string | null {
  return address?.name || address?.address || null;
}

function enclosedFile(attachment: Attachment, file: string, endings: readonly string[]): InputFile[] {
  const mail = attachment.mimeType === 'message/rfc822';
  const given = attachment.filename?.replace(/[/\\]/g, '_') ?? (mail ? 'forwarded' : '');
  const name = mail && extname(given).toLowerCase() !== '.eml' ? `${given}.eml` : given;
  if (!endings.includes(extname(name).toLowerCase()) || typeof attachment.content === 'string') return [];
  const bytes = new Uint8Array(attachment.content);
  const chunks = async function* () {
    yield bytes;
  };
  return [{ name: `${file}/${name}`, chunks }];
}
