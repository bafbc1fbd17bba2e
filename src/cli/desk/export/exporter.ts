import type { Exporter } from '../../../server/index.ts';
import { type Desk, DeskError } from '../../../store/index.ts';
import { EXPORT_KINDS } from './export-kinds.ts';

/** Writes what a desk holds into files that other programs read. */
export function exporterOf(desk: Desk): Exporter {
  return {
    kinds: Object.entries(EXPORT_KINDS).map(([what, { title, formats }]) => ({
      what,
      title,
      formats: Object.keys(formats),
    })),
    open: async (what, format, asOf) => {
      const found = EXPORT_KINDS[what]?.formats[format];
      if (!found) throw new DeskError('unknown-finding', `there is no export of ${what} as ${format}`);
      return { name: `${what}.${found.ending}`, type: found.type, pieces: found.write(desk.records({ asOf })) };
    },
  };
}
