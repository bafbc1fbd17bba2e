/** Colours of the theme as a canvas takes them: it knows neither variables nor light-dark(). */
export interface CanvasColours {
  readonly ink: string;
  readonly surface: string;
  readonly faint: string;
  readonly agrees: string;
  readonly conflicts: string;
  readonly groups: readonly string[];
}

const GROUPS = ['--gives', '--wants', '--hangs', '--good', '--warns', '--accent', '--refuses', '--says'];

/** Reads them off an element, for the theme that holds there. */
export function coloursAt(element: Element): CanvasColours {
  const probe = document.createElement('span');
  element.append(probe);
  const colour = (name: string) => {
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  };
  const colours: CanvasColours = {
    ink: colour('--ink'),
    surface: colour('--surface'),
    faint: colour('--line'),
    agrees: colour('--gives'),
    conflicts: colour('--refuses'),
    groups: GROUPS.map(colour),
  };
  probe.remove();
  return colours;
}
