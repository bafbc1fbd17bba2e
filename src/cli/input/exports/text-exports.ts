import type { TextExport } from './export-article.ts';
import { factiva } from './factiva.ts';
import { nexis } from './nexis.ts';
import { proquest } from './proquest.ts';

/** The archives whose exports a text may be. Each knows its own by structure that ordinary text has not; the order does not matter. */
export const TEXT_EXPORTS: readonly TextExport[] = [nexis, factiva, proquest];
