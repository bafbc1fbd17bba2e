/** A line of a test PDF: where it begins, in points from the lower left corner, and the size of its letters. */
export interface TestLine {
  readonly text: string;
  readonly x?: number;
  readonly y: number;
  readonly size?: number;
}

/** The bytes of a small PDF, written by hand: Helvetica, the lines of each page in order. Latin-1 only. */
export function pdfOf(
  pages: readonly (readonly TestLine[])[],
  info: Readonly<Record<string, string>> = {},
): Uint8Array {
  const literal = (text: string) => `(${text.replace(/[\\()]/g, '\\$&')})`;
  const kids = pages.map((_, index) => `${4 + 2 * index} 0 R`).join(' ');
  const facts = Object.entries(info).map(([name, value]) => `/${name} ${literal(value)}`);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((lines, index) => {
      const content = lines
        .map(({ text, x = 72, y, size = 11 }) => `BT /F1 ${size} Tf ${x} ${y} Td ${literal(text)} Tj ET`)
        .join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * index} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
    `<< ${facts.join(' ')} >>`,
  ];
  return assemble(objects, `/Root 1 0 R /Info ${objects.length} 0 R`);
}

/** Objects as a file, with the table of their offsets. `trailer` is what it says besides its size. */
export function assemble(objects: readonly string[], trailer: string): Uint8Array {
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} ${trailer} >>\nstartxref\n${body.length}\n%%EOF\n`;
  return Buffer.from(body + end, 'latin1');
}
