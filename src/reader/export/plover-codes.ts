/** Codes that follow from a PLOVER type: its quad (verbal or material, cooperation or conflict) and its root in CAMEO. */
import type { PloverType } from '../../record/index.ts';

/** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict (PLOVER's quad table). */
const QUAD: Readonly<Record<PloverType, number>> = {
  AGREE: 1,
  CONSULT: 1,
  SUPPORT: 1,
  CONCEDE: 1,
  COOPERATE: 2,
  AID: 2,
  RETREAT: 2,
  REQUEST: 3,
  ACCUSE: 3,
  REJECT: 3,
  THREATEN: 3,
  SANCTION: 3,
  PROTEST: 4,
  MOBILIZE: 4,
  COERCE: 4,
  ASSAULT: 4,
};

const CAMEO_ROOT: Readonly<Record<PloverType, string>> = {
  AGREE: '03',
  CONSULT: '04',
  SUPPORT: '05',
  COOPERATE: '06',
  AID: '07',
  CONCEDE: '08',
  RETREAT: '08',
  REQUEST: '10',
  ACCUSE: '11',
  REJECT: '12',
  THREATEN: '13',
  PROTEST: '14',
  MOBILIZE: '15',
  SANCTION: '16',
  COERCE: '17',
  ASSAULT: '18',
};

/** Modes by which CAMEO has another root than the type's usual one: investigations, fights with arms, mass violence. */
const CAMEO_ROOT_BY_MODE: Readonly<Record<string, string>> = {
  'ACCUSE investigate': '09',
  'ASSAULT aerial': '19',
  'ASSAULT drone': '19',
  'ASSAULT firearms': '19',
  'ASSAULT heavy-weapons': '19',
  'ASSAULT unconventional': '20',
};

export function quadOf(type: PloverType): number {
  return QUAD[type];
}

/** The two digits of CAMEO that the type goes back to. */
export function cameoRootOf(type: PloverType, mode: string | null): string {
  return (mode && CAMEO_ROOT_BY_MODE[`${type} ${mode}`]) || CAMEO_ROOT[type];
}
