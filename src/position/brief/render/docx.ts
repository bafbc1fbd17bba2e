import type * as Docx from 'docx';
import type { Block, Brief, BriefSource, Line, Run } from '../brief.ts';
import { withFixedTimes } from './fixed-zip-times.ts';
import { placeOf } from './place-words.ts';

/**
 * The brief as a Word document: headings, tables, page numbers in the footer, each number a link to its source. Equal briefs give equal
 * bytes. The library is loaded on the first call, so that nothing else pays for it.
 */
export async function briefToDocx(brief: Brief): Promise<Uint8Array> {
  const docx = await import('docx');
  const document = new docx.Document({
    title: brief.title,
    creator: 'Rapporteur',
    lastModifiedBy: 'Rapporteur',
    styles: { default: STYLES },
    sections: [
      {
        properties: { page: { size: { width: A4.width, height: A4.height }, margin: MARGIN } },
        footers: { default: footer(brief, docx) },
        children: [
          new docx.Paragraph({ text: brief.title, heading: docx.HeadingLevel.TITLE }),
          paragraph(brief.subtitle, docx, { spacing: { after: 120 } }),
          ...brief.sections.flatMap(({ title, blocks }) => [
            heading(title, docx),
            ...blocks.flatMap((block) => blockDocx(block, docx)),
          ]),
          ...(brief.sources.length > 0
            ? [heading('Sources', docx), ...brief.sources.map((source) => sourceDocx(source, docx))]
            : []),
        ],
      },
    ],
  });
  const core = { path: 'docProps/core.xml', data: coreProperties(brief) };
  return withFixedTimes(new Uint8Array(await docx.Packer.toArrayBuffer(document, undefined, [core])));
}

/** Twentieths of a point. */
const A4 = { width: 11_906, height: 16_838 };
const MARGIN = { top: 850, bottom: 850, left: 850, right: 850 };
const TEXT_WIDTH = A4.width - MARGIN.left - MARGIN.right;

/** Sizes are half points. */
const STYLES = {
  document: { run: { font: 'Calibri', size: 18 }, paragraph: { spacing: { after: 40 } } },
  title: { run: { size: 32, bold: true }, paragraph: { spacing: { after: 40 } } },
  heading1: {
    run: { size: 23, bold: true, color: '1F2D3D' },
    paragraph: { spacing: { before: 180, after: 60 }, keepNext: true },
  },
} as const;

type Children = readonly Docx.ParagraphChild[];
type DocxBlock = Docx.Paragraph | Docx.Table;

function heading(title: string, docx: typeof Docx): Docx.Paragraph {
  return new docx.Paragraph({ text: title, heading: docx.HeadingLevel.HEADING_1 });
}

function paragraph(line: Line, docx: typeof Docx, options: Docx.IParagraphOptions = {}): Docx.Paragraph {
  return new docx.Paragraph({ ...options, children: lineDocx(line, docx) });
}

function blockDocx(block: Block, docx: typeof Docx): readonly DocxBlock[] {
  switch (block.kind) {
    case 'paragraph':
      return [
        new docx.Paragraph({
          children: block.lines.flatMap((line) => [...lineDocx(line, docx), new docx.TextRun(' ')]),
        }),
      ];
    case 'list':
      return block.items.map((item) => paragraph(item, docx, { bullet: { level: 0 } }));
    case 'table':
      return [tableDocx(block.columns, block.rows, docx), new docx.Paragraph({ spacing: { after: 0 }, children: [] })];
    case 'quotation':
      return [
        paragraph(block.words, docx, { indent: { left: 280 }, keepNext: true, spacing: { after: 0 } }),
        paragraph([{ kind: 'words', text: '— ' }, ...block.by], docx, {
          indent: { left: 280 },
          spacing: { after: 80 },
        }),
      ];
    case 'note':
      return [
        new docx.Paragraph({ children: lineDocx(block.line, docx, { italics: true, size: 17, color: '555555' }) }),
      ];
  }
}

/** The width of each column, by the length of what stands in it: long text gets more, but less than its share. */
function widthsOf(columns: readonly Line[], rows: readonly (readonly Line[])[]): readonly number[] {
  const length = (line: Line) => line.reduce((sum, run) => sum + (run.kind === 'cite' ? 4 : run.text.length), 0);
  const weights = columns.map((column, index) => {
    const mean = rows.reduce((sum, cells) => sum + length(cells[index] ?? []), 0) / Math.max(1, rows.length);
    return Math.sqrt(Math.max(14, length(column), mean));
  });
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => Math.round((weight / all) * TEXT_WIDTH));
}

