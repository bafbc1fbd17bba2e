import { anyDate } from './any-date.ts';
import { InputError } from './input-error.ts';
import { dropRunningHeads, type PdfItem, pdfLines } from './pdf-lines.ts';
import { pdfParagraphs } from './pdf-paragraphs.ts';
import type { ReportFormat } from './report-format.ts';
import { wholeBytes } from './whole-file.ts';

/** How near its end a whole PDF has its end mark; some programs write a little behind it. */
const END_MARK_WITHIN = 8_192;

/** A PDF: one report, its lines joined into paragraphs; running heads and page numbers are left out. A scan has no text to read. */
export const readPdf: ReportFormat = async function* (file) {
  const bytes = await wholeBytes(file);
  checkWhole(bytes, file.name);
  const { pages, info } = await load(bytes, file.name);
  const paragraphs = pdfParagraphs(dropRunningHeads(pages.map(pdfLines)));
  if (paragraphs.length === 0)
    throw new InputError(
      file.name,
      'holds no text, only pictures (a scan?); run text recognition over it, for example: ocrmypdf',
    );
  yield {
    text: paragraphs.join('\n\n'),
    file: file.name,
    origin: 'metadata',
    title: properTitle(info.Title),
    author: properName(info.Author),
    made: anyDate(textOf(info.CreationDate)),
  };
};

function checkWhole(bytes: Uint8Array, file: string): void {
  const text = (part: Uint8Array) => Buffer.from(part.buffer, part.byteOffset, part.byteLength).toString('latin1');
  if (!text(bytes.subarray(0, 1024)).includes('%PDF-'))
    throw new InputError(file, 'is no PDF; give it the ending of its kind');
  if (!text(bytes.subarray(-END_MARK_WITHIN)).includes('%%EOF'))
    throw new InputError(file, 'is cut short (a PDF ends with %%EOF); download or save it again');
}

async function load(bytes: Uint8Array, file: string) {
  const { extractTextItems, getDocumentProxy } = await import('unpdf');
  try {
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }); // a copy, because it is taken away
    const { items } = await extractTextItems(pdf);
    const info = Object.fromEntries(Object.entries((await pdf.getMetadata()).info)) as Readonly<
      Record<string, unknown>
    >;
    await pdf.destroy();
    return { pages: items as readonly (readonly PdfItem[])[], info };
  } catch (error) {
    const { name, message } = error as Error;
    throw new InputError(
      file,
      name === 'PasswordException'
        ? 'is encrypted; save it without its password, for example: qpdf --decrypt'
        : `is a damaged PDF (${message.replace(/\.$/, '')}); download or save it again`,
    );
  }
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** The title in the properties, unless it is the name of a file or of a program's empty page. */
function properTitle(value: unknown): string | null {
  const title = textOf(value)?.trim() ?? '';
  const idle =
    /^(?:untitled|microsoft word\b|document ?\d*$|slide ?\d*$|about:blank$|https?:)|\.(?:docx?|pdf|indd|odt|rtf|qxd|pages|html?|txt)$/i;
  return /\p{L}{2}/u.test(title) && !idle.test(title) && title.length <= 300 ? title : null;
}

/** The author in the properties, unless it is the account of a machine. */
function properName(value: unknown): string | null {
  const name = textOf(value)?.trim() ?? '';
  const idle = /^(?:user|admin(?:istrator)?|owner|unknown|author|anonymous|root|windows user|microsoft.*)$/i;
  return /\p{L}{2}/u.test(name) && !idle.test(name) && name.length <= 120 ? name : null;
}
