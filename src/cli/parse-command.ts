import { type Command, Option } from 'commander';
import { bundledLanguageModels } from '../bundled-models.ts';
import { type Analysis, createAnalyser, toConllu, toTreeText } from '../language/index.ts';
import { openReports } from './input/report-stream.ts';
import { openSink } from './output/sink.ts';

const FORMATS: Readonly<Record<string, (analysis: Analysis) => string>> = { conllu: toConllu, tree: toTreeText };

export function registerParse(program: Command): void {
  program
    .command('parse')
    .description(
      'Prints sentences, tokens, tags, lemmas, entities and dependency trees, as CoNLL-U or as readable trees.',
    )
    .argument('<files...>', 'files, folders, globs, or - for standard input')
    .addOption(new Option('-f, --format <format>', 'how to print').choices(Object.keys(FORMATS)).default('conllu'))
    .addHelpText(
      'after',
      '\nExample:\n  echo "The gates stay shut, the minister said." | rapporteur parse - --format tree',
    )
    .action(async (args: readonly string[], { format }: { format: string }) => {
      const analyse = createAnalyser(bundledLanguageModels());
      const sink = openSink(undefined);
      for await (const report of (await openReports(args)).reports)
        await sink.write(FORMATS[format]!(analyse(report.text)));
    });
}