function tableDocx(columns: readonly Line[], rows: readonly (readonly Line[])[], docx: typeof Docx): Docx.Table {
  const widths = widthsOf(columns, rows);
  const border = { style: docx.BorderStyle.SINGLE, size: 4, color: 'B5BCC4' };
  const cell = (line: Line, index: number, isHead: boolean) =>
    new docx.TableCell({
      width: { size: widths[index]!, type: docx.WidthType.DXA },
      margins: { top: 30, bottom: 30, left: 70, right: 70 },
      ...(isHead ? { shading: { type: docx.ShadingType.CLEAR, fill: 'EEF1F4', color: 'auto' } } : {}),
      children: [
        new docx.Paragraph({
          spacing: { after: 0 },
          children: lineDocx(line, docx, { size: 16, ...(isHead ? { bold: true } : {}) }),
        }),
      ],
    });
  return new docx.Table({
    width: { size: TEXT_WIDTH, type: docx.WidthType.DXA },
    columnWidths: widths,
    borders: {
      top: border,
      bottom: border,
      left: border,
      right: border,
      insideHorizontal: border,
      insideVertical: border,
    },
    rows: [
      new docx.TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map((line, index) => cell(line, index, true)),
      }),
      ...rows.map(
        (cells) =>
          new docx.TableRow({ cantSplit: true, children: cells.map((line, index) => cell(line, index, false)) }),
      ),
    ],
  });
}

/** Bookmark ids are the numbers of the sources: the library's own come from a counter that no document resets. */
function sourceDocx(source: BriefSource, docx: typeof Docx): Docx.Paragraph {
  const { outlet, title, where } = placeOf(source);
  const small = { size: 15 };
  return new docx.Paragraph({
    spacing: { after: 20 },
    indent: { left: 420, hanging: 420 },
    children: [
      bookmark(new docx.BookmarkStart(`source-${source.number}`, source.number)),
      new docx.TextRun({ ...small, text: `[${source.number}]` }),
      bookmark(new docx.BookmarkEnd(source.number)),
      new docx.TextRun({
        ...small,
        text: ` ${outlet === null ? '' : `${outlet}, `}“${title}”, ${where}: “${source.words}”`,
      }),
    ],
  });
}

/** The library writes either end of a bookmark wherever it stands in a paragraph; its types know only whole ones. */
function bookmark(end: Docx.BookmarkStart | Docx.BookmarkEnd): Docx.ParagraphChild {
  return end as unknown as Docx.ParagraphChild;
}

function footer({ title }: Brief, docx: typeof Docx): Docx.Footer {
  const { PageNumber, TextRun } = docx;
  return new docx.Footer({
    children: [
      new docx.Paragraph({
        alignment: docx.AlignmentType.RIGHT,
        children: [
          new TextRun({
            size: 15,
            color: '555555',
            children: [`${title} · `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
}

function lineDocx(line: Line, docx: typeof Docx, style: Docx.IRunOptions = {}): Children {
  return line.map((run) => runDocx(run, docx, style));
}

function runDocx(run: Run, docx: typeof Docx, style: Docx.IRunOptions): Docx.ParagraphChild {
  switch (run.kind) {
    case 'cite':
      return new docx.InternalHyperlink({
        anchor: `source-${run.number}`,
        children: [new docx.TextRun({ ...style, text: `[${run.number}]`, color: '0B57A4', size: 15 })],
      });
    case 'quote':
      return new docx.TextRun({ ...style, text: `“${run.text}”` });
    case 'words':
    case 'name':
      return new docx.TextRun({ ...style, text: run.text, ...(run.strong ? { bold: true } : {}) });
  }
}

/** The document's properties, dated by the brief and not by the clock. */
function coreProperties({ title, asOf }: Brief): string {
  const when = `${asOf ?? '1980-01-01'}T00:00:00Z`;
  const escaped = title.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return `<?xml version="1.0" encoding="UTF-8"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped}</dc:title><dc:creator>Rapporteur</dc:creator><cp:lastModifiedBy>Rapporteur</cp:lastModifiedBy><cp:revision>1</cp:revision><dcterms:created xsi:type="dcterms:W3CDTF">${when}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${when}</dcterms:modified></cp:coreProperties>`;
}
