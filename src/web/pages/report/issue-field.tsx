import type { Issues, RecordAnswer } from '../../api/contract.ts';
import { useGet } from '../../api/use-get.ts';
import type { Choice } from '../../parts/type-ahead.ts';
import type { StatementFields } from './changes-of.ts';
import { SeveralField } from './several-field.tsx';

interface IssueFieldProps {
  readonly record: RecordAnswer;
  readonly value: StatementFields['issues'];
  readonly onChange: (value: StatementFields['issues']) => void;
}

/** What a statement is about, of the codebook's issues. */
export function IssueField({ record, value, onChange }: IssueFieldProps) {
  const known = useGet<Issues>('/api/issues');
  const all = new Map<string, Choice>();
  for (const { id, name, terms } of [...record.issues, ...(known.data?.issues ?? [])]) {
    all.set(id, { value: id, word: name, also: terms });
  }
  return <SeveralField label="Issues" value={value} choices={[...all.values()]} onChange={onChange} free={false} />;
}
