import type { Importer } from '../../server/index.ts';
import { incoming } from '../desk/incoming-report.ts';
import { InputError } from '../input/input-error.ts';
import { readUpload } from '../input/load-reports.ts';

/** Uploaded files of every format that `rapporteur add` reads. */
export const uploadImporter: Importer = async function* ({ name, bytes }, { published, source }) {
  const today = new Date().toISOString().slice(0, 10);
  for await (const loaded of readUpload(name, bytes, { published, columns: {}, today })) {
    if (loaded instanceof InputError) yield { kind: 'problem', file: name, message: loaded.message };
    else {
      const report = incoming(loaded);
      const given = source === null ? {} : { source, origins: { ...report.origins, source: 'given' as const } };
      yield { kind: 'report', report: { ...report, ...given } };
    }
  }
};
