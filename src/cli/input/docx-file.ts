import { anyDate } from './any-date.ts';
import { htmlParagraphs } from './html-article.ts';
import { InputError } from './input-error.ts';
import type { ReportFormat } from './report-format.ts';
import { wholeBytes } from './whole-file.ts';
import { zipEntries } from './zip-entries.ts';

const BROKEN = 'is cut short or damaged; save it again, or save its text as .txt';
const BODY = 'word/document.xml';
const PROPERTIES = 'docProps/core.xml';

/** A Word document: one report; title, author and the day it was made come from its properties. Footnotes and pictures are left out. */
export const readDocx: ReportFormat = async function* (file) {
  const bytes = await wholeBytes(file);
  const properties = checkParts(bytes, file.name);
  const { default: mammoth } = await import('mammoth');
  let html: string;
  try {
    html = (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, PLAIN)).value;
  } catch {
    throw new InputError(file.name, BROKEN);
  }
  const paragraphs = await htmlParagraphs(html);
  if (paragraphs.length === 0) throw new InputError(file.name, 'holds no text (only pictures?); nothing to read');
  yield { text: paragraphs.join('\n\n'), file: file.name, origin: 'metadata', ...properties };
};

/** Refuses what is no Word document and parts that swell without end; the properties of one that is good. */
function checkParts(bytes: Uint8Array, file: string) {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    throw new InputError(
      file,
      'is encrypted or an old .doc; open it in a word processor and save it as .docx without a password',
    );
  const entries = zipEntries(bytes);
  if (entries === null)
    throw new InputError(file, bytes[0] === 0x50 ? BROKEN : 'is no Word document; give it the ending of its kind');
  if (!entries.has(BODY))
    throw new InputError(file, 'is a ZIP archive but no Word document; unpack it, or give it the ending of its kind');
  try {
    for (const [name, unpack] of entries) if (/\.(?:xml|rels)$/.test(name)) unpack();
    return propertiesOf(new TextDecoder().decode(entries.get(PROPERTIES)?.()));
  } catch {
    throw new InputError(file, BROKEN);
  }
}

function propertiesOf(xml: string) {
  const value = (name: string) => {
    const inner = new RegExp(`<${name}(?: [^>]{0,200})?>([^<]{1,500})</${name}>`).exec(xml)?.[1];
    return inner === undefined ? null : withoutEntities(inner).trim() || null;
  };
  return { title: value('dc:title'), author: value('dc:creator'), made: anyDate(value('dcterms:created')) };
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function withoutEntities(text: string): string {
  return text.replace(/&(?:(lt|gt|quot|apos|amp)|#(\d{1,7})|#x([\da-f]{1,6}));/gi, (whole, name, decimal, hex) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** As much of mammoth's document as we change. */
interface Element {
  readonly type: string;
  readonly children?: readonly Element[];
}

/** Without footnotes, comments and pictures, whose marks would stand in the middle of sentences. */
function withoutNotes<T extends Element>(element: T): T {
  if (!element.children) return element;
  const children = element.children.filter(({ type }) => !/^(?:noteReference|commentReference|image)$/.test(type));
  return { ...element, children: children.map(withoutNotes) };
}

const PLAIN = { transformDocument: withoutNotes };
