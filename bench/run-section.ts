/** Runs one section in this process: `node run-section.js NAME DATA ROOT`. */
import { SECTIONS } from './sections.ts';

const [name = '', data = '', root = ''] = process.argv.slice(2);
await SECTIONS[name]?.run(data, root);
