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
  const colour = (name: string) => {
    // a new one each time: a colour that changes may be read while it still fades
    const probe = document.createElement('span');
    probe.style.color = `var(${name})`;
    element.append(probe);
    const value = getComputedStyle(probe).color;
    probe.remove();
    return value;
  };
  return {
    ink: colour('--ink'),
    surface: colour('--surface'),
    faint: colour('--line'),
    agrees: colour('--gives'),
    conflicts: colour('--refuses'),
    groups: GROUPS.map(colour),
  };
}
