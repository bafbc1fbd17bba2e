import { useChoice, writeChoice } from '../../api/stored-choice.ts';
import { ChoiceField } from '../../parts/field.tsx';
import { THEMES } from '../../shell/theme.ts';

/** Light, dark, or as the machine has it. */
export function ThemeSection() {
  const theme = useChoice('theme') ?? 'system';
  return (
    <div className="settings-line">
      <ChoiceField
        label="Colours"
        value={theme}
        options={THEMES.map((one) => [one, one === 'system' ? 'as the system has them' : one])}
        onChange={(event) => writeChoice('theme', event.target.value === 'system' ? null : event.target.value)}
      />
    </div>
  );
}
